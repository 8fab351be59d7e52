package io.github.duizhao.sidebar;

import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Combo;
import io.github.duizhao.sidebar.control.FormRows;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields for the blanks of a sentence. They are made once and asked for something else from
 * then on, so that nothing flickers and the keyboard stays where it is.
 */
final class BlankRows {

  private static final int LONGEST_ANSWER = 100;

  private final List<Text> questions = new ArrayList<>();
  private final List<Combo> fields = new ArrayList<>();
  private final FormRows rows;

  private Optional<MeasureView.Form> shown = Optional.empty();
  private boolean filling;

  BlankRows(PanelWindow window, int gap) {
    rows = FormRows.stacking(gap);
    for (int i = 1; i <= FillIn.MOST_BLANKS; i++) {
      questions.add(window.label("blankLabel" + i, ""));
      Combo field = window.combo("blank" + i, LONGEST_ANSWER);
      field.show(false);
      fields.add(field);
    }
  }

  /** Puts the rows below what is there. */
  void addTo(Column column) {
    for (int i = 0; i < fields.size(); i++) {
      column.add(rows.row(questions.get(i), fields.get(i)));
    }
  }

  /**
   * Tells of what is written.
   *
   * @param answered after every change
   * @param finished after Enter in the last field; before, Enter leads to the next one
   */
  void connect(Runnable answered, Runnable finished) {
    for (int i = 0; i < fields.size(); i++) {
      int index = i;
      fields
          .get(i)
          .onChange(
              () -> {
                if (!filling) {
                  answered.run();
                }
              })
          .onEnter(
              () -> {
                if (index + 1 < count()) {
                  fields.get(index + 1).focus();
                } else {
                  finished.run();
                }
              });
    }
  }

  /**
   * Asks what a form asks. Where it is the one that is shown, the fields keep what is being
   * written.
   *
   * @return whether there is something else to be seen
   */
  boolean show(MeasureView.Form form) {
    if (shown.equals(Optional.of(form))) {
      return false;
    }
    boolean other = shown.filter(before -> before.key().equals(form.key())).isEmpty();
    boolean changed = other;
    filling = true;
    try {
      for (int i = 0; i < fields.size(); i++) {
        boolean asked = i < form.rows().size();
        changed |= asked ? ask(i, form.rows().get(i), other) : hide(i);
      }
    } finally {
      filling = false;
    }
    shown = Optional.of(form);
    return changed;
  }

  /** What the fields hold, from the first on. */
  List<String> answers() {
    return fields.subList(0, count()).stream().map(Combo::words).toList();
  }

  /**
   * Gives the keyboard to the first field that is empty, or to the first.
   *
   * @return whether there is one
   */
  boolean focus() {
    List<Combo> asked = fields.subList(0, count());
    Optional<Combo> field =
        asked.stream()
            .filter(one -> one.words().isBlank())
            .findFirst()
            .or(() -> asked.stream().findFirst());
    field.ifPresent(Combo::focus);
    return field.isPresent();
  }

  private int count() {
    return shown.map(form -> form.rows().size()).orElse(0);
  }

  private boolean ask(int index, MeasureView.Row row, boolean other) {
    Combo field = fields.get(index);
    boolean changed = questions.get(index).show(row.question());
    if (changed) {
      field.call(row.question());
    }
    field.offer(row.hints());
    field.explain(row.help());
    if (other) {
      field.write(row.words());
    }
    return field.show(true) || changed;
  }

  private boolean hide(int index) {
    questions.get(index).show("");
    fields.get(index).write("");
    return fields.get(index).show(false);
  }
}
