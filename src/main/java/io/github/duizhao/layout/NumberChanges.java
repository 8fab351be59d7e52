package io.github.duizhao.layout;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.layout.ParagraphPlan.NumberChange;
import io.github.duizhao.layout.StatementElements.Part;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How typed numbers of headings become those of one list, or the other way round. The values stay
 * what they are: what a list would count otherwise it is told. Numbers that a list cannot write, or
 * not all of them, stay typed.
 */
final class NumberChanges {

  /** What rounding may do to an indent, in 1/100 mm. */
  private static final int ROUNDING = 30;

  private final Statement statement;
  private final Snapshot snapshot;
  private final DocumentLayout look;
  private final LayoutStandard standard;
  private final Set<Integer> paragraphs = new HashSet<>();
  private final Map<Integer, Numbering> headings = new TreeMap<>();
  private final Map<Integer, Numbering> automatic = new TreeMap<>();

  /**
   * The numbers of a statement.
   *
   * @param parts the paragraphs that a layout may change
   */
  NumberChanges(Statement statement, List<Part> parts, LayoutStandard standard) {
    this.statement = statement;
    this.snapshot = statement.snapshot();
    this.look = snapshot.layout().orElseThrow();
    this.standard = standard;
    for (Part part : parts) {
      paragraphs.add(part.paragraph());
      part.heading()
          .flatMap(Heading::numbering)
          .ifPresent(number -> headings.put(part.paragraph(), number));
    }
    for (Numbering number : ParagraphNumbers.of(snapshot).all()) {
      int paragraph = snapshot.paragraphIndexAt(number.span().start());
      if (number.automatic() && paragraphs.contains(paragraph)) {
        automatic.put(paragraph, number);
      }
    }
  }

  /** The changes by paragraph, none where the numbers are written so already. */
  Map<Integer, NumberChange> towards(HeadingNumbers wanted) {
    return wanted == HeadingNumbers.LIST ? toList() : toText();
  }

  private Map<Integer, NumberChange> toText() {
    Map<Integer, NumberChange> changes = new TreeMap<>();
    if (headings.values().stream().anyMatch(Numbering::automatic)) {
      // Points that the same list numbers would count on where a heading left it.
      automatic.forEach(
          (index, number) ->
              changes.put(
                  index,
                  new NumberChange(number.form().level(), start(index), label(index, number), 0)));
    }
    return changes;
  }

  private String label(int index, Numbering number) {
    String label = snapshot.paragraphs().get(index).listLabel().strip();
    return isPart(label) ? label : number.form().official(number.value());
  }

  private Map<Integer, NumberChange> toList() {
    Map<Integer, NumberChange> changes = new TreeMap<>();
    if (!canBeList() || isList()) {
      return changes;
    }
    Map<Integer, Numbering> numbers = new TreeMap<>(headings);
    if (headings.values().stream().anyMatch(Numbering::automatic)) {
      // Points that the same list numbers come along.
      numbers.putAll(automatic);
    }
    int[] counted = new int[Numbering.Form.values().length + 1];
    numbers.forEach(
        (index, number) -> {
          int level = number.form().level();
          for (int above = 1; above < level; above++) {
            // Writer counts a level that is skipped.
            counted[above] = Math.max(counted[above], 1);
          }
          counted[level]++;
          boolean right = counted[level] == number.value();
          counted[level] = number.value();
          java.util.Arrays.fill(counted, level + 1, counted.length, 0);
          Span typed = number.automatic() ? start(index) : number.span();
          changes.put(index, new NumberChange(level, typed, "", right ? 0 : number.value()));
        });
    return changes;
  }

  /** Whether every number stands at the start of a paragraph of its own, in a form of a list. */
  private boolean canBeList() {
    Set<Integer> seen = new HashSet<>();
    for (Heading heading : statement.headings()) {
      if (heading.numbering().isPresent()) {
        Numbering number = heading.numbering().get();
        Paragraph paragraph = snapshot.paragraphs().get(heading.paragraph());
        String written = number.automatic() ? paragraph.listLabel() : snapshot.quote(number.span());
        boolean atStart =
            Characters.countVisible(snapshot.text(), paragraph.start(), number.span().start()) == 0;
        if (!paragraphs.contains(heading.paragraph())
            || !seen.add(heading.paragraph())
            || !atStart
            || isPart(written.strip())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether all are numbered by lists in the official forms and stand where they should. */
  private boolean isList() {
    return headings.entrySet().stream().allMatch(entry -> isList(entry.getKey(), entry.getValue()));
  }

  private boolean isList(int index, Numbering number) {
    String official = number.form().official(number.value());
    ParagraphLayout is = look.paragraph(index).orElseThrow();
    int indent = standard.element(Element.heading(number.form().level())).indent();
    return number.automatic()
        && snapshot.paragraphs().get(index).listLabel().equals(official)
        && Math.abs(is.firstLineIndent() - indent) <= ROUNDING
        && Math.abs(is.leftIndent()) <= ROUNDING;
  }

  private Span start(int index) {
    Paragraph paragraph = snapshot.paragraphs().get(index);
    return Span.at(paragraph.start() + TypedBlanks.leading(paragraph.text()));
  }

  /** 第一部分 stands above 一、 and is no form of the standard. */
  private static boolean isPart(String label) {
    return label.startsWith("第");
  }
}
