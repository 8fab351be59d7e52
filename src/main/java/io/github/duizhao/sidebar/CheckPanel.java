package io.github.duizhao.sidebar;

import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.CheckBox;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Flow;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.control.Tree;
import io.github.duizhao.sidebar.control.TreeRow;
import java.util.List;
import java.util.Optional;

/** The controls of the check panel. */
final class CheckPanel implements CheckView {

  private final PanelWindow window;
  private final Messages messages;
  private final Text summary;
  private final Button check;
  private final CheckBox live;
  private final Tree findings;
  private final Text details;
  private final Button goTo;
  private final Button fix;

  CheckPanel(PanelWindow window, Messages messages) {
    this.window = window;
    this.messages = messages;
    summary = window.text("summary");
    check = window.button("check", messages.get("deck.check.check"));
    live = window.checkBox("live", messages.get("deck.check.live"));
    Text findingsLabel = window.label("findingsLabel", messages.get("deck.check.findings"));
    findings = window.tree("findings");
    details = window.text("details");
    goTo = window.button("goto", messages.get("deck.check.goto"));
    fix = window.button("fix", messages.get("deck.check.fix"));
    int line = findingsLabel.lineHeight();
    int gap = line / 3;
    window.layout(
        new Column(gap)
            .add(summary)
            .add(Flow.of(gap, check, live))
            .add(findingsLabel)
            .grow(findings, 4 * line, 8 * line)
            .add(details)
            .add(Flow.of(gap, goTo, fix)));
  }

  /** Tells the controller of what the user does. */
  void connect(CheckView.Actions actions) {
    check.onPress(actions::check);
    live.onChange(actions::live);
    findings.onSelect(actions::findingChosen);
    goTo.onPress(actions::goToFinding);
    fix.onPress(actions::fix);
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
}
