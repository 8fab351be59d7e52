package io.github.duizhao.check.completion;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** How the text under the headings is written: the look and the typed indents of its paragraphs. */
final class BodyForms {

  /** Shorter paragraphs may be salutations and the like, in visible characters. */
  private static final int SHORTEST = 20;

  /** One paragraph in so many has typed indents where they are the custom of the text. */
  private static final int INDENTED_PART = 4;

  private final List<Paragraph> bodies = new ArrayList<>();
  private final String indentCustom;

  BodyForms(Statement statement) {
    Snapshot snapshot = statement.snapshot();
    Set<Integer> headings = new HashSet<>();
    for (Heading heading : statement.headings()) {
      if (!HeadingForm.runsIn(snapshot, heading.span())) {
        headings.add(heading.paragraph());
      }
    }
    for (Section section : statement.sections()) {
      int first = snapshot.paragraphIndexAt(section.span().start());
      int last = snapshot.paragraphIndexAt(section.span().end());
      for (int i = first; i <= last; i++) {
        Paragraph paragraph = snapshot.paragraphs().get(i);
        boolean again =
            !bodies.isEmpty() && bodies.get(bodies.size() - 1).start() == paragraph.start();
        if (!again
            && !headings.contains(i)
            && paragraph.outlineLevel() == 0
            && paragraph.listLabel().isEmpty()
            && Characters.countVisible(paragraph.text()) >= SHORTEST) {
          bodies.add(paragraph);
        }
      }
    }
    this.indentCustom = indentCustom();
  }

  /** A paragraph of text at a place. */
  PlannedParagraph write(String words, Boundary place) {
    return new PlannedParagraph(Kind.BODY, indentCustom, words, model(place));
  }

  /** The last character of the nearest text before a place, or else after it. */
  private OptionalInt model(Boundary place) {
    Paragraph nearest = null;
    for (Paragraph body : bodies) {
      if (nearest == null || body.start() < place.offset()) {
        nearest = body;
      }
    }
    return nearest == null ? OptionalInt.empty() : OptionalInt.of(lastVisible(nearest));
  }

  private static int lastVisible(Paragraph paragraph) {
    int last = paragraph.text().length() - 1;
    while (last > 0 && Characters.isBlank(paragraph.text().charAt(last))) {
      last--;
    }
    return paragraph.start() + last;
  }

  private String indentCustom() {
    String indent = "";
    int indented = 0;
    for (Paragraph body : bodies) {
      String own = indent(body.text());
      if (!own.isEmpty()) {
        indented++;
        indent = own;
      }
    }
    return indented * INDENTED_PART >= bodies.size() ? indent : "";
  }

  private static String indent(String text) {
    int i = 0;
    while (i < text.length() && isTypedBlank(text.charAt(i))) {
      i++;
    }
    return text.substring(0, i);
  }

  private static boolean isTypedBlank(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00A0' || c == '\t';
  }
}
