package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import io.github.duizhao.rectification.TableMemory;
import io.github.duizhao.rectification.TableMemoryCodec;
import java.util.Optional;

/**
 * Keeps what was written into the list of what is put right in the document's own properties (File
 * ▸ Properties ▸ Custom), which survive .odt and .docx. Properties are no part of the document's
 * undo stack: so the memory goes back over several makings. Main thread.
 */
final class RectificationMemory {

  private static final String NAME = "duizhao-rectification-";

  private RectificationMemory() {}

  static Optional<TableMemory> read(XTextDocument document) {
    return TableMemoryCodec.read(new LongProperty(document, NAME).read());
  }

  static void write(XTextDocument document, TableMemory memory) {
    new LongProperty(document, NAME).write(NotesStore.escaped(TableMemoryCodec.write(memory)));
  }
}
