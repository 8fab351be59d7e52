package io.github.duizhao.check.consistency;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What does not go together when a measure is inserted. Without state: for any thread. */
public final class MeasureNotices {

  private MeasureNotices() {}

  /**
   * The notices on a measure.
   *
   * @param sentence the measure as it would stand in the text
   * @param problem the problem it answers, if known
   * @param replaced what it replaces, if anything
   */
  public static List<Message> of(
      CheckResult result, String sentence, Optional<Item> problem, Optional<Span> replaced) {
    return of(result, sentence, problem, replaced, LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * The notices on a measure.
   *
   * @param today the day that counts where the text has no date
   */
  public static List<Message> of(
      CheckResult result,
      String sentence,
      Optional<Item> problem,
      Optional<Span> replaced,
      LocalDate today) {
    return List.of();
  }
}
