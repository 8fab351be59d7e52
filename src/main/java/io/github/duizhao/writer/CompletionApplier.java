package io.github.duizhao.writer;

import com.sun.star.text.XParagraphCursor;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.completion.CompletionPlan;
import io.github.duizhao.check.completion.Insertion;
import io.github.duizhao.check.completion.PlannedParagraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inserts what is missing into the living document. Main thread. */
final class CompletionApplier {

  private final XTextDocument document;
  private final LiveReader reader;
  private final LayoutStandard standard;
  private final Map<Integer, ParagraphLook> looks = new HashMap<>();
  private Optional<HeadingNumbering> numbering = Optional.empty();
  private Snapshot snapshot;
  private OutlineStyles styles;

  /**
   * An applier.
   *
   * @param standard the look of what is new in kind
   */
  CompletionApplier(XTextDocument document, LiveReader reader, LayoutStandard standard) {
    this.standard = standard;
    this.document = document;
    this.reader = reader;
  }

  /**
   * Carries out a plan as one undo step. Only new paragraphs and the numerals that it corrects are
   * written. While changes are recorded, the office records them.
   *
   * @param checked the snapshot that the plan was made for
   * @param stepTitle the name of the undo step
   * @return the first hint that was inserted, or else the first paragraph
   * @throws RefusedException if the text is another one now, or if one of the places may not be
   *     changed; nothing is touched then
   */
  XTextRange apply(Snapshot checked, CompletionPlan plan, String stepTitle)
      throws RefusedException {
    snapshot = reader.follow(true);
    if (!snapshot.paragraphs().equals(checked.paragraphs())
        || !reader.holds(snapshot, 0, Integer.MAX_VALUE)) {
      throw new RefusedException(Refusal.STALE);
    }
    RangeFinder finder = new RangeFinder(document, reader);
    List<XTextRange> numerals = new ArrayList<>();
    for (Edit correction : plan.corrections()) {
      XTextRange numeral = find(finder, correction.span());
      refuse(WriteAccess.toWords(document, numeral));
      numerals.add(numeral);
    }
    List<InsertionPlace> places = new ArrayList<>();
    for (Insertion insertion : plan.insertions()) {
      places.add(InsertionPlace.find(document, finder, snapshot, insertion));
      for (PlannedParagraph paragraph : insertion.paragraphs()) {
        if (paragraph.model().isPresent()) {
          readLook(finder, paragraph.model().getAsInt());
        }
      }
    }
    numbering = numbering();
    XTextCursor[] first = new XTextCursor[1];
    UndoStep.run(
        document,
        stepTitle,
        () -> {
          for (int i = numerals.size() - 1; i >= 0; i--) {
            replace(numerals.get(i), plan.corrections().get(i).replacement());
          }
          // From the end, so that earlier places stay where they are.
          for (int i = places.size() - 1; i >= 0; i--) {
            first[0] = insert(plan.insertions().get(i), places.get(i));
          }
        });
    return first[0];
  }

  private XTextRange find(RangeFinder finder, Span span) throws RefusedException {
    return finder
        .find(snapshot, span)
        .filter(found -> found.getString().equals(snapshot.quote(span)))
        .orElseThrow(() -> new RefusedException(Refusal.STALE));
  }

  /** The list for new headings; none where the text has another one, which counts for itself. */
  private Optional<HeadingNumbering> numbering() {
    if (snapshot.paragraphs().stream().allMatch(p -> p.listLabel().isEmpty())) {
      return Optional.of(new HeadingNumbering(document, standard));
    }
    return Optional.of(HeadingNumbering.goingOn(document, standard))
        .filter(HeadingNumbering::isBegun);
  }

  private void readLook(RangeFinder finder, int model) throws RefusedException {
    if (!looks.containsKey(model)) {
      int end = Math.min(model + 1, snapshot.paragraphAt(model).end());
      XTextRange range =
          finder
              .find(snapshot, new Span(model, Math.max(model, end)))
              .orElseThrow(() -> new RefusedException(Refusal.STALE));
      looks.put(model, ParagraphLook.at(range));
    }
  }

  static void refuse(Optional<Refusal> refusal) throws RefusedException {
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
  }

  /**
   * The new numeral comes before the old one goes, so that a bookmark that starts here holds it.
   */
  private static void replace(XTextRange numeral, String replacement) {
    XTextRange start = numeral.getStart();
    short length = (short) numeral.getString().length();
    numeral.getText().insertString(numeral.getEnd(), replacement, false);
    XTextCursor old = numeral.getText().createTextCursorByRange(start);
    old.goRight(length, true);
    old.setString("");
  }

  private XTextCursor insert(Insertion insertion, InsertionPlace place) {
    if (insertion.join() == Insertion.Join.LINES) {
      return place.insertLines(insertion.paragraphs());
    }
    NewParagraphs paragraphs = place.open();
    XTextRange hint = null;
    XTextRange first = null;
    for (PlannedParagraph planned : insertion.paragraphs()) {
      ParagraphLook look = look(planned);
      boolean labelled = paragraphs.addLike(look);
      boolean listed = !labelled && planned.listLevel() > 0 && numbering.isPresent();
      paragraphs.write(labelled || listed ? "" : planned.number(), planned.words(), look);
      XTextCursor written = paragraphs.last();
      if (listed) {
        numbering.get().number(written, planned.listLevel(), 0);
      }
      // Only starts are kept: what ends here would grow with the next paragraph.
      first = first == null ? written.getStart() : first;
      hint = hint == null && InsertionPlace.hintIn(written) != null ? written.getStart() : hint;
    }
    XTextRange start = hint == null ? first : hint;
    XTextCursor paragraph = start.getText().createTextCursorByRange(start);
    Uno.as(XParagraphCursor.class, paragraph).gotoEndOfParagraph(true);
    return hint == null ? paragraph : InsertionPlace.hintIn(paragraph);
  }

  private ParagraphLook look(PlannedParagraph planned) {
    if (planned.model().isPresent()) {
      return looks.get(planned.model().getAsInt());
    }
    return ParagraphLook.ofStyle(outlineStyle(planned.kind()));
  }

  private String outlineStyle(Kind kind) {
    if (styles == null) {
      styles = OutlineStyles.ofUnused(document, standard);
    }
    return styles.styleOf(kind);
  }
}
