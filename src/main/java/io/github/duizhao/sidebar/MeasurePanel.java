package io.github.duizhao.sidebar;

import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.ChoiceList;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Flow;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Text;
import java.util.List;

/** The controls of the measure panel. */
final class MeasurePanel implements MeasureView {

  private final PanelWindow window;
  private final Text problem;
  private final ChoiceList suggestions;
  private final Text preview;
  private final Button insert;

  MeasurePanel(PanelWindow window, Messages messages) {
    this.window = window;
    problem = window.text("problem");
    Text suggestionsLabel =
        window.label("suggestionsLabel", messages.get("deck.measure.suggestions"));
    suggestions = window.list("suggestions", false);
    preview = window.text("preview");
    insert = window.button("insert", messages.get("deck.measure.insert"));
    int line = suggestionsLabel.lineHeight();
    int gap = line / 3;
    window.layout(
        new Column(gap)
            .add(problem)
            .add(suggestionsLabel)
            .grow(suggestions, 3 * line, 5 * line)
            .add(preview)
            .add(Flow.of(gap, insert)));
  }

  /** Tells the controller of what the user does. */
  void connect(MeasureView.Actions actions) {
    suggestions.onChoose(actions::suggestionChosen).onActivate(actions::insert);
    insert.onPress(actions::insert);
    window.onLeave(actions::leave);
  }

  @Override
  public void showProblem(String text) {
    if (problem.show(text)) {
      window.relayout();
    }
  }

  @Override
  public void showSuggestions(List<String> lines, int chosen) {
    suggestions.show(lines, chosen);
  }

  @Override
  public void showPreview(String text) {
    if (preview.show(text)) {
      window.relayout();
    }
  }

  @Override
  public void allowInsert(boolean allowed, String reason) {
    insert.setEnabled(allowed, reason);
  }
}
