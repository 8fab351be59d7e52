package io.github.duizhao.check.completion;

import io.github.duizhao.check.completion.Insertion.Join;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A place between two parts, or between two items, where paragraphs can be inserted.
 *
 * @param join how they join the text
 * @param offset see {@link Insertion#offset}
 * @param paragraph see {@link Insertion#paragraph}
 * @param next the part that begins there, if one does
 */
record Boundary(Join join, int offset, int paragraph, Optional<Section> next) {

  private static final char SOFT_BREAK = '\u2028';

  /** The place at an offset between two parts: where the next part begins, else after the last. */
  static Boundary between(Statement statement, int place) {
    Optional<Section> next =
        statement.sections().stream()
            .filter(section -> section.span().start() >= place)
            .findFirst();
    return next.map(section -> before(statement.snapshot(), section.span().start(), next))
        .orElseGet(() -> after(statement.snapshot(), place));
  }

  /** The place before the text at an offset. */
  static Boundary before(Snapshot snapshot, int start, Optional<Section> next) {
    int index = snapshot.paragraphIndexAt(start);
    Paragraph paragraph = snapshot.paragraphs().get(index);
    String lead = snapshot.text().substring(paragraph.start(), start);
    if (isLead(lead)) {
      return new Boundary(Join.AFTER, Math.max(0, paragraph.start() - 1), index - 1, next);
    }
    int line = lead.lastIndexOf(SOFT_BREAK) + 1;
    return line > 0 && isLead(lead.substring(line))
        ? new Boundary(Join.LINES, paragraph.start() + line, index, next)
        : new Boundary(Join.SPLIT, start, index, next);
  }

  /** The place after the text that ends at an offset; what follows in its line is parted off. */
  static Boundary after(Snapshot snapshot, int end) {
    int index = snapshot.paragraphIndexAt(end);
    Paragraph paragraph = snapshot.paragraphs().get(index);
    String rest = snapshot.text().substring(end, Math.max(end, paragraph.end()));
    if (Characters.countVisible(rest) == 0) {
      return new Boundary(Join.AFTER, paragraph.end(), index, Optional.empty());
    }
    int soft = rest.indexOf(SOFT_BREAK);
    return soft >= 0 && Characters.countVisible(rest, 0, soft) == 0
        ? new Boundary(Join.LINES, end + soft + 1, index, Optional.empty())
        : new Boundary(Join.SPLIT, end, index, Optional.empty());
  }

  /** The place after the line in which an item of a part ends, inside the part. */
  static Boundary afterItem(Statement statement, Section part, int end) {
    Snapshot snapshot = statement.snapshot();
    int index = snapshot.paragraphIndexAt(end);
    Paragraph paragraph = snapshot.paragraphs().get(index);
    int soft = snapshot.text().indexOf(SOFT_BREAK, end);
    int line = soft >= 0 && soft < paragraph.end() ? soft : paragraph.end();
    Span rest = new Span(Math.min(part.span().end(), line), line);
    if (Characters.countVisible(snapshot.quote(rest)) > 0) {
      return between(statement, part.span().end());
    }
    return line < paragraph.end()
        ? new Boundary(Join.LINES, line + 1, index, Optional.empty())
        : new Boundary(Join.AFTER, paragraph.end(), index, Optional.empty());
  }

  /** The insertion of paragraphs there. */
  Insertion of(List<PlannedParagraph> paragraphs) {
    return new Insertion(join, offset, paragraph, paragraphs);
  }

  boolean isSamePlaceAs(Boundary other) {
    return join == other.join && offset == other.offset && paragraph == other.paragraph;
  }

  /** Whether nothing but indents and marks stands before the text of a line. */
  private static boolean isLead(String lead) {
    for (int i = 0; i < lead.length(); i++) {
      char c = lead.charAt(i);
      if (c == SOFT_BREAK || (!Characters.isBlank(c) && c != '#' && c != '*')) {
        return false;
      }
    }
    return true;
  }
}
