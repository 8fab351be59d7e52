package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window that shows what answers which problem, and what the document remembers of it. */
@ExtendWith(SharedOffice.class)
class CorrespondenceIT {

  private static final String COMMAND = "vnd.io.github.duizhao:correspondence";
  private static final String TITLE = "对应关系";
  private static final String LACKS = "问题没有对应的措施";

  /** Its second problem has neither a cause nor a measure. */
  private static final String TEXT =
      """
      2024年度组织生活会个人对照检查材料
      一、存在的问题
      （一）理论学习方面
      3月的党课只听了半场，笔记缺了两页。
      （二）公文办理超期
      7月有4份公文超期5天，登记簿漏填2处。
      二、原因分析
      （一）学习抓得不紧
      总觉得业务忙，把读书往后放。
      三、整改措施
      （一）坚持理论学习
      每周三晚自学1小时，月底交笔记。
      （二）守住廉洁底线
      每季度对照纪律条例自查1次，结果报党小组长。""";

  @TempDir Path folder;

  @Test
  void showsTheTableAndLeadsToItsPlaces(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(TEXT);
      DialogView dialog = open(office, window, 3);
      assertThat(dialog.names())
          .containsSubsequence("方面", "问题", "原因", "措施", "上年度整改", "这一行的内容", "定位(G)", "关闭(X)");
      assertThat(dialog.items("方面")).containsExactly("1　理论学习", "2　—", "3　纪律规矩和廉洁自律");
      assertThat(dialog.items("问题").get(1)).startsWith("2　（二）公文办理超期");
      assertThat(dialog.items("原因").get(1)).isEqualTo("2　✗ 没有认出");
      assertThat(dialog.words()).contains("没认出原因的 1 个", "供您核对");
      // Choosing the line that is chosen already tells nobody.
      dialog.choose("措施", "2　");
      dialog.choose("措施", "坚持理论学习");
      Poll.until("the measure", () -> window.selection().equals("（一）坚持理论学习"), window::selection);
      assertThat(dialog.chosen("方面")).isEqualTo("1　理论学习");
      dialog.choose("这一行的内容", "原因");
      Poll.until("the cause", () -> window.selection().startsWith("（一）学习抓得"));
      dialog.choose("问题", "公文办理");
      Poll.until("the problem", () -> window.selection().startsWith("（二）公文办理"));
      dialog.choose("原因", "1　");
      dialog.choose("原因", "2　");
      Poll.until("nothing to go to", () -> !dialog.isEnabled("定位"));
      assertThat(dialog.words()).contains("没有认出这个问题的原因");
      dialog.escape("方面");
      dialog.awaitEnd(TITLE);
    }
  }

  @ParameterizedTest
  @CsvSource({"odt,writer8", "docx,MS Word 2007 XML"})
  void linksByHandAndTheDocumentRemembers(String extension, String filter, Office office)
      throws Exception {
    Path file = folder.resolve("linked." + extension);
    try (WriterWindow window = office.newDocument()) {
      window.setText(TEXT);
      Deck deck = Deck.open(window);
      deck.awaitFinding(LACKS, true);
      deck.check().press("correspondence");
      DialogView dialog = await(office, 3);
      dialog.choose("问题", "公文办理");
      link(office, dialog, "改措施", "对应的措施", "（二）守住廉洁底线");
      Poll.until("the link", () -> dialog.items("措施").get(1).startsWith("2　✓ （二）守住"));
      link(office, dialog, "改原因", "对应的原因", "（一）学习抓得不紧");
      Poll.until("the cause", () -> dialog.items("原因").get(1).startsWith("2　✓ （一）学习"));
      deck.awaitFinding(LACKS, false);
      deck.awaitFinding("手工对应（1）", true);
      dialog.press("全部确认");
      Poll.until("all", () -> dialog.words().contains("已确认 2 个"), () -> described(dialog));
      assertThat(window.undoSteps().titles()).doesNotContain("对应");
      dialog.press("关闭");
      dialog.awaitEnd(TITLE);
      Documents.save(window, file, filter);
    }
    try (WriterWindow window = office.open(file)) {
      DialogView dialog = open(office, window, 2);
      assertThat(dialog.words()).contains("已确认 2 个");
      assertThat(dialog.items("原因").get(1)).startsWith("2　✓ （一）学习");
      dialog.choose("问题", "公文办理");
      Poll.until("reset is allowed", () -> dialog.isEnabled("恢复识别"));
      dialog.press("恢复识别");
      Poll.until("the gap", () -> dialog.items("措施").get(1).equals("2　✗ 没有认出"));
      assertThat(dialog.items("原因").get(1)).isEqualTo("2　✗ 没有认出");
      Deck deck = Deck.open(window);
      deck.awaitFinding(LACKS, true);
    }
  }

  @Test
  void remembersThatNothingAnswersIt(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(TEXT);
      DialogView dialog = open(office, window, 3);
      dialog.press("改措施");
      DialogView question = DialogView.await(office, "对应的措施");
      assertThat(question.words()).contains("“（一）理论学习方面", "都不选，表示没有");
      question.press("（一）坚持理论学习");
      question.press("确定");
      Poll.until("none", () -> dialog.items("措施").get(0).equals("1　✓ 确认没有"));
    }
  }

  @Test
  void offersMeasuresForAGap(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(TEXT);
      window.controller().getSidebar().setVisible(false);
      DialogView dialog = open(office, window, 3);
      assertThat(window.controller().getSidebar().isVisible()).isFalse();
      dialog.choose("措施", "2　");
      Poll.until("it can be asked for", () -> dialog.isEnabled("为它找措施"));
      dialog.press("为它找措施");
      Poll.until("the deck", () -> window.deck().isActive());
      Deck deck = Deck.of(window);
      Poll.until(
          "the problem", () -> deck.measures().text("problem").contains("公文办理超期"), deck::described);
      Poll.until("measures", () -> !deck.measures().items("suggestions").isEmpty());
    }
  }

  @Test
  void followsTheTextAndKeepsTheChosenRow(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(TEXT);
      DialogView dialog = open(office, window, 3);
      dialog.choose("问题", "公文办理");
      Edits.of(window).typeBefore("（二）公文办理超期", "（二）联系群众方面。全年只走访6户，3户的诉求没有回音。\r");
      Poll.until(
          "the new problem",
          () -> dialog.items("问题").stream().anyMatch(line -> line.contains("联系群众")),
          () -> described(dialog));
      assertThat(dialog.chosen("问题")).contains("公文办理超期");
    }
  }

  @Test
  void onlyShowsAReadOnlyDocument(Office office) throws Exception {
    Path file = folder.resolve("locked.odt");
    try (WriterWindow window = office.newDocument()) {
      window.setText(TEXT);
      Documents.save(window, file, "writer8");
    }
    try (WriterWindow window = office.open(file, Documents.value("ReadOnly", true))) {
      DialogView dialog = open(office, window, 3);
      assertThat(dialog.isEnabled("确认这一行")).isFalse();
      assertThat(dialog.words()).contains("文档是只读的");
      assertThat(dialog.isEnabled("改措施")).isFalse();
      dialog.choose("措施", "守住廉洁底线");
      Poll.until("the measure", () -> window.selection().startsWith("（二）守住廉洁底线"));
    }
  }

  @Test
  void closesWithItsDocumentAndIsThereOnceForEach(Office office) throws Exception {
    try (WriterWindow other = office.newDocument()) {
      other.setText(TEXT);
      try (WriterWindow window = office.newDocument()) {
        window.setText(TEXT);
        open(office, window, 3);
        window.dispatch(COMMAND);
      }
      Poll.until("it is closed", () -> DialogView.find(office, TITLE).isEmpty());
      open(office, other, 3);
    }
  }

  private static DialogView open(Office office, WriterWindow window, int rows) throws Exception {
    window.dispatch(COMMAND);
    return await(office, rows);
  }

  private static DialogView await(Office office, int rows) {
    DialogView dialog = DialogView.await(office, TITLE);
    Poll.until("the table", () -> dialog.items("方面").size() == rows, () -> described(dialog));
    return dialog;
  }

  private static void link(
      Office office, DialogView dialog, String button, String title, String answer)
      throws Exception {
    Poll.until("it can be linked", () -> dialog.isEnabled(button));
    dialog.press(button);
    DialogView question = DialogView.await(office, title);
    question.press(answer);
    question.press("确定");
    question.awaitEnd(title);
  }

  private static String described(DialogView dialog) {
    try {
      return String.join("\n", dialog.items("问题"))
          + "\n"
          + dialog.chosen("问题")
          + "\n"
          + dialog.chosen("这一行的内容")
          + "\n"
          + dialog.words();
    } catch (com.sun.star.uno.Exception e) {
      return e.toString();
    }
  }
}
