package io.github.duizhao.sidebar;

import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.ChoiceList;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Field;
import io.github.duizhao.sidebar.control.Flow;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Sides;
import io.github.duizhao.sidebar.control.Steady;
import io.github.duizhao.sidebar.control.Text;
import java.util.List;

/** The controls of the measure panel. */
final class MeasurePanel implements MeasureView {

  private static final int LONGEST_PROBLEM = 500;

  private final PanelWindow window;
  private final Text problem;
  private final Text typedLabel;
  private final Field typed;
  private final Button fromText;
  private final Text suggestionsLabel;
  private final ChoiceList suggestions;
  private final Button favourite;
  private final Button clear;
  private final Text preview;
  private final Steady steadyPreview;
  private final Text said;
  private final BlankRows blanks;
  private final Text state;
  private final Text notices;
  private final Button insert;
  private final Button improve;
  private final Button cancel;

  private boolean mayInsert;

  MeasurePanel(PanelWindow window, Messages messages) {
    this.window = window;
    problem = window.text("problem");
    typedLabel = window.label("typedProblemLabel", messages.get("deck.measure.typed"));
    typed = window.field("typedProblem", LONGEST_PROBLEM);
    typed.explain(messages.get("deck.measure.typed.help"));
    fromText = window.button("fromText", messages.get("deck.measure.from-text"));
    fromText.explain(messages.get("deck.measure.from-text.help"));
    suggestionsLabel = window.label("suggestionsLabel", messages.get("deck.measure.suggestions"));
    suggestions = window.list("suggestions", false);
    favourite = window.button("favourite", messages.get("deck.measure.mark"));
    clear = window.button("clearFavourites", messages.get("deck.measure.clear"));
    preview = window.text("preview");
    steadyPreview = new Steady(preview);
    said = window.text("said");
    int line = suggestionsLabel.lineHeight();
    int gap = line / 3;
    blanks = new BlankRows(window, gap);
    state = window.text("state");
    notices = window.text("notices");
    insert = window.button("insert", messages.get("deck.measure.insert"));
    improve = window.button("improve", messages.get("deck.measure.improve"));
    cancel = window.button("cancelImprove", messages.get("deck.measure.cancel"));
    clear.show(false);
    cancel.show(false);
    Column column =
        new Column(gap)
            .add(problem)
            .add(typedLabel)
            .add(Sides.stretchLeft(gap, typed, fromText))
            .add(suggestionsLabel)
            .grow(suggestions, 3 * line, 5 * line)
            .add(Flow.of(gap, favourite, clear))
            .add(steadyPreview)
            .add(said);
    blanks.addTo(column);
    window.layout(column.add(state).add(notices).add(Flow.of(gap, insert, improve, cancel)));
  }

  /** Tells the controller of what the user does. */
  void connect(MeasureView.Actions actions) {
    typed.onEnter(() -> actions.problemTyped(typed.words()));
    fromText.onPress(actions::takeFromText);
    suggestions.onChoose(actions::suggestionChosen).onActivate(actions::suggestionEntered);
    suggestions.onEnter(actions::suggestionEntered);
    favourite.onPress(actions::favourite);
    clear.onPress(actions::clearFavourites);
    blanks.connect(
        actions::answered,
        () -> {
          actions.answered();
          if (mayInsert) {
            actions.finished();
          }
        });
    insert.onPress(actions::insert);
    improve.onPress(actions::improve);
    cancel.onPress(actions::cancel);
    window.onLeave(actions::leave);
  }

  @Override
  public void showProblem(String text) {
    relayoutIf(problem.show(text));
  }

  @Override
  public void showChoosing(boolean choosing) {
    boolean changed = suggestions.show(choosing);
    if (changed) {
      for (var widget : List.of(typedLabel, typed, fromText, suggestionsLabel, favourite)) {
        widget.show(choosing);
      }
      improve.show(choosing);
      cancel.show(!choosing);
    }
    relayoutIf(changed);
  }

  @Override
  public void clearTyped() {
    typed.write("");
  }

  @Override
  public void showSuggestions(List<String> lines, int chosen) {
    suggestions.show(lines, chosen);
  }

  @Override
  public void showForm(Form form) {
    if (blanks.show(form)) {
      steadyPreview.release();
      window.relayout();
    }
  }

  @Override
  public List<String> answers() {
    return blanks.answers();
  }

  @Override
  public void showState(String saidWords, String stateWords) {
    boolean changed = said.show(saidWords);
    changed |= state.show(stateWords);
    relayoutIf(changed);
  }

  @Override
  public void showPreview(String text) {
    relayoutIf(preview.show(text));
  }

  @Override
  public void showNotices(String text) {
    relayoutIf(notices.show(text));
  }

  @Override
  public void labelInsert(String words, String spoken) {
    insert.label(words);
    insert.call(spoken);
  }

  @Override
  public void allowInsert(boolean allowed, String reason) {
    mayInsert = allowed;
    insert.setEnabled(allowed, reason);
  }

  @Override
  public void allowImprove(boolean allowed, String reason) {
    improve.setEnabled(allowed, reason);
  }

  @Override
  public void allowFavourite(boolean allowed, String label, String reason) {
    favourite.label(label);
    favourite.setEnabled(allowed, reason);
  }

  @Override
  public void showClear(boolean shown, String label) {
    clear.label(label);
    relayoutIf(clear.show(shown && suggestions.isShown()));
  }

  @Override
  public void focusSuggestions() {
    suggestions.focus();
  }

  @Override
  public void focusBlanks() {
    if (!blanks.focus()) {
      insert.focus();
    }
  }

  private void relayoutIf(boolean changed) {
    if (changed) {
      window.relayout();
    }
  }
}
