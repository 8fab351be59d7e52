package io.github.duizhao.check;

import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/** What a fix would do, in the document's own words. */
public final class FixPreview {

  /** How many characters around an edit are shown, so that one knows the place. */
  private static final int AROUND = 6;

  private FixPreview() {}

  /**
   * A stretch of text before and after.
   *
   * @param before the words as they are
   * @param after the words as they would be
   */
  public record Change(String before, String after) {}

  /** The stretches that a fix changes, in text order; edits close by are shown in one. */
  public static List<Change> of(Fix fix, Snapshot snapshot) {
    List<Change> changes = new ArrayList<>();
    List<Edit> edits = fix.edits();
    int first = 0;
    for (int next = 1; next <= edits.size(); next++) {
      if (next == edits.size() || !isNear(edits.get(next - 1), edits.get(next), snapshot)) {
        changes.add(change(edits.subList(first, next), snapshot));
        first = next;
      }
    }
    return changes;
  }

  private static boolean isNear(Edit one, Edit next, Snapshot snapshot) {
    int from = one.span().end();
    int to = next.span().start();
    return to - from <= 2 * AROUND
        && snapshot.paragraphIndexAt(from) == snapshot.paragraphIndexAt(to);
  }

  private static Change change(List<Edit> edits, Snapshot snapshot) {
    Span first = edits.get(0).span();
    Span last = edits.get(edits.size() - 1).span();
    String text = snapshot.text();
    Paragraph start = snapshot.paragraphAt(first.start());
    Paragraph end = snapshot.paragraphAt(last.end());
    int from = whole(text, Math.max(start.start(), first.start() - AROUND), -1);
    int to = whole(text, Math.min(Math.max(end.end(), last.end()), last.end() + AROUND), 1);
    StringBuilder after = new StringBuilder();
    int done = from;
    for (Edit edit : edits) {
      after.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    after.append(text, done, to);
    return new Change(text.substring(from, to), after.toString());
  }

  /** The offset itself, or the one beside it where it would cut a character in two. */
  private static int whole(String text, int offset, int step) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset + step : offset;
  }
}
