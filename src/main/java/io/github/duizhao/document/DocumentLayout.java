package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How a document looks: its page, and each paragraph of a snapshot. Immutable.
 *
 * @param page the page
 * @param paragraphs as many as the snapshot has; empty for a paragraph whose look is not known or
 *     says nothing (in a table)
 */
public record DocumentLayout(PageLayout page, List<Optional<ParagraphLayout>> paragraphs) {

  /** Copies the list. */
  public DocumentLayout {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The look of a paragraph, if it is known. */
  public Optional<ParagraphLayout> paragraph(int index) {
    return paragraphs.get(index);
  }

  /**
   * The same look for a newer text. Paragraphs are matched from both ends as far as they are the
   * same; of those between nothing is known, since as many paragraphs need not be the same ones.
   *
   * @param from the text that this look was read with
   * @param to the newer text
   */
  public DocumentLayout carried(Snapshot from, Snapshot to) {
    List<Paragraph> before = from.paragraphs();
    List<Paragraph> now = to.paragraphs();
    int shorter = Math.min(before.size(), now.size());
    int head = 0;
    while (head < shorter && same(before.get(head), now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && same(before.get(before.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
      tail++;
    }
    List<Optional<ParagraphLayout>> carried = new ArrayList<>(paragraphs.subList(0, head));
    carried.addAll(Collections.nCopies(now.size() - head - tail, Optional.empty()));
    carried.addAll(paragraphs.subList(paragraphs.size() - tail, paragraphs.size()));
    return new DocumentLayout(page, carried);
  }

  private static boolean same(Paragraph one, Paragraph other) {
    return one.text().equals(other.text()) && one.outlineLevel() == other.outlineLevel();
  }
}
