package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.Fix;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies a fix to the living document. Main thread. */
final class FixApplier {

  private FixApplier() {}

  /**
   * Applies all edits of a fix as one undo step, if every place still has the text that was
   * checked. Only characters that differ are touched, so the others keep their formatting. While
   * changes are recorded, the office records the edits.
   *
   * @throws RefusedException if one has not, or may not be changed; nothing is touched then
   */
  static void apply(
      XTextDocument document, RangeFinder finder, Snapshot snapshot, Fix fix, String stepTitle)
      throws RefusedException {
    List<XTextRange> ranges = new ArrayList<>();
    List<String> replacements = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      int start = edit.span().start();
      check(document, place(finder, snapshot, edit.span()));
      for (KeptRuns.Change change :
          KeptRuns.changes(snapshot.quote(edit.span()), edit.replacement())) {
        Span span = new Span(start + change.start(), start + change.end());
        ranges.add(place(finder, snapshot, span));
        replacements.add(change.replacement());
      }
    }
    UndoStep.run(document, stepTitle, () -> replace(ranges, replacements));
  }

  private static XTextRange place(RangeFinder finder, Snapshot snapshot, Span span)
      throws RefusedException {
    return finder
        .find(snapshot, span)
        .filter(found -> Snapshot.line(found.getString()).equals(snapshot.quote(span)))
        .orElseThrow(() -> new RefusedException(Refusal.STALE));
  }

  private static void check(XTextDocument document, XTextRange range) throws RefusedException {
    Optional<Refusal> refusal = WriteAccess.toWords(document, range);
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
  }

  /** From the end, so that earlier places stay where they are. */
  private static void replace(List<XTextRange> ranges, List<String> replacements) {
    for (int i = ranges.size() - 1; i >= 0; i--) {
      ranges.get(i).setString(replacements.get(i));
    }
  }
}
