package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.Fix;
import io.github.duizhao.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies a fix to the living document. Main thread. */
final class FixApplier {

  private FixApplier() {}

  /**
   * Applies all edits of a fix as one undo step, if every place still has the text that was
   * checked.
   *
   * @throws RefusedException if one has not, or may not be changed; nothing is touched then
   */
  static void apply(
      XTextDocument document, RangeFinder finder, Snapshot snapshot, Fix fix, String stepTitle)
      throws RefusedException {
    List<XTextRange> ranges = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      XTextRange range =
          finder
              .find(snapshot, edit.span())
              .filter(found -> Snapshot.line(found.getString()).equals(snapshot.quote(edit.span())))
              .orElseThrow(() -> new RefusedException(Refusal.STALE));
      Optional<Refusal> refusal = WriteAccess.toWords(document, range);
      if (refusal.isPresent()) {
        throw new RefusedException(refusal.get());
      }
      ranges.add(range);
    }
    UndoStep.run(document, stepTitle, () -> replace(ranges, fix.edits()));
  }

  /** From the end, so that earlier places stay where they are. */
  private static void replace(List<XTextRange> ranges, List<Edit> edits) {
    for (int i = edits.size() - 1; i >= 0; i--) {
      ranges.get(i).setString(edits.get(i).replacement());
    }
  }
}
