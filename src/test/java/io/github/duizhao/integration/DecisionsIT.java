package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.beans.PropertyAttribute;
import com.sun.star.beans.XPropertyContainer;
import com.sun.star.document.XDocumentPropertiesSupplier;
import com.sun.star.frame.XDesktop2;
import com.sun.star.frame.XFrame;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XCloseable;
import com.sun.star.util.XModifiable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a writer decides about findings is minded, remembered, shown, and can be taken back. */
@ExtendWith(SharedOffice.class)
class DecisionsIT {

  private static final String VAGUE = "措施空泛";
  private static final String ALL = "不达标：1 个错误，3 个警告，0 个提示";
  private static final String LESS = "不达标：1 个错误，2 个警告，0 个提示";

  /** A problem that no measure answers. */
  private static final String UNANSWERED =
      """
      2024年度组织生活会个人对照检查材料
      一、存在的问题
      （一）理论学习方面
      3月的党课只听了半场，笔记缺了两页。
      （二）公文办理超期
      7月有4份公文超期5天，登记簿漏填2处。
      三、整改措施
      （一）坚持理论学习
      每周三晚自学1小时，月底交笔记。
      （二）守住廉洁底线
      每季度对照纪律条例自查1次，结果报党小组长。""";

  private static final String LACKS = "问题没有对应的措施";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"odt,writer8", "docx,MS Word 2007 XML"})
  void rememberAnIgnoredFinding(String extension, String filter, Office office) throws Exception {
    Path file = folder.resolve("ignored." + extension);
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      UnoRuntime.queryInterface(XModifiable.class, window.document()).setModified(false);
      Deck deck = ignore(window, VAGUE, 0, "另有 分工_表 <附件> “二”");
      assertThat(deck.findings().topRows()).contains("已忽略（1）");
      assertThat(UnoRuntime.queryInterface(XModifiable.class, window.document()).isModified())
          .isTrue();
      Documents.save(window, file, filter);
    }
    try (WriterWindow window = office.open(file)) {
      Deck deck = Deck.open(window);
      deck.awaitSummary(LESS);
      assertThat(deck.findings().rowsBelow("已忽略")).containsExactly("措施空泛：进一步加强作风建设，不断提高服务水平。");
      assertThat(deck.check().isEnabled("restore")).isFalse();
      deck.findings().select("措施空泛：");
      Poll.until("restore is allowed", () -> deck.check().isEnabled("restore"));
      assertThat(deck.check().text("details")).contains("理由：另有 分工_表 <附件> “二”", "请补上");
      assertThat(window.selection()).isEqualTo("进一步加强作风建设，不断提高服务水平。");
      deck.check().press("restore");
      deck.awaitSummary(ALL);
      assertThat(deck.findings().topRows()).noneMatch(row -> row.contains("已忽略"));
    }
  }

  @Test
  void keepsALongListOfReasonsInDocx() throws Exception {
    // An office of its own: the user's settings are changed.
    try (Office office = Office.start(OfficeSettings.CHINESE)) {
      Path file = folder.resolve("long.docx");
      String reason = "这一条由党小组统一安排，".repeat(16);
      try (WriterWindow window = office.newDocument()) {
        window.setText(Samples.FAULTY);
        ignore(window, VAGUE, 0, reason);
        Deck deck = Deck.of(window);
        deck.findings().select("半角标点");
        Poll.until("the ignore button", () -> deck.check().isEnabled("ignore"));
        deck.check().write("ignoreReason", reason);
        deck.check().select("ignoreScope", 1);
        deck.check().press("ignore");
        deck.awaitSummary("1 个错误，1 个警告");
        Documents.save(window, file, "MS Word 2007 XML");
      }
      try (WriterWindow window = office.open(file)) {
        Deck deck = Deck.open(window);
        deck.awaitSummary("1 个错误，1 个警告");
        assertThat(deck.findings().rowsBelow("已忽略"))
            .containsExactly("措施空泛：进一步加强作风建设，不断提高服务水平。", "本文不查：中文里的半角标点（1 处）");
        deck.findings().select("本文不查");
        Poll.until(
            "the reason", () -> deck.check().text("details").contains(reason), deck::described);
        deck.check().press("restore");
        deck.awaitFinding("! 中文里的半角标点", true);
      }
    }
  }

  @Test
  void ignoresThatRowAloneAndNotOthersOfItsRule(Office office) throws Exception {
    String other = "（四）争先创优。不断强化责任意识，持续提升工作水平。";
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY.replace("以上检查", other + "\n以上检查"));
      Deck deck = ignore(window, "进一步加强", 0, "");
      assertThat(deck.findings().rowsBelow("! 措施空泛（1 处）")).hasSize(1);
      Edits.of(window).typeBefore("补上读书", "抓紧");
      Poll.until("checked anew", () -> deck.sections().rows().toString().contains("抓紧补上读书"));
      assertThat(deck.findings().topRows()).contains("! 措施空泛（1 处）", "已忽略（1）");
    }
  }

  @Test
  void turnsARuleOffForTheUserUntilItIsRestored() throws Exception {
    try (Office office = Office.start(OfficeSettings.CHINESE)) {
      try (WriterWindow window = office.newDocument()) {
        window.setText(Samples.FAULTY);
        ignore(window, VAGUE, 2, "");
      }
      try (WriterWindow window = office.newDocument()) {
        window.setText(Samples.FAULTY);
        Deck deck = Deck.open(window);
        deck.awaitSummary(LESS);
        deck.findings().select("已停用：措施空泛");
        Poll.until("restore is allowed", () -> deck.check().isEnabled("restore"));
        deck.check().press("restore");
        deck.awaitSummary(ALL);
        assertThat(deck.findings().topRows()).noneMatch(row -> row.contains("已忽略"));
      }
    }
  }

  @Test
  void refusesToRememberInAReadOnlyDocument(Office office) throws Exception {
    Path file = folder.resolve("locked.odt");
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Documents.save(window, file, "writer8");
    }
    try (WriterWindow window = office.open(file, Documents.value("ReadOnly", true))) {
      Deck deck = Deck.open(window);
      deck.awaitSummary(ALL);
      deck.findings().select(VAGUE);
      Poll.until("a finding", () -> !deck.check().text("details").isEmpty());
      assertThat(deck.check().isEnabled("ignore")).isFalse();
      assertThat(deck.check().property("ignore", "HelpText").toString()).contains("只读");
      deck.check().select("ignoreScope", 2);
      Poll.until("but a rule can be turned off", () -> deck.check().isEnabled("ignore"));
    }
  }

  @Test
  void tellsOfDamagedNotes(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      XPropertyContainer properties =
          UnoRuntime.queryInterface(XDocumentPropertiesSupplier.class, window.document())
              .getDocumentProperties()
              .getUserDefinedProperties();
      properties.addProperty("duizhao-notes-1", PropertyAttribute.REMOVEABLE, "{\"version\":1,\"");
      Deck deck = Deck.open(window);
      deck.awaitSummary("读不出来");
      assertThat(deck.check().text("summary")).contains(ALL);
    }
  }

  @Test
  void rememberALinkByHand(Office office) throws Exception {
    Path file = folder.resolve("linked.docx");
    try (WriterWindow window = office.newDocument()) {
      window.setText(UNANSWERED);
      Deck deck = Deck.open(window);
      deck.awaitFinding(LACKS, true);
      assertThat(visible(deck, "answers")).isFalse();
      deck.findings().select(LACKS);
      Poll.until("the answers", () -> deck.check().items("answers").size() == 3);
      assertThat(visible(deck, "answers")).isTrue();
      assertThat(deck.check().isEnabled("link")).isFalse();
      deck.check().select("answers", 1);
      Poll.until("the link is allowed", () -> deck.check().isEnabled("link"));
      deck.check().press("link");
      deck.awaitFinding(LACKS, false);
      Documents.save(window, file, "MS Word 2007 XML");
    }
    try (WriterWindow window = office.open(file)) {
      Deck deck = Deck.open(window);
      deck.awaitFinding("手工对应（1）", true);
      assertThat(deck.findings().topRows()).noneMatch(row -> row.contains(LACKS));
      deck.findings().select(deck.findings().rowsBelow("手工对应").get(0));
      Poll.until("the measure", () -> deck.check().text("details").contains("守住廉洁底线"));
      deck.check().press("restore");
      deck.awaitFinding(LACKS, true);
    }
  }

  @Test
  void ignoresByItsCommand(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitSummary(ALL);
      window.dispatch("vnd.io.github.duizhao:ignore");
      deck.awaitSummary("先在检查结果里选一条");
      deck.findings().select(VAGUE);
      Poll.until("a finding", () -> !deck.check().text("details").isEmpty());
      window.dispatch("vnd.io.github.duizhao:ignore");
      deck.awaitSummary(LESS);
    }
  }

  @Test
  void showsThePageAboutTheRule(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitSummary(ALL);
      deck.findings().select(VAGUE);
      Poll.until("a finding", () -> deck.check().isEnabled("why"));
      deck.check().press("why");
      XModel page = Poll.forValue("the page", () -> page(office));
      try {
        assertThat(page.getURL()).endsWith("/rules/zh-CN/vague-measure.html");
        assertThat(UnoRuntime.queryInterface(XStorable.class, page).isReadonly()).isTrue();
        WriterWindow shown =
            new WriterWindow(
                office, UnoRuntime.queryInterface(com.sun.star.text.XTextDocument.class, page));
        assertThat(shown.text()).contains("措施空泛", "单位要求", "⟦", "会提示的例子");
      } finally {
        UnoRuntime.queryInterface(XCloseable.class, page).close(true);
      }
    }
  }

  /** The page about a rule that is open, or null. */
  private static XModel page(Office office) throws Exception {
    XDesktop2 desktop = office.service(XDesktop2.class, "com.sun.star.frame.Desktop");
    for (int i = 0; i < desktop.getFrames().getCount(); i++) {
      XFrame frame = UnoRuntime.queryInterface(XFrame.class, desktop.getFrames().getByIndex(i));
      XModel model = frame.getController().getModel();
      if (model.getURL().endsWith(".html")) {
        return model;
      }
    }
    return null;
  }

  /** Ignores the first finding with words. */
  private static Deck ignore(WriterWindow window, String words, int scope, String reason)
      throws Exception {
    Deck deck = Deck.open(window);
    deck.awaitFinding(words, true);
    deck.findings().select(words);
    Poll.until("the ignore button", () -> deck.check().isEnabled("ignore"));
    assertThat(deck.check().items("ignoreScope")).isEqualTo(List.of("此处", "本文", "停用此规则"));
    deck.check().select("ignoreScope", scope);
    deck.check().write("ignoreReason", reason);
    deck.check().press("ignore");
    deck.awaitFinding("已忽略（1）", true);
    return deck;
  }

  private static boolean visible(Deck deck, String name) {
    return UnoRuntime.queryInterface(com.sun.star.awt.XWindow2.class, deck.check().control(name))
        .isVisible();
  }
}
