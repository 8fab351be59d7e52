package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.sidebar.control.Buttons;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Field;
import io.github.duizhao.sidebar.control.FormRows;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.dialog.DialogWindow;
import io.github.duizhao.sidebar.dialog.Question;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What all dialogs have in common, in the real office. */
@ExtendWith(SharedOffice.class)
class DialogWindowIT {

  private static final String TITLE = "对话框";

  private final List<String> done = new CopyOnWriteArrayList<>();

  @Test
  void opensBesideTheDocumentAndClosesByEsc(Office office) throws Exception {
    try (WriterWindow document = office.newDocument()) {
      DialogWindow dialog = dialog(office, document);
      dialog.show();
      DialogView view = DialogView.await(office, TITLE);
      assertThat(view.names()).contains("名称", "确定(D)", "取消(C)");
      view.write("名称", "支部");
      assertThat(view.read("名称")).isEqualTo("支部");
      document.setText("仍可写");
      view.escape("名称");
      Poll.until("closed", () -> done.contains("closed"));
      view.awaitEnd(TITLE);
      assertThat(done).containsExactly("closed");
    }
  }

  @Test
  void pressesTheMainButtonByEnter(Office office) throws Exception {
    try (WriterWindow document = office.newDocument()) {
      DialogWindow dialog = dialog(office, document);
      dialog.show();
      DialogView view = DialogView.await(office, TITLE);
      view.key("名称", com.sun.star.awt.Key.RETURN, '\r');
      Poll.until("pressed", () -> done.contains("确定"));
      view.press("取消");
      Poll.until("closed", () -> done.contains("closed"));
      assertThat(done).containsExactly("确定", "closed");
    }
  }

  @Test
  void doesNothingOnEnterWhileTheMainButtonIsDisabled(Office office) throws Exception {
    try (WriterWindow document = office.newDocument()) {
      DialogWindow dialog = dialog(office, document);
      dialog.show();
      DialogView view = DialogView.await(office, TITLE);
      view.disable("确定");
      view.key("名称", com.sun.star.awt.Key.RETURN, '\r');
      view.escape("名称");
      Poll.until("closed", () -> done.contains("closed"));
      assertThat(done).containsExactly("closed");
    }
  }

  @Test
  void endsWithItsDocument(Office office) throws Exception {
    try (WriterWindow document = office.newDocument()) {
      dialog(office, document).show();
      DialogView.await(office, TITLE);
    }
    Poll.until("closed", () -> done.contains("closed"));
    assertThat(done).containsExactly("closed");
  }

  @Test
  void waitsForTheAnswerToAQuestion(Office office) throws Exception {
    try (WriterWindow document = office.newDocument()) {
      DialogWindow dialog = dialog(office, document);
      dialog.show();
      DialogView view = DialogView.await(office, TITLE);
      ask(office, dialog);
      DialogView question = DialogView.await(office, "问题");
      assertThat(question.words()).contains("要删除吗？");
      view.press("确定");
      view.press("取消");
      question.press("保留");
      question.awaitEnd("问题");
      assertThat(done).isEmpty();
      ask(office, dialog);
      DialogView.await(office, "问题").press("删除");
      Poll.until("deleted", () -> done.contains("deleted"));
      view.press("取消");
      Poll.until("closed", () -> done.contains("closed"));
      assertThat(done).containsExactly("deleted", "closed");
    }
  }

  private void ask(Office office, DialogWindow owner) {
    Question.ask(
        office.context(), owner, "问题", "要删除吗？", "删除(~D)", "保留(~K)", () -> done.add("deleted"));
  }

  private DialogWindow dialog(Office office, WriterWindow document) {
    DialogWindow dialog =
        new DialogWindow(office.context(), document.frame().getContainerWindow(), TITLE);
    Text label = dialog.controls().label("nameLabel", "名称(~N)");
    Field name = dialog.controls().field("name", 60);
    Buttons buttons =
        Buttons.row(
            5,
            dialog.mainButton("ok", "确定(~D)", () -> done.add("确定")),
            dialog.closeButton("cancel", "取消(~C)"));
    dialog.onClosed(() -> done.add("closed"));
    dialog.layout(new Column(5).add(new FormRows(5).row(label, name)).add(buttons), 400);
    return dialog;
  }
}
