package io.github.duizhao.sidebar.dialog;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.Buttons;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Text;

/** Asks before something is done that cannot be taken back easily. Main thread only. */
public final class Question {

  /** In lines of text. */
  private static final int WIDTH = 24;

  private Question() {}

  /**
   * Asks; returns at once.
   *
   * @param owner the dialog whose buttons wait for the answer
   * @param words what would be done, and what is lost by it
   * @param yes the label of the button that does it
   * @param no the label of the one that does not; Esc means the same
   * @param action what is done after yes
   */
  public static void ask(
      XComponentContext context,
      DialogWindow owner,
      String title,
      String words,
      String yes,
      String no,
      Runnable action) {
    DialogWindow dialog = new DialogWindow(context, owner, title);
    Text question = dialog.controls().text("question");
    question.show(words);
    Button doIt =
        dialog.mainButton(
            "yes",
            yes,
            () -> {
              dialog.close();
              action.run();
            });
    Button leave = dialog.closeButton("no", no);
    int line = doIt.lineHeight();
    int gap = line / 3;
    dialog.layout(new Column(gap).add(question).add(Buttons.row(gap, doIt, leave)), WIDTH * line);
    dialog.show();
  }
}
