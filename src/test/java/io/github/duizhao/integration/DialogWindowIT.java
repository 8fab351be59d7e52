package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.sidebar.control.Buttons;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Field;
import io.github.duizhao.sidebar.control.FormRows;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.dialog.DialogWindow;
import io.github.duizhao.sidebar.dialog.Question;
import io.github.duizhao.writer.MainThread;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
  void pressesTheMainButtonByEnterUnlessItIsDisabled(Office office) throws Exception {
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
  void endsWithItsDocument(Office office) throws Exception {
    try (WriterWindow document = office.newDocument()) {
      dialog(office, document).show();
      DialogView.await(office, TITLE);
    }
    Poll.until("closed", () -> done.contains("closed"));
    assertThat(done).containsExactly("closed");
  }

  @Test
  void waitsForAnAnswer(Office office) throws Exception {
    try (WriterWindow document = office.newDocument()) {
      assertThat(answer(office, document, "删除(D)")).isTrue();
      assertThat(answer(office, document, "保留(K)")).isFalse();
    }
  }

  private boolean answer(Office office, WriterWindow document, String button) throws Exception {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    new MainThread(office.context()).later(() -> ask(office, document, answer));
    DialogView view =
        Poll.forValue(
            "the question",
            () -> {
              if (answer.isDone()) {
                answer.get();
              }
              return DialogView.find(office, TITLE).orElse(null);
            });
    assertThat(view.words()).contains("要删除吗？");
    view.press(button);
    view.awaitEnd(TITLE);
    return answer.get();
  }

  private static void ask(Office office, WriterWindow document, CompletableFuture<Boolean> answer) {
    try {
      answer.complete(
          Question.ask(
              office.context(),
              document.frame().getContainerWindow(),
              TITLE,
              "要删除吗？",
              "删除(~D)",
              "保留(~K)"));
    } catch (RuntimeException e) {
      answer.completeExceptionally(e);
    }
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
