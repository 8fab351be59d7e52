package io.github.duizhao.layout;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.layout.ParagraphPlan.HeadingRun;
import io.github.duizhao.layout.ParagraphPlan.NumberChange;
import io.github.duizhao.layout.StatementElements.Part;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What applying a layout to a document does, worked out before anything is touched. Immutable.
 *
 * @param snapshot the document that it is for, with its look
 * @param standard the layout
 * @param paragraphs what becomes of each paragraph of the statement, in order; tables and what
 *     stands above the title are left alone
 */
public record LayoutPlan(
    Snapshot snapshot, LayoutStandard standard, List<ParagraphPlan> paragraphs) {

  /** Copies the list. */
  public LayoutPlan {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * The plan for a statement.
   *
   * @param statement a statement whose snapshot has its look
   * @param standard the layout to apply
   * @param numbers how the numbers of headings are written
   * @return empty if the text is no statement, or its look is not known
   */
  public static Optional<LayoutPlan> of(
      Statement statement, LayoutStandard standard, HeadingNumbers numbers) {
    Snapshot snapshot = statement.snapshot();
    if (!statement.recognized() || snapshot.layout().isEmpty()) {
      return Optional.empty();
    }
    DocumentLayout look = snapshot.layout().get();
    // Text without a look is in a table, which has a layout of its own.
    List<Part> parts =
        StatementElements.of(statement).stream()
            .filter(part -> part.blank() || look.paragraph(part.paragraph()).isPresent())
            .toList();
    Map<Integer, NumberChange> changes =
        new NumberChanges(statement, parts, standard).towards(numbers);
    List<ParagraphPlan> paragraphs = new ArrayList<>();
    for (Part part : parts) {
      paragraphs.add(paragraph(snapshot, part, Optional.ofNullable(changes.get(part.paragraph()))));
    }
    return Optional.of(new LayoutPlan(snapshot, standard, paragraphs));
  }

  private static ParagraphPlan paragraph(
      Snapshot snapshot, Part part, Optional<NumberChange> number) {
    Paragraph paragraph = snapshot.paragraphs().get(part.paragraph());
    Optional<HeadingRun> run =
        part.element() == Element.BODY
            ? part.heading().map(heading -> run(snapshot, heading))
            : Optional.empty();
    List<Span> blanks = part.blank() ? List.of() : blanks(paragraph, part.element());
    return new ParagraphPlan(part.paragraph(), part.element(), part.blank(), run, blanks, number);
  }

  private static HeadingRun run(Snapshot snapshot, Heading heading) {
    Span visible = Characters.trim(snapshot.text(), heading.span());
    return new HeadingRun(Element.heading(StatementElements.level(heading)), visible);
  }

  private static List<Span> blanks(Paragraph paragraph, Element element) {
    String text = paragraph.text();
    List<Span> blanks = new ArrayList<>();
    int leading = TypedBlanks.leading(text);
    if (leading > 0) {
      blanks.add(new Span(paragraph.start(), paragraph.start() + leading));
    }
    List<Span> inside =
        switch (element) {
          case TITLE -> TypedBlanks.between(text);
          case BODY -> TypedBlanks.inside(text);
          default -> List.of();
        };
    for (Span gap : inside) {
      blanks.add(new Span(paragraph.start() + gap.start(), paragraph.start() + gap.end()));
    }
    return blanks;
  }
}
