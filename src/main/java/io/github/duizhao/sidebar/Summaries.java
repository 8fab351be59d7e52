package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Rules;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.DeckState.Activity;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** The lines that answer a panel's question at one glance. */
final class Summaries {

  private Summaries() {}

  /** Is it whole? */
  static String outline(DeckState state, Messages messages) {
    if (state.result.isEmpty()) {
      return "";
    }
    CheckResult result = state.result.get();
    if (Characters.countVisible(result.statement().snapshot().text()) == 0) {
      return messages.get("deck.outline.empty-document");
    }
    if (!result.statement().recognized()) {
      return messages.get("deck.not-recognized");
    }
    int all = result.statement().characters();
    int heart = 0;
    for (Section section : result.statement().sections()) {
      heart += section.has(Role.PROBLEMS) || section.has(Role.CAUSES) ? section.characters() : 0;
    }
    return messages.get("deck.outline.summary", all, Math.round(100.0 * heart / Math.max(1, all)));
  }

  /** What is wrong? */
  static String check(DeckState state, Messages messages) {
    if (state.checkNotice.isPresent()) {
      return messages.format(state.checkNotice.get());
    }
    if (state.activity == Activity.CHECKING) {
      return messages.get("deck.check.checking");
    }
    if (state.result.isEmpty()) {
      return messages.get("deck.check.none-yet");
    }
    String line = verdict(state.result.get(), messages);
    return state.activity == Activity.STALE ? messages.get("deck.check.stale", line) : line;
  }

  private static String verdict(CheckResult result, Messages messages) {
    if (Characters.countVisible(result.statement().snapshot().text()) == 0) {
      return messages.get("deck.check.empty-document");
    }
    if (!result.statement().recognized()) {
      return messages.get("deck.not-recognized");
    }
    if (result.findings().isEmpty()) {
      return messages.get("deck.check.nothing-found");
    }
    return messages.get(
        "deck.check.summary",
        StringUtils.capitalize(messages.get("verdict." + result.verdict().id())),
        count(result, Severity.ERROR),
        count(result, Severity.WARNING),
        count(result, Severity.HINT));
  }

  /** What is it, why does it matter, what to do. */
  static String details(Optional<Finding> selected, Messages messages) {
    return selected
        .map(
            finding ->
                messages.get(
                    "deck.check.details",
                    finding.message(),
                    Message.of("rule." + finding.rule() + ".explanation"),
                    Message.of("basis." + basis(finding.rule()))))
        .orElse("");
  }

  private static String basis(String rule) {
    return Rules.infos().stream()
        .filter(candidate -> candidate.id().equals(rule))
        .map(candidate -> candidate.basis().id())
        .findFirst()
        .orElseThrow();
  }

  private static long count(CheckResult result, Severity severity) {
    return result.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
