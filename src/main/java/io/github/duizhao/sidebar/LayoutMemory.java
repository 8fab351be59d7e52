package io.github.duizhao.sidebar;

import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.writer.WriterDocument;
import java.util.Optional;

/**
 * The look of a document as it was read last. Reading it costs several times what the text costs,
 * so it is read when a check is asked for, and carried over to the texts that are checked while
 * somebody types. Main thread.
 */
final class LayoutMemory {

  /**
   * A document of so many paragraphs is read anew without being asked for, where there is cause.
   */
  private static final int SHORT = 300;

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

  /**
   * The text with the look that was read last, as far as it is still about this text; that of a few
   * new paragraphs is read, so that hints do not come and go with them. A look is read anew where
   * most of the text is new, and where not the text has changed but something else.
   */
  Snapshot carry(Snapshot text) {
    Optional<DocumentLayout> carried =
        last.flatMap(before -> before.layout().map(look -> look.carried(before, text)));
    if (carried.isEmpty()) {
      return text;
    }
    boolean sameText = last.filter(before -> before.text().equals(text.text())).isPresent();
    if ((sameText || mostIsNew(text, carried.get())) && text.paragraphs().size() <= SHORT) {
      return read(text);
    }
    Snapshot now = text.with(document.completeLayout(text, carried.get()));
    last = Optional.of(now);
    return now;
  }

  private static boolean mostIsNew(Snapshot text, DocumentLayout look) {
    int known = 0;
    int unknown = 0;
    for (int i = 0; i < text.paragraphs().size(); i++) {
      if (!text.paragraphs().get(i).text().isBlank()) {
        known += look.paragraph(i).isPresent() ? 1 : 0;
        unknown += look.paragraph(i).isPresent() ? 0 : 1;
      }
    }
    return unknown > known;
  }
}
