package io.github.duizhao.sidebar;

import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.ChoiceList;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Flow;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.control.Tree;
import io.github.duizhao.sidebar.control.TreeRow;
import java.util.List;

/** The controls of the outline panel. */
final class OutlinePanel implements OutlineView {

  private final PanelWindow window;
  private final ChoiceList templates;
  private final Button manage;
  private final Text templateNotice;
  private final Tree sections;
  private final Button insert;
  private final Button insertMissing;
  private final Text summary;
  private final Button layout;
  private final Text changes;
  private final Button apply;
  private final Button cancel;
  private String missing = "";

  OutlinePanel(PanelWindow window, Messages messages) {
    this.window = window;
    Text templateLabel = window.label("templateLabel", messages.get("deck.outline.template"));
    templates = window.list("template", true);
    templateNotice = window.text("templateNotice");
    insert = window.button("insert", messages.get("deck.outline.insert"));
    manage = window.button("manage", "…").named(messages.get("deck.outline.manage"));
    layout = window.button("applyLayout", messages.get("deck.layout.preview"));
    changes = window.text("layoutChanges");
    apply = window.button("layoutConfirm", messages.get("deck.layout.apply"));
    cancel = window.button("layoutCancel", messages.get("deck.layout.cancel"));
    insertMissing = window.button("insertMissing", messages.get("deck.outline.complete"));
    Text sectionsLabel = window.label("sectionsLabel", messages.get("deck.outline.sections"));
    sections = window.tree("sections");
    summary = window.text("summary");
    showLayout("");
    int line = templateLabel.lineHeight();
    int gap = line / 3;
    window.layout(
        new Column(gap)
            .add(Flow.labelled(gap, templateLabel, templates))
            .add(templateNotice)
            .add(Flow.of(gap, insert, manage, insertMissing, layout))
            .add(changes)
            .add(Flow.of(gap, apply, cancel))
            .add(sectionsLabel)
            .grow(sections, 4 * line, 9 * line)
            .add(summary));
  }

  /** Tells the controller of what the user does. */
  void connect(OutlineView.Actions actions) {
    templates.onChoose(actions::templateChosen);
    manage.onPress(actions::manage);
    sections.onSelect(actions::sectionChosen);
    insert.onPress(actions::insert);
    layout.onPress(actions::previewLayout);
    apply.onPress(actions::applyLayout);
    cancel.onPress(actions::cancelLayout);
    insertMissing.onPress(actions::insertMissing);
    window.onLeave(actions::leave);
  }

  @Override
  public void showTemplates(List<String> names, int chosen) {
    templates.show(names, chosen);
  }

  @Override
  public void showTemplateNotice(String text) {
    if (templateNotice.show(text)) {
      window.relayout();
    }
  }

  @Override
  public void showSections(List<TreeRow> rows) {
    sections.show(rows);
  }

  @Override
  public void showSummary(String text) {
    if (summary.show(text)) {
      window.relayout();
    }
  }

  @Override
  public void showMissing(String label, boolean allowed, String help) {
    insertMissing.setEnabled(allowed, help);
    if (allowed) {
      insertMissing.explain(help);
    }
    if (!label.equals(missing)) {
      missing = label;
      insertMissing.label(label);
      window.relayout();
    }
  }

  @Override
  public void allowInsert(boolean allowed, String reason) {
    insert.setEnabled(allowed, reason);
  }

  @Override
  public void allowLayout(boolean allowed, String reason) {
    layout.setEnabled(allowed, reason);
  }

  @Override
  public void showLayout(String words) {
    boolean asked = !words.isEmpty();
    boolean changed = changes.show(words);
    changed |= changes.show(asked);
    changed |= apply.show(asked);
    changed |= cancel.show(asked);
    if (changed) {
      window.relayout();
    }
  }
}
