package io.github.duizhao.writer;

import com.sun.star.style.XStyle;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.layout.LayoutChanges;
import io.github.duizhao.layout.LayoutPlan;
import io.github.duizhao.layout.ParagraphPlan;
import io.github.duizhao.layout.ParagraphPlan.NumberChange;
import io.github.duizhao.template.LayoutStandard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries out a layout plan in the living document. Main thread. */
final class LayoutApplier {

  private final XTextDocument document;
  private final LayoutPlan plan;
  private final List<Target> targets = new ArrayList<>();
  private boolean keepsNumbers;

  private LayoutApplier(XTextDocument document, LayoutPlan plan) {
    this.document = document;
    this.plan = plan;
  }

  /**
   * Applies a plan as one undo step, if the document still has the text that was planned for. What
   * is protected is left alone.
   *
   * @throws RefusedException if it has not, or may not be changed; nothing is touched then
   */
  static void apply(XTextDocument document, LayoutPlan plan, String stepTitle)
      throws RefusedException {
    Optional<Refusal> refusal = WriteAccess.toDocument(document);
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
    LayoutApplier applier = new LayoutApplier(document, plan);
    if (!SnapshotReader.read(document).paragraphs().equals(plan.snapshot().paragraphs())) {
      throw new RefusedException(Refusal.STALE);
    }
    applier.locate();
    UndoStep.run(document, stepTitle, () -> applier.run(stepTitle));
  }

  /** How many paragraphs of a plan are protected and will stay as they are. */
  static int protectedParagraphs(XTextDocument document, LayoutPlan plan) {
    int count = 0;
    List<XTextRange> living = living(document);
    for (ParagraphPlan paragraph : plan.paragraphs()) {
      if (paragraph.paragraph() < living.size()
          && WriteAccess.isProtected(living.get(paragraph.paragraph()))) {
        count++;
      }
    }
    return count;
  }

  private static List<XTextRange> living(XTextDocument document) {
    List<XTextRange> living = new ArrayList<>();
    new BodyParagraphs(document).forEachRemaining(living::add);
    return living;
  }

  /** Finds every place before the first of them changes. */
  private void locate() throws RefusedException {
    List<XTextRange> living = living(document);
    for (ParagraphPlan paragraph : plan.paragraphs()) {
      XTextRange range = living.get(paragraph.paragraph());
      if (WriteAccess.isProtected(range)) {
        // A list that leaves out one heading would count the others wrongly.
        keepsNumbers |= paragraph.number().isPresent();
        continue;
      }
      List<XTextRange> blanks = new ArrayList<>();
      for (Span blank : paragraph.blanks()) {
        blanks.add(place(range, paragraph.paragraph(), blank));
      }
      Optional<XTextRange> number = Optional.empty();
      if (paragraph.number().isPresent()) {
        number = Optional.of(place(range, paragraph.paragraph(), paragraph.number().get().typed()));
      }
      Optional<XTextRange> headingEnd = Optional.empty();
      if (paragraph.heading().isPresent()) {
        headingEnd =
            Optional.of(
                place(range, paragraph.paragraph(), Span.at(paragraph.heading().get().span().end()))
                    .getStart());
      }
      targets.add(new Target(paragraph, range, blanks, number, headingEnd));
    }
  }

  private XTextRange place(XTextRange living, int paragraph, Span span) throws RefusedException {
    Snapshot snapshot = plan.snapshot();
    int start = snapshot.paragraphs().get(paragraph).start();
    XTextRange found = RangeFinder.range(living, span.start() - start, span.end() - start);
    if (!Snapshot.line(found.getString()).equals(snapshot.quote(span))) {
      throw new RefusedException(Refusal.STALE);
    }
    return found;
  }

  private void run(String stepTitle) {
    LayoutStandard standard = plan.standard();
    Set<Integer> own = new HashSet<>();
    targets.forEach(target -> own.add(target.plan.paragraph()));
    ElementStyles styles = new ElementStyles(document, standard, ForeignStyles.of(document, own));
    ParagraphLayouter layouter = new ParagraphLayouter(document, standard, styles);
    HeadingNumbering numbering = new HeadingNumbering(document, standard);
    boolean numbered = !keepsNumbers;
    for (Target target : targets) {
      target.changeText(numbered);
      Paragraph read = plan.snapshot().paragraphs().get(target.plan.paragraph());
      layouter.set(target.living, read, target.plan);
      target
          .heading()
          .ifPresent(h -> layouter.setHeading(h, target.plan.heading().get().element()));
      if (numbered) {
        target.plan.number().ifPresent(change -> numbering.set(target.living, change));
      }
    }
    setPages(stepTitle);
  }

  private void setPages(String stepTitle) {
    boolean number = LayoutChanges.of(plan).number() != LayoutChanges.NumberChange.KEPT;
    if (number) {
      Recording.paused(document, () -> FooterText.removeNumbers(document));
    }
    for (String name : pages()) {
      Object page = Styles.style(Styles.family(document, "PageStyles"), name);
      if (number && Uno.flag(page, "FooterIsOn")) {
        Recording.paused(document, () -> FooterText.write(document, page, plan.standard()));
      }
      PageChange.run(document, name, plan.standard(), stepTitle);
    }
  }

  /** The page styles that the statement stands on; a page that was laid across stays so. */
  private Set<String> pages() {
    Set<String> pages = new LinkedHashSet<>();
    for (Target target : targets) {
      String begun = Uno.string(target.living, "PageDescName");
      addWithFollowers(begun, pages);
      if (pages.isEmpty()) {
        addWithFollowers(Uno.string(target.living, "PageStyleName"), pages);
      }
    }
    if (pages.size() > 1) {
      String first = pages.iterator().next();
      pages.removeIf(name -> !name.equals(first) && isLandscape(name));
    }
    return pages;
  }

  private void addWithFollowers(String start, Set<String> pages) {
    String name = start;
    while (!name.isEmpty() && pages.add(name)) {
      XStyle style = Styles.style(Styles.family(document, "PageStyles"), name);
      name = Uno.string(style, "FollowStyle");
    }
  }

  private boolean isLandscape(String name) {
    return Uno.flag(Styles.style(Styles.family(document, "PageStyles"), name), "IsLandscape");
  }

  /** A paragraph of the document with the places in it. */
  private record Target(
      ParagraphPlan plan,
      XTextRange living,
      List<XTextRange> blanks,
      Optional<XTextRange> number,
      Optional<XTextRange> headingEnd) {

    void changeText(boolean numbered) {
      // From the end, so that earlier places stay where they are.
      for (int i = blanks.size() - 1; i >= 0; i--) {
        blanks.get(i).setString("");
      }
      if (numbered) {
        number.ifPresent(
            range -> range.setString(plan.number().map(NumberChange::label).orElse("")));
      }
    }

    Optional<XTextRange> heading() {
      return headingEnd.map(
          end -> {
            XTextCursor cursor = living.getText().createTextCursorByRange(living.getStart());
            cursor.gotoRange(end, true);
            return cursor;
          });
    }
  }
}
