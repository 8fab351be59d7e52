package io.github.duizhao.check.completion;

import io.github.duizhao.check.completion.Insertion.Join;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Sets new parts off by an empty paragraph where the text does so with its parts. */
final class Blanks {

  private final Snapshot snapshot;
  private final OptionalInt blank;

  Blanks(Statement statement) {
    this.snapshot = statement.snapshot();
    this.blank = blankBetweenParts(statement);
  }

  /** The paragraphs of a part, with an empty one behind them, or before them at the end. */
  List<PlannedParagraph> around(List<PlannedParagraph> part, Boundary place) {
    if (place.join() != Join.AFTER || blank.isEmpty()) {
      return part;
    }
    boolean behind = place.paragraph() >= 0 && isBlank(place.paragraph());
    if (!behind && place.next().isPresent()) {
      return part;
    }
    List<PlannedParagraph> spaced = new ArrayList<>(part);
    spaced.add(behind ? part.size() : 0, new PlannedParagraph(Kind.BODY, "", "", blank));
    return spaced;
  }

  private OptionalInt blankBetweenParts(Statement statement) {
    List<Section> sections = statement.sections();
    for (Section section : sections.subList(Math.min(1, sections.size()), sections.size())) {
      int before = snapshot.paragraphIndexAt(section.span().start()) - 1;
      if (before >= 0 && isBlank(before)) {
        return OptionalInt.of(snapshot.paragraphs().get(before).start());
      }
    }
    return OptionalInt.empty();
  }

  private boolean isBlank(int index) {
    Paragraph paragraph = snapshot.paragraphs().get(index);
    return Characters.countVisible(paragraph.text()) == 0;
  }
}
