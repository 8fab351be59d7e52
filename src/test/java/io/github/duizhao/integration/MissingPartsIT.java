package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.star.awt.FontWeight;
import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XIndexReplace;
import com.sun.star.container.XNameAccess;
import com.sun.star.container.XNamed;
import com.sun.star.document.XRedlinesSupplier;
import com.sun.star.style.NumberingType;
import com.sun.star.text.XBookmarksSupplier;
import com.sun.star.text.XChapterNumberingSupplier;
import com.sun.star.text.XTextContent;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.completion.CompletionPlan;
import io.github.duizhao.check.completion.Insertion;
import io.github.duizhao.check.completion.PlannedParagraph;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.TemplateMemory;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import io.github.duizhao.writer.WriterException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing comes to its place, and all that is there stays as it is. */
@ExtendWith(SharedOffice.class)
class MissingPartsIT {

  private static final String COMMAND = "vnd.io.github.duizhao:insertMissing";
  private static final String TEMPLATE = "organisation-life-personal-3part";
  private static final String STEP = "补齐缺失部分";

  private static final String HALF =
      """
      2024年度组织生活会个人对照检查材料
      业务科　林小满
      按照支部通知要求，会前我参加学习3次，上年度查摆问题3个，全部整改到位，现对照检查如下：
      一、存在的问题
      （一）理论学习方面。规定的5本书只读完3本，笔记缺了2章。
      （二）联系群众方面。8月到窗口值班只有1次，没有回访办事的人。
      二、整改措施
      （一）理论学习方面。6月底前读完余下的2本书，笔记交小组长检查。
      （二）联系群众方面。每月到窗口值班2次，登记簿每周五核对1次。
      以上检查还有不足，请同志们批评指正。
      林小满
      2025年1月10日""";

  private static final List<String> CAUSES =
      List.of("二、原因分析", "【从自身思想上找原因，抓住主要的几条，每条说清引出了哪些问题】", "（一）【思想根源一】。", "（二）【思想根源二】。");

  @TempDir Path folder;

  @Test
  void comesToItsPlaceInOneStep(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = open(window, HALF);
      Poll.until(
          "one part is missing",
          () -> deck.outline().text("insertMissing").startsWith("补齐缺失部分 (1)"),
          deck::described);
      assertThat(deck.outline().property("insertMissing", "HelpText"))
          .isEqualTo("将插入：二、原因分析。后面的序号顺延（1 处）。");
      Layout before = Layout.of(window);
      window.undoSteps().clear();
      insert(window, deck);

      List<String> lines = List.of(window.text().split("\n"));
      assertThat(lines).hasSize(16);
      assertThat(lines.subList(0, 6)).isEqualTo(List.of(HALF.split("\n")).subList(0, 6));
      for (int i = 0; i < CAUSES.size(); i++) {
        assertThat(lines.get(6 + i)).startsWith(CAUSES.get(i));
      }
      assertThat(lines.get(10)).isEqualTo("三、整改措施");
      assertThat(lines.subList(11, 16)).isEqualTo(List.of(HALF.split("\n")).subList(7, 12));
      assertThat(window.selection()).isEqualTo(CAUSES.get(1));
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
      Poll.until(
          "nothing is missing", () -> !deck.outline().isEnabled("insertMissing"), deck::described);
      assertThat(deck.outline().property("insertMissing", "HelpText")).isEqualTo("模板要求的各部分都有了。");

      Layout after = Layout.of(window);
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(HALF);
      assertThat(Layout.of(window)).isEqualTo(before);
      window.undoSteps().redo();
      assertThat(Layout.of(window)).isEqualTo(after);
    }
  }

  @Test
  void makesTheDocumentRememberItsTemplate(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      insert(window, open(window, HALF));
      Poll.until(
          "it is remembered",
          () ->
              TemplateMemory.read(window.document())
                  .filter(template -> template.id().equals(TEMPLATE))
                  .isPresent());
      assertThat(window.undoSteps().titles()).startsWith(STEP);
    }
  }

  @Test
  void leavesAReadOnlyDocumentAsItIs(Office office) throws Exception {
    Path file = folder.resolve("half.odt");
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF);
      window.store(file, "writer8");
    }
    try (WriterWindow window = office.open(file, Uno.value("ReadOnly", true))) {
      Deck deck = read(window);
      List<String> before = FlatText.of(window, folder);
      Poll.until("not offered", () -> !deck.outline().isEnabled("insertMissing"), deck::described);
      assertThat(deck.outline().property("insertMissing", "HelpText")).asString().contains("只读");
      window.dispatch(COMMAND);
      assertThatThrownBy(() -> complete(window, plan -> plan))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.refusal()).isEqualTo(Refusal.READ_ONLY));
      assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(before);
    }
  }

  @Test
  void takesBackWhatItDidWhenItFails(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF);
      window.undoSteps().clear();
      Layout before = Layout.of(window);
      assertThatThrownBy(() -> complete(window, MissingPartsIT::broken))
          .isInstanceOf(WriterException.class);
      assertThat(window.text()).isEqualTo(HALF);
      assertThat(Layout.of(window)).isEqualTo(before);
      assertThat(window.undoSteps().titles()).isEmpty();
      // It works as it should afterwards.
      complete(window, plan -> plan);
      assertThat(window.text()).contains("\n二、原因分析\n", "\n三、整改措施\n");
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
    }
  }

  private static void complete(WriterWindow window, UnaryOperator<CompletionPlan> change)
      throws RefusedException {
    WriterDocument document = WriterDocument.of(window.controller()).orElseThrow();
    CheckResult checked =
        new Checker(TemplateLibrary.builtIn())
            .check(
                document.read(),
                TemplateLibrary.builtIn().byId(TEMPLATE),
                LocalDate.of(2025, 1, 11));
    document.complete(checked, change.apply(CompletionPlan.of(checked)), STEP);
  }

  /** Its last paragraph is numbered at a level that no list has. */
  private static CompletionPlan broken(CompletionPlan plan) {
    Insertion insertion = plan.insertions().get(0);
    List<PlannedParagraph> paragraphs = new ArrayList<>(insertion.paragraphs());
    PlannedParagraph last = paragraphs.remove(paragraphs.size() - 1);
    paragraphs.add(
        new PlannedParagraph(last.kind(), last.number(), last.words(), last.model(), 99));
    return new CompletionPlan(
        List.of(
            new Insertion(insertion.join(), insertion.offset(), insertion.paragraph(), paragraphs)),
        plan.corrections(),
        plan.parts(),
        plan.obstacle(),
        plan.wholeOutline());
  }

  @Test
  void looksLikeItsNeighbours(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF);
      Edits edits = Edits.of(window);
      edits.format("一、存在的问题", "ParaStyleName", "Quotations");
      edits.format("一、存在的问题", "CharWeightAsian", FontWeight.BOLD);
      edits.format("没有回访办事的人", "CharColor", 0xff0000);
      edits.format("按照支部", "ParaLeftMargin", 1234);
      insert(window, read(window));
      assertThat(edits.property("原因分析", "ParaStyleName")).isEqualTo("Quotations");
      assertThat(edits.property("原因分析", "CharWeightAsian")).isEqualTo(FontWeight.BOLD);
      assertThat(edits.property("原因分析", "CharFontNameAsian"))
          .isEqualTo(edits.property("存在的问题", "CharFontNameAsian"));
      assertThat(edits.property("思想根源一", "CharFontNameAsian")).isEqualTo("楷体_GB2312");
      assertThat(edits.property("从自身思想上", "CharFontNameAsian")).isEqualTo("仿宋_GB2312");
      assertThat(edits.property("从自身思想上", "ParaStyleName")).isEqualTo("Standard");
      assertThat(edits.property("从自身思想上", "CharWeightAsian")).isEqualTo(FontWeight.NORMAL);
      assertThat(edits.property("没有回访办事的人", "CharColor")).isEqualTo(0xff0000);
      assertThat(edits.property("三、整改措施", "ParaStyleName")).isEqualTo("Standard");
      assertThat(edits.property("三、整改措施", "CharFontNameAsian")).isEqualTo("黑体");
    }
  }

  /** Bookmarks, comments, notes and fields at the two ends of the neighbours stay there. */
  @Test
  void leavesWhatHangsOnTheNeighbours(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF);
      Edits edits = Edits.of(window);
      bookmark(edits, "最后一个问题", "（二）联系群众方面。8月到窗口值班只有1次，没有回访办事的人。");
      bookmark(edits, "措施的标题", "二、整改措施");
      edits.insert(edits.find("没有回访办事的人。").getEnd(), edits.make("Footnote"));
      Object comment = edits.make("textfield.Annotation");
      Uno.set(comment, "Content", "请补日期");
      edits.insert(edits.find("只有1次").getEnd(), comment);
      edits.format("二、整改措施", "BreakType", com.sun.star.style.BreakType.PAGE_BEFORE);
      insert(window, read(window));
      XNameAccess bookmarks =
          UnoRuntime.queryInterface(XBookmarksSupplier.class, window.document()).getBookmarks();
      assertThat(marked(bookmarks, "最后一个问题")).contains("8月到窗口值班").endsWith("办事的人。");
      assertThat(marked(bookmarks, "措施的标题")).isEqualTo("三、整改措施");
      assertThat(edits.property("三、整改措施", "BreakType"))
          .isEqualTo(com.sun.star.style.BreakType.PAGE_BEFORE);
      assertThat(edits.property("二、原因分析", "BreakType"))
          .isEqualTo(com.sun.star.style.BreakType.NONE);
    }
  }

  @Test
  void isRecordedAndOneStepWhileChangesAreRecorded(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF);
      Edits.of(window).recordChanges();
      window.undoSteps().clear();
      insert(window, read(window));
      assertThat(
              UnoRuntime.queryInterface(XRedlinesSupplier.class, window.document())
                  .getRedlines()
                  .createEnumeration()
                  .hasMoreElements())
          .isTrue();
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(HALF);
    }
  }

  @Test
  void getsANumberOfTheList(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF.replaceAll("(?m)^[一二]、", ""));
      Edits edits = Edits.of(window);
      Object rules = edits.make("NumberingRules");
      UnoRuntime.queryInterface(XIndexReplace.class, rules).replaceByIndex(0, level());
      edits.format("存在的问题", "NumberingRules", rules);
      edits.format("整改措施", "NumberingRules", edits.property("存在的问题", "NumberingRules"));
      insert(window, read(window));
      assertThat(edits.property("原因分析", "ListLabelString")).isEqualTo("二、");
      assertThat(edits.property("整改措施", "ListLabelString")).isEqualTo("三、");
      assertThat(window.text()).contains("\n原因分析\n", "\n整改措施\n");
      assertThat(edits.property("从自身思想上", "ListLabelString")).isEqualTo("");
    }
  }

  @Test
  void getsANumberOfTheChapters(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF.replaceAll("(?m)^[一二]、", ""));
      UnoRuntime.queryInterface(XChapterNumberingSupplier.class, window.document())
          .getChapterNumberingRules()
          .replaceByIndex(0, level());
      Edits edits = Edits.of(window);
      edits.format("存在的问题", "ParaStyleName", "Heading 1");
      edits.format("整改措施", "ParaStyleName", "Heading 1");
      insert(window, read(window));
      assertThat(edits.property("原因分析", "ParaStyleName")).isEqualTo("Heading 1");
      assertThat(edits.property("原因分析", "ListLabelString")).isEqualTo("二、");
      assertThat(edits.property("整改措施", "ListLabelString")).isEqualTo("三、");
      assertThat(window.text()).contains("\n原因分析\n", "\n整改措施\n");
    }
  }

  @Test
  void standsBehindATableThatEndsThePart(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF);
      Edits.of(window).insertTableBefore("二、整改措施", "8月值班1次，9月值班2次，10月没有值班。");
      insert(window, read(window));
      String text = window.text();
      assertThat(text.indexOf("二、原因分析")).isBetween(text.indexOf("回访办事"), text.indexOf("三、整改措施"));
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(text.replaceAll("(?s)二、原因分析.*三、", "二、"));
    }
  }

  @Test
  void writesNothingIntoProtectedText(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF);
      Edits.of(window).protect("一、存在的问题", "登记簿每周五核对1次。");
      String text = window.text();
      Deck deck = read(window);
      window.undoSteps().clear();
      deck.outline().press("insertMissing");
      Poll.until("refused", () -> deck.outline().text("summary").contains("受保护"), deck::described);
      assertThat(window.text()).isEqualTo(text);
      assertThat(window.undoSteps().titles()).isEmpty();
    }
  }

  @Test
  void insertsIntoTheTextAsItIsNow(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = open(window, HALF);
      Edits.of(window).replace("二、整改措施", "二、原因分析\r（一）要求不严。读书往后放。\r三、整改措施");
      window.dispatch(COMMAND);
      Poll.until(
          "nothing is missing", () -> !deck.outline().isEnabled("insertMissing"), deck::described);
      assertThat(window.text().split("原因分析")).hasSize(2);
    }
  }

  @Test
  void writesTheWholeOutlineIntoAnEmptyDocument(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.dispatch(COMMAND);
      Poll.until("the outline", () -> window.text().contains("一、"));
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
      window.undoSteps().undo();
      assertThat(window.text()).isEmpty();
    }
  }

  @Test
  void writesTheRestBelowATitle(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = open(window, "2024年度组织生活会个人对照检查材料");
      insert(window, deck);
      assertThat(window.text()).startsWith("2024年度组织生活会个人对照检查材料\n").contains("\n三、整改措施\n");
      assertThat(window.selection()).startsWith("【");
    }
  }

  @Test
  void isNotOfferedForAnotherGenre(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.MINUTES);
      Deck deck = Deck.open(window);
      Poll.until("a result", () -> deck.outline().text("summary").contains("不像"), deck::described);
      assertThat(deck.outline().isEnabled("insertMissing")).isFalse();
      assertThat(deck.outline().property("insertMissing", "HelpText")).asString().contains("不像");
      assertThat(window.isEnabled(COMMAND)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"writer8, odt", "MS Word 2007 XML, docx"})
  void worksInAStoredDocument(String filter, String ending, Office office) throws Exception {
    Path file = folder.resolve("half." + ending);
    Path done = folder.resolve("done." + ending);
    try (WriterWindow window = office.newDocument()) {
      window.setText(HALF);
      window.store(file, filter);
    }
    try (WriterWindow window = office.open(file)) {
      insert(window, read(window));
      Edits edits = Edits.of(window);
      assertThat(edits.property("原因分析", "CharFontNameAsian"))
          .isEqualTo(edits.property("一、存在的问题", "CharFontNameAsian"));
      assertThat(edits.property("从自身思想上", "CharFontNameAsian"))
          .isEqualTo(edits.property("没有回访", "CharFontNameAsian"));
      window.store(done, filter);
    }
    try (WriterWindow window = office.open(done)) {
      Deck deck = read(window);
      Poll.until(
          "nothing is missing", () -> !deck.outline().isEnabled("insertMissing"), deck::described);
      assertThat(deck.sections().topRows().stream().filter(row -> row.contains("、"))).hasSize(3);
    }
  }

  private static Deck open(WriterWindow window, String text) throws Exception {
    window.setText(text);
    return read(window);
  }

  /** Opens the deck, holds the document against the template and waits until it has done so. */
  private static Deck read(WriterWindow window) {
    Deck deck = Deck.open(window);
    Poll.until("the deck is filled", () -> !deck.outline().text("summary").isEmpty());
    List<String> ids = new ArrayList<>();
    TemplateLibrary.builtIn().all().forEach(template -> ids.add(template.id()));
    deck.outline().select("template", ids.indexOf(TEMPLATE));
    Poll.until(
        "a plan",
        () ->
            !deck.outline().text("insertMissing").equals("补齐缺失部分(~S)")
                || !deck.outline().isEnabled("insertMissing"),
        deck::described);
    return deck;
  }

  private static void insert(WriterWindow window, Deck deck) throws Exception {
    String before = window.text();
    Poll.until("allowed", () -> deck.outline().isEnabled("insertMissing"), deck::described);
    deck.outline().press("insertMissing");
    Poll.until("inserted", () -> !window.text().equals(before), deck::described);
  }

  private static PropertyValue[] level() {
    return new PropertyValue[] {
      Uno.value("NumberingType", NumberingType.NUMBER_LOWER_ZH), Uno.value("ListFormat", "%1%、")
    };
  }

  private static void bookmark(Edits edits, String name, String words) throws Exception {
    Object bookmark = edits.make("Bookmark");
    UnoRuntime.queryInterface(XNamed.class, bookmark).setName(name);
    var range = edits.find(words);
    range
        .getText()
        .insertTextContent(range, UnoRuntime.queryInterface(XTextContent.class, bookmark), true);
  }

  private static String marked(XNameAccess bookmarks, String name) throws Exception {
    return UnoRuntime.queryInterface(XTextContent.class, bookmarks.getByName(name))
        .getAnchor()
        .getString();
  }
}
