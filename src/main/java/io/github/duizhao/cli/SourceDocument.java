package io.github.duizhao.cli;

import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.check.NotesCodec;
import io.github.duizhao.document.Snapshot;
import java.util.Optional;

/**
 * A document as it was read.
 *
 * @param snapshot its text
 * @param notes what its writer decided about findings, as the document remembers it
 */
record SourceDocument(Snapshot snapshot, NotesCodec.Reading notes) {

  /** A text that can remember nothing. */
  static SourceDocument plain(Snapshot snapshot) {
    return new SourceDocument(
        snapshot, new NotesCodec.Reading(DocumentNotes.NONE, Optional.empty(), false));
  }
}
