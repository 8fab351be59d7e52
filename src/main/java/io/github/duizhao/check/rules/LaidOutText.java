package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs of a statement whose look is known, by what they are. */
final class LaidOutText {

  /** From so many visible characters on a paragraph is text whatever it ends with. */
  private static final int TEXT = 25;

  /** A line up to this length that ends with a colon addresses the readers (同志们：). */
  private static final int ADDRESS = 12;

  private static final String ENDS = "。！？；：…”.!?;:";

  private final Statement statement;
  private final Snapshot snapshot;
  private final DocumentLayout layout;
  private final Map<Integer, Heading> headings = new HashMap<>();

  private LaidOutText(Statement statement, DocumentLayout layout) {
    this.statement = statement;
    this.snapshot = statement.snapshot();
    this.layout = layout;
    statement.headings().forEach(heading -> headings.putIfAbsent(heading.paragraph(), heading));
  }

  /** The text with its look, if that is known. */
  static Optional<LaidOutText> of(CheckContext context) {
    return context.snapshot().layout().map(look -> new LaidOutText(context.statement(), look));
  }

  /** The paragraphs of running text in text order. */
  List<LaidOut> body() {
    List<LaidOut> body = new ArrayList<>();
    int next = 0;
    for (Section section : statement.sections()) {
      if (section.span().length() > 0) {
        int first = Math.max(next, snapshot.paragraphIndexAt(section.span().start()));
        next = snapshot.paragraphIndexAt(section.span().end() - 1) + 1;
        for (int i = first; i < next; i++) {
          int index = i;
          layout.paragraph(i).filter(look -> isText(index)).ifPresent(l -> body.add(of(index, l)));
        }
      }
    }
    return body;
  }

  /** The headings that have a number, with the look of their first characters. */
  List<LaidOutHeading> numberedHeadings() {
    List<LaidOutHeading> numbered = new ArrayList<>();
    for (Heading heading : statement.headings()) {
      heading
          .numbering()
          .ifPresent(
              number ->
                  layout
                      .paragraph(heading.paragraph())
                      .ifPresent(
                          look ->
                              numbered.add(
                                  new LaidOutHeading(heading, number.form().level(), look))));
    }
    return numbered;
  }

  /** The paragraph in which the title begins. */
  Optional<LaidOut> title() {
    return statement
        .title()
        .map(span -> snapshot.paragraphIndexAt(span.start()))
        .flatMap(index -> layout.paragraph(index).map(look -> of(index, look)));
  }

  /** The place that stands for a paragraph: its first sentence. */
  Span place(LaidOut paragraph) {
    return Sentences.first(snapshot.text(), paragraph.paragraph().span());
  }

  private LaidOut of(int index, ParagraphLayout look) {
    return new LaidOut(snapshot.paragraphs().get(index), look);
  }

  /** Whether a paragraph is mostly text and neither a heading nor a short line of other use. */
  private boolean isText(int index) {
    Span visible = Characters.trim(snapshot.text(), snapshot.paragraphs().get(index).span());
    if (visible.length() == 0) {
      return false;
    }
    Heading heading = headings.get(index);
    if (heading != null && 2 * heading.span().length() >= visible.length()) {
      return false;
    }
    char last = snapshot.text().charAt(visible.end() - 1);
    boolean addresses = visible.length() <= ADDRESS && "：:".indexOf(last) >= 0;
    return (ENDS.indexOf(last) >= 0 && !addresses) || visible.length() >= TEXT;
  }

  /** A paragraph with its look. */
  record LaidOut(Paragraph paragraph, ParagraphLayout look) {}

  /**
   * A numbered heading with the look of its paragraph.
   *
   * @param level the level that its number stands for officially, 1 to 4
   */
  record LaidOutHeading(Heading heading, int level, ParagraphLayout look) {}
}
