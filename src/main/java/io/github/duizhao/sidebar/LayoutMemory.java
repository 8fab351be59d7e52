package io.github.duizhao.sidebar;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.writer.WriterDocument;
import java.util.Optional;

/**
 * The look of a document as it was read last. Reading it costs several times what the text costs,
 * so it is read when a check is asked for, and carried over to the texts that are checked while
 * somebody types. Main thread.
 */
final class LayoutMemory {

  private final WriterDocument document;
  private Optional<Snapshot> last = Optional.empty();

  LayoutMemory(WriterDocument document) {
    this.document = document;
  }

  /** The text with its look, read anew. */
  Snapshot read(Snapshot text) {
    Snapshot read = document.readLayout(text);
    last = read.layout().map(layout -> read);
    return read;
  }

  /** The text with the look that was read last, as far as it is still about this text. */
  Snapshot carry(Snapshot text) {
    last =
        last.flatMap(
            before -> before.layout().map(layout -> text.with(layout.carried(before, text))));
    return last.orElse(text);
  }
}
