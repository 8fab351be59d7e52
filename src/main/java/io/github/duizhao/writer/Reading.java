package io.github.duizhao.writer;

import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import java.util.List;

/**
 * A snapshot with the paragraphs that it was read from.
 *
 * @param snapshot what was read
 * @param paragraphs the living paragraphs, one for each of the snapshot's
 * @param body the body's text in one piece as the office gave it, line ends as {@code \n}
 * @param exact whether the body's text is the snapshot's and nothing else, so that a change in the
 *     one tells the place of the change in the other
 */
record Reading(Snapshot snapshot, List<KeptParagraph> paragraphs, String body, boolean exact) {

  static Reading of(Snapshot snapshot, List<KeptParagraph> paragraphs, String body, boolean plain) {
    return new Reading(
        snapshot,
        List.copyOf(paragraphs),
        body,
        plain && snapshot.text().replace('\u2028', '\n').equals(body));
  }

  Paragraph paragraph(int index) {
    return snapshot.paragraphs().get(index);
  }

  int size() {
    return paragraphs.size();
  }
}
