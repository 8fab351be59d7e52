package io.github.duizhao.check.completion;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Item;
import java.util.List;
import java.util.Optional;

/**
 * A measure as it goes into a statement: under the heading that answers its problem, numbered like
 * its neighbours.
 *
 * @param inLine where its words go on in a line that is there, in the snapshot's text; empty if
 *     they are paragraphs of their own
 * @param words its words with what counts them; empty if they are paragraphs of their own
 * @param plan the new paragraphs, if any, and what changes around them: the numbers that follow,
 *     and a full stop that is no longer the last mark of its list
 */
public record MeasureInsertion(Optional<Integer> inLine, String words, CompletionPlan plan) {

  /**
   * Plans where a measure goes and how it is written. Any thread.
   *
   * @param problem the problem that it answers, if one is known
   * @param caret the caret's place in the snapshot's text, if it is in the body; it decides where
   *     it stands in the measures
   * @return empty if the statement has no measures
   */
  public static Optional<MeasureInsertion> of(
      CheckResult result, Optional<Item> problem, Optional<Integer> caret, String sentence) {
    return MeasureTarget.find(result, problem, caret)
        .map(target -> new MeasureWriting(result, target, problem, sentence).plan());
  }

  static MeasureInsertion inLine(int offset, String words, List<Edit> edits) {
    return new MeasureInsertion(Optional.of(offset), words, plan(List.of(), edits));
  }

  static MeasureInsertion paragraphs(Insertion insertion, List<Edit> edits) {
    return new MeasureInsertion(Optional.empty(), "", plan(List.of(insertion), edits));
  }

  private static CompletionPlan plan(List<Insertion> insertions, List<Edit> edits) {
    return new CompletionPlan(insertions, edits, List.of(), Optional.empty(), false);
  }
}
