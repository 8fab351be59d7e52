package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.check.Dismissal;
import io.github.duizhao.check.LinkOrigin;
import io.github.duizhao.document.Item;
import io.github.duizhao.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a selected decision is, why it was made, and how to take it back. */
final class DecisionDetails {

  /** As much of an item as is needed to know it. */
  private static final int ITEM = 60;

  private DecisionDetails() {}

  static String of(Decision decision, DeckState state, Messages messages) {
    if (decision instanceof Decision.Here here) {
      return messages.get("deck.check.ignored.here", reason(here.dismissed().dismissal(), messages))
          + "\n"
          + Summaries.about(here.dismissed().finding(), messages);
    }
    if (decision instanceof Decision.InDocument all) {
      return messages.get(
          "deck.check.ignored.document",
          Summaries.ruleName(all.dismissal().rule(), messages),
          reason(all.dismissal(), messages));
    }
    if (decision instanceof Decision.RuleOff off) {
      return messages.get("deck.check.ignored.rule", Summaries.ruleName(off.rule(), messages));
    }
    return decision instanceof Decision.Linked linked
        ? state.result.map(result -> linked(linked, result, messages)).orElse("")
        : "";
  }

  private static String reason(Dismissal dismissal, Messages messages) {
    return dismissal.reason().isEmpty()
        ? messages.get("deck.check.ignored.no-reason")
        : messages.get("deck.check.ignored.reason", dismissal.reason());
  }

  private static String linked(Decision.Linked linked, CheckResult result, Messages messages) {
    Link link = linked.link();
    String problem = FindingActions.lines(List.of(link.problem()), result, ITEM).get(0);
    List<String> said = new ArrayList<>();
    if (link.causesBy() == LinkOrigin.CONFIRMED) {
      said.add(said("causes", problem, link.causes(), result, messages));
    }
    if (link.measuresBy() == LinkOrigin.CONFIRMED) {
      said.add(said("measures", problem, link.measures(), result, messages));
    }
    said.add(messages.get("deck.check.linked.restore"));
    return String.join("\n", said);
  }

  private static String said(
      String what, String problem, List<Item> answers, CheckResult result, Messages messages) {
    List<String> lines = FindingActions.lines(answers, result, ITEM);
    return lines.isEmpty()
        ? messages.get("deck.check.linked.none." + what, problem)
        : messages.get("deck.check.linked." + what, problem, String.join("\n", lines));
  }
}
