package io.github.duizhao.sidebar.dialog;

import com.sun.star.awt.XWindow;
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
   * Asks and waits for the answer.
   *
   * @param words what would be done, and what is lost by it
   * @param yes the label of the button that does it
   * @param no the label of the one that does not; Esc means the same
   * @return whether it is to be done
   */
  public static boolean ask(
      XComponentContext context, XWindow owner, String title, String words, String yes, String no) {
    DialogWindow dialog = new DialogWindow(context, owner, title);
    boolean[] answer = {false};
    Text question = dialog.controls().text("question");
    question.show(words);
    Button doIt =
        dialog.mainButton(
            "yes",
            yes,
            () -> {
              answer[0] = true;
              dialog.close();
            });
    Button leave = dialog.closeButton("no", no);
    int line = doIt.lineHeight();
    int gap = line / 3;
    dialog.layout(new Column(gap).add(question).add(Buttons.row(gap, doIt, leave)), WIDTH * line);
    dialog.ask();
    return answer[0];
  }
}
