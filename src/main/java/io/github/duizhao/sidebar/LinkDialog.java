package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.Buttons;
import io.github.duizhao.sidebar.control.CheckBox;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Flow;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.dialog.DialogWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Asks which of some lines are meant, by boxes to tick, page by page where there are many. Main
 * thread only.
 */
final class LinkDialog {

  /** So many boxes are seen at a time. */
  private static final int PAGE = 10;

  /** In lines of text. */
  private static final int WIDTH = 36;

  /**
   * What there is to choose from.
   *
   * @param title of the window
   * @param question above the boxes
   * @param lines the words of the boxes
   * @param ticked those that are ticked at first
   */
  record Choice(String title, String question, List<String> lines, Set<Integer> ticked) {}

  private final Choice choice;
  private final Messages messages;
  private final Set<Integer> ticked;
  private final List<CheckBox> boxes = new ArrayList<>();
  private final DialogWindow dialog;
  private final Text page;
  private final Button before;
  private final Button after;
  private int first;

  private LinkDialog(
      XComponentContext context,
      DialogWindow owner,
      Messages messages,
      Choice choice,
      Consumer<Set<Integer>> action) {
    this.choice = choice;
    this.messages = messages;
    this.ticked = new TreeSet<>(choice.ticked());
    dialog = new DialogWindow(context, owner, choice.title());
    PanelWindow window = dialog.controls();
    Text question = window.text("question");
    question.show(choice.question());
    for (int i = 0; i < Math.min(PAGE, choice.lines().size()); i++) {
      int index = i;
      boxes.add(window.checkBox("box" + i, "").onChange(on -> tick(first + index, on)));
    }
    page = window.text("page");
    before =
        window
            .button("before", messages.get("correspondence.link.before"))
            .onPress(() -> Guard.run(() -> turn(-PAGE)));
    after =
        window
            .button("after", messages.get("correspondence.link.after"))
            .onPress(() -> Guard.run(() -> turn(PAGE)));
    Button accept =
        dialog.mainButton(
            "accept",
            messages.get("correspondence.link.accept"),
            () -> {
              dialog.close();
              action.accept(ticked);
            });
    Button cancel = dialog.closeButton("cancel", messages.get("form.cancel"));
    boolean pages = choice.lines().size() > PAGE;
    before.show(pages);
    after.show(pages);
    int line = accept.lineHeight();
    int gap = line / 3;
    Column column = new Column(gap).add(question);
    boxes.forEach(column::add);
    fill();
    dialog.layout(
        column.add(Flow.of(gap, before, after, page)).add(Buttons.row(gap, accept, cancel)),
        WIDTH * line);
  }

  /**
   * Asks; returns at once.
   *
   * @param owner the dialog whose buttons wait for the answer
   * @param action told which lines are ticked
   */
  static void ask(
      XComponentContext context,
      DialogWindow owner,
      Messages messages,
      Choice choice,
      Consumer<Set<Integer>> action) {
    new LinkDialog(context, owner, messages, choice, action).dialog.show();
  }

  private void tick(int index, boolean on) {
    if (on) {
      ticked.add(index);
    } else {
      ticked.remove(index);
    }
  }

  private void turn(int step) {
    int to = first + step;
    if (to >= 0 && to < choice.lines().size()) {
      first = to;
      fill();
      dialog.relayout();
    }
  }

  private void fill() {
    int all = choice.lines().size();
    for (int i = 0; i < boxes.size(); i++) {
      CheckBox box = boxes.get(i);
      boolean used = first + i < all;
      box.show(used);
      if (used) {
        box.label(choice.lines().get(first + i));
        box.tick(ticked.contains(first + i));
      }
    }
    before.setEnabled(first > 0, messages.get("correspondence.link.first"));
    after.setEnabled(first + PAGE < all, messages.get("correspondence.link.last"));
    if (all > PAGE) {
      page.show(
          messages.get("correspondence.link.page", first + 1, Math.min(first + PAGE, all), all));
    }
  }
}
