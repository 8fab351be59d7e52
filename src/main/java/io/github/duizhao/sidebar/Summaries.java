package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.FixPreview;
import io.github.duizhao.check.Rules;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.completion.CompletionPlan;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.DeckState.Activity;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** The lines that answer a panel's question at one glance. */
final class Summaries {

  /** So many places of a fix are shown word by word. */
  private static final int PREVIEWED = 3;

  /** As much of each as can be read at a glance. */
  private static final int PREVIEW = 40;

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

  /** What this year's notice is called that the template names; "" for none. */
  static String campaign(Template template, TemplateLibrary library, Messages messages) {
    return template
        .profile()
        .map(
            profile ->
                library
                    .profile(profile.id())
                    .map(entry -> entry.profile().name(messages.locale().toLanguageTag()))
                    .orElseGet(() -> profile.name().isEmpty() ? profile.id() : profile.name()))
        .map(name -> messages.get("deck.outline.campaign", name))
        .orElse("");
  }

  /** What will be inserted? */
  static String missing(CompletionPlan plan, Messages messages) {
    List<String> names = new ArrayList<>();
    for (CompletionPlan.Part part : plan.parts()) {
      String name =
          part.heading().isEmpty()
              ? StringUtils.capitalize(messages.get("role." + part.role().id()))
              : part.heading();
      names.add(part.required() ? name : messages.get("deck.outline.complete.optional", name));
    }
    String list = String.join(messages.get("deck.outline.complete.separator"), names);
    int corrections = plan.corrections().size();
    return corrections == 0
        ? messages.get("deck.outline.complete.help", list)
        : messages.get("deck.outline.complete.help.numbers", list, corrections);
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
    if (state.notes.trouble().isPresent()) {
      line += "\n" + messages.format(state.notes.trouble().get());
    }
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

  /** What is it, why does it matter, what to do, what a fix would change. */
  static String details(DeckState state, Messages messages) {
    if (state.decision.isPresent()) {
      return DecisionDetails.of(state.decision.get(), state, messages);
    }
    if (state.finding.isEmpty()) {
      return "";
    }
    Finding finding = state.finding.get();
    String details = about(finding, messages);
    if (FindingActions.isLayout(finding)) {
      return details + "\n" + messages.get("deck.check.by-layout");
    }
    if (MeasureImprover.improves(finding)) {
      return details + "\n" + messages.get("deck.check.by-improving");
    }
    if (finding.fixes().isEmpty() || state.result.isEmpty()) {
      return details;
    }
    return details
        + "\n"
        + preview(finding.fixes().get(0), state.result.get().statement().snapshot(), messages);
  }

  /** The message of a finding, the explanation of its rule, and on whose word it stands. */
  static String about(Finding finding, Messages messages) {
    return messages.get(
        "deck.check.details",
        finding.message(),
        Message.of("rule." + finding.rule() + ".explanation"),
        Message.of("basis." + basis(finding.rule())));
  }

  /** The rule's name, or its id where this version does not know it. */
  static String ruleName(String rule, Messages messages) {
    String key = "rule." + rule + ".name";
    return messages.has(key) ? messages.get(key) : rule;
  }

  private static String preview(Fix fix, Snapshot snapshot, Messages messages) {
    List<FixPreview.Change> changes = FixPreview.of(fix, snapshot);
    StringBuilder lines = new StringBuilder();
    for (FixPreview.Change change : changes.subList(0, Math.min(PREVIEWED, changes.size()))) {
      lines
          .append(lines.length() > 0 ? "\n" : "")
          .append(
              messages.get(
                  "deck.check.preview", shortened(change.before()), shortened(change.after())));
    }
    if (changes.size() > PREVIEWED) {
      lines.append('\n').append(messages.get("deck.check.preview.more", changes.size()));
    }
    return lines.toString();
  }

  private static String shortened(String words) {
    return StringUtils.abbreviateMiddle(
        words.replace('\n', ' ').replace('\u2028', ' '), "…", PREVIEW);
  }

  private static String basis(String rule) {
    return Rules.info(rule).map(info -> info.basis().id()).orElseThrow();
  }

  private static long count(CheckResult result, Severity severity) {
    return result.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
