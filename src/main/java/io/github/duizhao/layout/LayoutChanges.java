package io.github.duizhao.layout;

import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.LineSpacing;
import io.github.duizhao.document.LineSpacing.Mode;
import io.github.duizhao.document.PageLayout;
import io.github.duizhao.document.PageNumberLayout;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.ElementLayout;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a plan changes, to be shown before it does.
 *
 * @param paper whether the paper changes
 * @param margins whether a margin changes
 * @param elements how many places of each kind look different afterwards; kinds without one are
 *     left out
 * @param blanks how many stretches of typed blanks are removed
 * @param typedNumbers how many numbers of lists become text
 * @param listNumbers how many typed numbers become a list's
 * @param number what becomes of the page number
 * @param fonts the fonts that are written into the document, as the layout names them
 */
public record LayoutChanges(
    boolean paper,
    boolean margins,
    Map<Element, Integer> elements,
    int blanks,
    int typedNumbers,
    int listNumbers,
    NumberChange number,
    Set<String> fonts) {

  /** What rounding may do to a length, in 1/100 mm. */
  private static final int ROUNDING = 10;

  /** What rounding may do to a first-line indent of another unit, in 1/100 mm. */
  private static final int INDENT_ROUNDING = 30;

  private static final double HALF_STEP = 0.05;

  /** Copies the collections. */
  public LayoutChanges {
    elements = Map.copyOf(elements);
    fonts = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(fonts));
  }

  /** What becomes of the page number. */
  public enum NumberChange {
    /** It is right. */
    KEPT,
    /** There is none yet. */
    ADDED,
    /** There is one that looks different. */
    REPLACED
  }

  /** What a plan changes. */
  public static LayoutChanges of(LayoutPlan plan) {
    DocumentLayout look = plan.snapshot().layout().orElseThrow();
    LayoutStandard standard = plan.standard();
    Map<Element, Integer> elements = new EnumMap<>(Element.class);
    Set<String> fonts = new LinkedHashSet<>();
    int blanks = 0;
    int typed = 0;
    int listed = 0;
    for (ParagraphPlan paragraph : plan.paragraphs()) {
      if (paragraph.blank()) {
        continue;
      }
      Element shown = paragraph.heading().map(run -> run.element()).orElse(paragraph.element());
      fonts.add(standard.fontOf(standard.element(shown).family()));
      fonts.add(standard.fontOf(standard.element(paragraph.element()).family()));
      if (look.paragraph(paragraph.paragraph())
          .filter(is -> differs(is, paragraph, shown, standard))
          .isPresent()) {
        elements.merge(shown, 1, Integer::sum);
      }
      blanks += paragraph.blanks().size();
      typed += paragraph.number().filter(n -> !n.toList()).isPresent() ? 1 : 0;
      listed += paragraph.number().filter(n -> n.toList()).isPresent() ? 1 : 0;
    }
    fonts.add(standard.westernFont());
    fonts.add(standard.fontOf(standard.pageNumber().family()));
    PageLayout page = look.page();
    LayoutStandard.Page wanted = standard.page();
    boolean paper = apart(page.width(), wanted.width()) || apart(page.height(), wanted.height());
    boolean margins =
        apart(page.top(), wanted.top())
            || apart(page.bottom(), wanted.bottom())
            || apart(page.left(), wanted.left())
            || apart(page.right(), wanted.right());
    return new LayoutChanges(
        paper, margins, elements, blanks, typed, listed, number(page, standard), fonts);
  }

  /** Whether nothing is to be changed. */
  public boolean isEmpty() {
    return !paper
        && !margins
        && elements.isEmpty()
        && blanks + typedNumbers + listNumbers == 0
        && number == NumberChange.KEPT;
  }

  private static boolean differs(
      ParagraphLayout is, ParagraphPlan plan, Element shown, LayoutStandard standard) {
    ElementLayout wanted = standard.element(plan.element());
    ElementLayout first = standard.element(shown);
    boolean listed = plan.number().isEmpty() && is.firstLineIndent() < 0;
    return is.alignment() != wanted.alignment()
        || (!listed && Math.abs(is.firstLineIndent() - wanted.indent()) > INDENT_ROUNDING)
        || (!listed && apart(is.leftIndent(), 0))
        || differs(is.lineSpacing(), standard)
        || differs(is.first(), first, standard)
        || (plan.heading().isEmpty() && differs(is.main(), wanted, standard));
  }

  private static boolean differs(LineSpacing is, LayoutStandard standard) {
    return is.mode() == Mode.PROPORTIONAL
        || is.mode() == Mode.LEADING
        || Math.abs(LayoutStandard.points(is.value()) - standard.pitch().value()) > 2 * HALF_STEP;
  }

  private static boolean differs(RunLayout is, ElementLayout wanted, LayoutStandard standard) {
    return !is.asianFont().equals(standard.fontOf(wanted.family()))
        || Math.abs(is.size() - wanted.size()) > HALF_STEP
        || (is.bold() != wanted.bold() && !(is.bold() && wanted.boldAccepted()));
  }

  private static NumberChange number(PageLayout page, LayoutStandard standard) {
    if (page.number().isEmpty()) {
      return NumberChange.ADDED;
    }
    PageNumberLayout is = page.number().get();
    LayoutStandard.PageNumber wanted = standard.pageNumber();
    boolean right =
        is.before().strip().equals(wanted.before())
            && is.after().strip().equals(wanted.after())
            && is.alignment().filter(wanted.alignment()::equals).isPresent()
            && is.run().westernFont().equals(standard.fontOf(wanted.family()))
            && Math.abs(is.run().size() - wanted.size()) <= HALF_STEP;
    return right ? NumberChange.KEPT : NumberChange.REPLACED;
  }

  private static boolean apart(int is, int wanted) {
    return Math.abs(is - wanted) > ROUNDING;
  }
}
