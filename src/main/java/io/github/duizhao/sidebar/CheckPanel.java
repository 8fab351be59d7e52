package io.github.duizhao.sidebar;

import io.github.duizhao.check.Dismissal;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.CheckBox;
import io.github.duizhao.sidebar.control.ChoiceList;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Field;
import io.github.duizhao.sidebar.control.Flow;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.control.Tree;
import io.github.duizhao.sidebar.control.TreeRow;
import io.github.duizhao.sidebar.control.Widget;
import java.util.List;
import java.util.Optional;

/** The controls of the check panel. */
final class CheckPanel implements CheckView {

  private final PanelWindow window;
  private final Messages messages;
  private final Text summary;
  private final Button check;
  private final CheckBox live;
  private final Button correspondence;
  private final Tree findings;
  private final Text details;
  private final Button goTo;
  private final Button fix;
  private final Button fixAll;
  private final Button why;
  private final Text answersLabel;
  private final ChoiceList answers;
  private final Button link;
  private final ChoiceList ignoreScope;
  private final Field ignoreReason;
  private final Button ignore;
  private final Button restore;
  private final List<Widget> ignoring;

  CheckPanel(PanelWindow window, Messages messages) {
    this.window = window;
    this.messages = messages;
    summary = window.text("summary");
    check = window.button("check", messages.get("deck.check.check"));
    live = window.checkBox("live", messages.get("deck.check.live"));
    correspondence = window.button("correspondence", messages.get("deck.check.correspondence"));
    Text findingsLabel = window.label("findingsLabel", messages.get("deck.check.findings"));
    findings = window.tree("findings");
    details = window.text("details");
    answersLabel = window.label("answersLabel", messages.get("deck.check.answers"));
    answers = window.list("answers", true);
    link = window.button("link", messages.get("deck.check.link"));
    goTo = window.button("goto", messages.get("deck.check.goto"));
    why = window.button("why", messages.get("deck.check.why"));
    fix = window.button("fix", messages.get("deck.check.fix"));
    fixAll = window.button("fixAll", messages.get("deck.check.fix-all"));
    Text scopeLabel = window.label("ignoreScopeLabel", messages.get("deck.check.scope"));
    ignoreScope = window.list("ignoreScope", true);
    Text reasonLabel = window.label("ignoreReasonLabel", messages.get("deck.check.reason"));
    ignoreReason = window.field("ignoreReason", Dismissal.MOST_REASON);
    ignore = window.button("ignore", messages.get("deck.check.ignore"));
    restore = window.button("restore", messages.get("deck.check.restore"));
    ignoring = List.of(scopeLabel, ignoreScope, reasonLabel, ignoreReason);
    ignoring.forEach(widget -> widget.show(false));
    restore.show(false);
    showAnswers(List.of(), -1);
    int line = findingsLabel.lineHeight();
    int gap = line / 3;
    window.layout(
        new Column(gap)
            .add(summary)
            .add(Flow.of(gap, check, live, correspondence))
            .add(findingsLabel)
            .grow(findings, 4 * line, 8 * line)
            .add(details)
            .add(answersLabel)
            .add(answers)
            .add(Flow.of(gap, link))
            .add(Flow.of(gap, goTo, why, fix, fixAll, ignore, restore))
            .add(Flow.labelled(gap, scopeLabel, ignoreScope))
            .add(Flow.labelled(gap, reasonLabel, ignoreReason)));
  }

  /** Tells the controller of what the user does. */
  void connect(CheckView.Actions actions) {
    check.onPress(actions::check);
    live.onChange(actions::live);
    correspondence.onPress(actions::correspondence);
    findings.onSelect(actions::findingChosen);
    goTo.onPress(actions::goToFinding);
    fix.onPress(actions::fix);
    fixAll.onPress(actions::fixAll);
    why.onPress(actions::why);
    ignoreScope.onChoose(actions::ignoreScopeChosen);
    ignore.onPress(() -> actions.ignore(ignoreReason.words()));
    restore.onPress(actions::restore);
    answers.onChoose(actions::answerChosen);
    link.onPress(actions::link);
    window.onLeave(actions::leave);
  }

  @Override
  public void showSummary(String text) {
    if (summary.show(text)) {
      window.relayout();
    }
  }

  @Override
  public void showLive(boolean on) {
    live.tick(on);
  }

  @Override
  public void showChecking(boolean checking) {
    check.label(messages.get(checking ? "deck.check.stop" : "deck.check.check"));
  }

  @Override
  public void showFindings(List<TreeRow> rows, Optional<String> selected) {
    findings.show(rows);
    selected.ifPresent(findings::select);
  }

  @Override
  public void showDetails(String text) {
    if (details.show(text)) {
      window.relayout();
    }
  }

  @Override
  public void allowGoTo(boolean allowed, String reason) {
    goTo.setEnabled(allowed, reason);
  }

  @Override
  public void allowFix(boolean allowed, String reason) {
    fix.setEnabled(allowed, reason);
  }

  @Override
  public void allowFixAll(boolean allowed, String reason) {
    fixAll.setEnabled(allowed, reason);
  }

  @Override
  public void allowWhy(boolean allowed, String reason) {
    why.setEnabled(allowed, reason);
  }

  @Override
  public void showIgnoreScope(List<String> scopes, int scope) {
    ignoreScope.show(scopes, scope);
  }

  @Override
  public void clearIgnoreReason() {
    ignoreReason.write("");
  }

  @Override
  public void allowIgnore(boolean allowed, String reason) {
    ignore.setEnabled(allowed, reason);
    // How and why is asked only where there is something to ignore.
    boolean changed = false;
    for (Widget widget : ignoring) {
      changed |= widget.show(allowed);
    }
    if (changed) {
      window.relayout();
    }
  }

  @Override
  public void allowRestore(boolean allowed, String reason) {
    restore.setEnabled(allowed, reason);
    if (restore.show(allowed)) {
      window.relayout();
    }
  }

  @Override
  public void showAnswers(List<String> lines, int chosen) {
    boolean asked = !lines.isEmpty();
    answers.show(lines, chosen);
    boolean changed = answers.show(asked);
    changed |= answersLabel.show(asked);
    changed |= link.show(asked);
    if (changed) {
      window.relayout();
    }
  }

  @Override
  public void allowLink(boolean allowed, String reason) {
    link.setEnabled(allowed, reason);
  }
}
