package io.github.duizhao.check.consistency;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.RuleRun;
import io.github.duizhao.check.rules.ConflictingCadence;
import io.github.duizhao.check.rules.DeadlineUnreasonable;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What does not go together when a measure is inserted: another cadence for the same action, a
 * deadline before the text, more in a month than a month has, less than the problem lacks. Without
 * state: for any thread.
 */
public final class MeasureNotices {

  private static final ConflictingCadence CADENCE = new ConflictingCadence();
  private static final DeadlineUnreasonable DEADLINE = new DeadlineUnreasonable();

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
   * The notices on a measure, the gravest first.
   *
   * @param sentence the measure as it would stand in the text
   * @param problem the problem it answers; without one, that which the replaced measure answers
   * @param replaced what it replaces in the snapshot; without, it counts as the last measure
   * @param today the day that counts where the text has no date
   */
  public static List<Message> of(
      CheckResult result,
      String sentence,
      Optional<Item> problem,
      Optional<Span> replaced,
      LocalDate today) {
    if (sentence.isBlank()) {
      return List.of();
    }
    StatementWith with = StatementWith.of(result.statement(), sentence, replaced);
    List<Message> notices = new ArrayList<>(ofRules(result, with, today));
    notices.addAll(MonthlyTotals.notices(with));
    problem
        .or(() -> replaced.flatMap(place -> answered(result, place)))
        .flatMap(item -> Repair.notice(quote(result, item), sentence))
        .ifPresent(notices::add);
    return List.copyOf(notices);
  }

  /** What two rules find with the measure in place and do not find without it. */
  private static List<Message> ofRules(CheckResult result, StatementWith with, LocalDate today) {
    List<Message> known = result.findings().stream().map(Finding::message).toList();
    CheckContext context =
        CheckContext.of(
            new CheckResult(
                with.statement(),
                result.template(),
                List.of(),
                List.of(),
                result.correspondence(),
                List.of(),
                result.verdict()),
            today);
    List<Message> found = new ArrayList<>();
    for (Finding finding : RuleRun.of(DEADLINE, context)) {
      if (isInside(finding, with)) {
        found.add(finding.message());
      }
    }
    for (Finding finding : RuleRun.of(CADENCE, context)) {
      boolean here = isInside(finding, with);
      if (here || !known.contains(finding.message())) {
        List<Object> clauses = finding.message().arguments();
        found.add(
            Message.of(
                "measure.notice.cadence", clauses.get(here ? 0 : 1), clauses.get(here ? 1 : 0)));
      }
    }
    return found;
  }

  private static boolean isInside(Finding finding, StatementWith with) {
    return finding.span().filter(span -> with.sentence().contains(span.start())).isPresent();
  }

  /** The problem that a measure of the text answers, if it is only one. */
  private static Optional<Item> answered(CheckResult result, Span place) {
    List<Item> problems =
        result.correspondence().links().stream()
            .filter(link -> link.measures().stream().anyMatch(m -> m.span().contains(place)))
            .map(Link::problem)
            .toList();
    return problems.size() == 1 ? Optional.of(problems.get(0)) : Optional.empty();
  }

  private static String quote(CheckResult result, Item item) {
    return result.statement().snapshot().quote(item.span());
  }
}
