package io.github.duizhao.cli;

import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.check.NotesCodec;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.RememberedTemplate;
import java.util.Optional;

/**
 * A document as it was read.
 *
 * @param snapshot its text
 * @param template the template that it was written after, as the document remembers it
 * @param carried the text of that template, where the document carries it, or ""
 * @param notes what its writer decided about findings, as the document remembers it
 */
record SourceDocument(
    Snapshot snapshot,
    Optional<RememberedTemplate> template,
    String carried,
    NotesCodec.Reading notes) {

  /** A text that can remember nothing. */
  static SourceDocument plain(Snapshot snapshot) {
    return new SourceDocument(
        snapshot,
        Optional.empty(),
        "",
        new NotesCodec.Reading(DocumentNotes.NONE, Optional.empty(), false));
  }
}
