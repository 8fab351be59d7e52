package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.ConfirmedLinks;
import io.github.duizhao.check.Dismissal.Scope;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.FixAll;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Rules;
import io.github.duizhao.document.Item;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.UserRules;
import io.github.duizhao.writer.WriterDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;

/**
 * What a writer does with findings: mends them, dismisses them, links problems with measures, and
 * takes that back. Main thread only.
 */
final class FindingActions {

  private static final String LINKABLE = "problem-without-measure";

  private final WriterDocument document;
  private final DeckState state;
  private final Messages messages;
  private final UserRules userRules;
  private final Consumer<String> rulePage;
  private final Runnable previewLayout;
  private final Runnable improve;
  private final Runnable check;

  /**
   * Actions on one document.
   *
   * @param rulePage shows the page about a rule
   * @param previewLayout shows what applying the layout would change
   * @param improve asks what the measure of the selected finding lacks
   * @param check checks the document anew
   */
  FindingActions(
      WriterDocument document,
      DeckState state,
      Messages messages,
      UserRules userRules,
      Consumer<String> rulePage,
      Runnable previewLayout,
      Runnable improve,
      Runnable check) {
    this.document = document;
    this.state = state;
    this.messages = messages;
    this.userRules = userRules;
    this.rulePage = rulePage;
    this.previewLayout = previewLayout;
    this.improve = improve;
    this.check = check;
  }

  /** Reads what was decided before, for the check that begins. */
  void readDecisions() {
    state.notes = document.notes();
    state.rulesOff = userRules.off();
  }

  /** Follows a new result. */
  void accept(CheckResult result) {
    state.stale = Set.of();
    state.decisions = Decisions.of(result, state.notes.notes(), state.rulesOff);
    state.decision =
        state.decision.filter(
            decision ->
                state.decisions.dismissed().contains(decision)
                    || state.decisions.links().contains(decision));
  }

  /**
   * Applies the first fix of the selected finding, or shows what the layout would change, or asks
   * what its measure lacks.
   */
  void fix() {
    if (state.finding.filter(MeasureImprover::improves).isPresent()) {
      improve.run();
      return;
    }
    if (state.finding.filter(FindingActions::isLayout).isPresent()) {
      previewLayout.run();
      state.checkNotice =
          state.layout.isPresent()
              ? Optional.of(Message.of("deck.check.layout-shown"))
              : state.outlineNotice;
      state.changed();
      return;
    }
    state
        .finding
        .flatMap(finding -> finding.fixes().stream().findFirst())
        .ifPresent(fix -> apply(fix, Set.of(state.finding.orElseThrow())));
  }

  /** Whether a finding is mended by applying the layout and in no other way. */
  static boolean isLayout(Finding finding) {
    return finding.fixes().isEmpty()
        && Rules.info(finding.rule()).filter(RuleInfo::mendedByLayout).isPresent();
  }

  /** Applies the fixes of all findings of the selected one's rule, as one undo step. */
  void fixAll() {
    if (state.finding.isEmpty() || state.result.isEmpty()) {
      return;
    }
    String rule = state.finding.get().rule();
    FixAll.of(state.result.get(), rule)
        .ifPresent(
            fix ->
                apply(
                    fix,
                    Set.copyOf(
                        state.result.get().findings().stream()
                            .filter(finding -> finding.rule().equals(rule))
                            .toList())));
  }

  private void apply(Fix fix, Set<Finding> mended) {
    if (state.result.isEmpty()) {
      return;
    }
    CheckResult result = state.result.get();
    finish(
        () -> document.apply(result.statement().snapshot(), fix, messages.format(fix.title())),
        mended);
  }

  /**
   * Dismisses the selected finding as far as is chosen.
   *
   * @return whether it was done
   */
  boolean ignore(String reason) {
    if (state.finding.isEmpty() || state.result.isEmpty()) {
      state.checkNotice = Optional.of(Message.of("deck.check.choose-first"));
      state.changed();
      return false;
    }
    Finding finding = state.finding.get();
    CheckResult result = state.result.get();
    String why = reason.strip();
    boolean done =
        finish(
            () -> {
              switch (state.ignoreScope) {
                case HERE -> document.keep(notes().dismissing(result, finding, Scope.HERE, why));
                case DOCUMENT ->
                    document.keep(notes().dismissing(result, finding, Scope.DOCUMENT, why));
                case RULE -> userRules.turn(finding.rule(), false);
              }
            },
            Set.of());
    if (done) {
      // The next finding is not to be dismissed further than its writer means.
      state.ignoreScope = IgnoreScope.HERE;
      state.changed();
    }
    return done;
  }

  /** Takes the selected decision back. */
  void restore() {
    if (state.decision.isEmpty() || state.result.isEmpty()) {
      return;
    }
    Decision decision = state.decision.get();
    CheckResult result = state.result.get();
    finish(
        () -> {
          if (decision instanceof Decision.Here here) {
            document.keep(notes().without(here.dismissed().dismissal()));
          } else if (decision instanceof Decision.InDocument all) {
            document.keep(notes().without(all.dismissal()));
          } else if (decision instanceof Decision.RuleOff off) {
            userRules.turn(off.rule(), true);
          } else if (decision instanceof Decision.Linked linked) {
            Optional<String> problem =
                ConfirmedLinks.problemKey(result.statement(), linked.link().problem());
            if (problem.isPresent()) {
              document.keep(notes().withoutLink(problem.get()));
            }
          }
        },
        Set.of());
  }

  /** The problem of the selected finding, if it is one that lacks a measure. */
  Optional<Item> linkable() {
    return state
        .finding
        .filter(finding -> finding.rule().equals(LINKABLE))
        .flatMap(Finding::span)
        .flatMap(
            span -> state.result.flatMap(result -> ProblemFinder.standingAt(result, span.start())));
  }

  /** The measures that it can be linked with; after them comes "none of them". */
  List<Item> answers() {
    return linkable().isEmpty()
        ? List.of()
        : state.result.map(result -> ConfirmedLinks.measures(result.statement())).orElse(List.of());
  }

  /** Remembers that the chosen measure answers the problem of the selected finding, or none. */
  void link() {
    Optional<Item> problem = linkable();
    List<Item> answers = answers();
    if (problem.isEmpty() || state.answer < 0 || state.answer > answers.size()) {
      return;
    }
    List<Item> chosen =
        state.answer == answers.size() ? List.of() : List.of(answers.get(state.answer));
    ConfirmedLinks.of(state.result.orElseThrow().statement(), problem.get(), chosen)
        .ifPresent(link -> finish(() -> document.keep(notes().linking(link)), Set.of()));
    state.answer = -1;
    state.changed();
  }

  /** Shows the page about the rule of the selected finding or decision. */
  void why() {
    rule().ifPresent(rulePage);
  }

  /** The rule that is selected through a finding or a decision. */
  Optional<String> rule() {
    return state.finding.map(Finding::rule).or(() -> state.decision.flatMap(FindingActions::rule));
  }

  private static Optional<String> rule(Decision decision) {
    if (decision instanceof Decision.Here here) {
      return Optional.of(here.dismissed().finding().rule());
    }
    if (decision instanceof Decision.InDocument all) {
      return Optional.of(all.dismissal().rule());
    }
    return decision instanceof Decision.RuleOff off
        ? Optional.of(off.rule())
        : Optional.of(LINKABLE);
  }

  /** The notes as they are in the document now: another window may have written in between. */
  private DocumentNotes notes() {
    return document.notes().notes();
  }

  /**
   * Makes a change and checks anew.
   *
   * @param mended the findings to mark if their words turn out to be others
   * @return whether it was made
   */
  private boolean finish(Refusals.Change change, Set<Finding> mended) {
    Optional<Message> refusal = Refusals.of(change);
    check.run();
    if (refusal.equals(Optional.of(Refusal.STALE.message()))) {
      state.stale = Set.copyOf(mended);
    }
    state.checkNotice = refusal;
    state.changed();
    return refusal.isEmpty();
  }

  /** The words of an item on one line, for a list. */
  static List<String> lines(List<Item> items, CheckResult result, int longest) {
    List<String> lines = new ArrayList<>();
    for (Item item : items) {
      String words = result.statement().snapshot().quote(item.span());
      lines.add(StringUtils.abbreviate(StringUtils.normalizeSpace(words), "…", longest));
    }
    return lines;
  }
}
