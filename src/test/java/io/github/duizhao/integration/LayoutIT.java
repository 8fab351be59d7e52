package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.star.awt.FontWeight;
import com.sun.star.container.XNameAccess;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.text.XBookmarksSupplier;
import com.sun.star.text.XFootnotesSupplier;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextGraphicObjectsSupplier;
import com.sun.star.text.XTextTable;
import com.sun.star.text.XTextTablesSupplier;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.layout.LayoutChanges;
import io.github.duizhao.layout.LayoutPlan;
import io.github.duizhao.layout.ParagraphPlan;
import io.github.duizhao.layout.ParagraphPlan.NumberChange;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.LayoutEntry;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.LayoutReader;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.SnapshotReader;
import io.github.duizhao.writer.TemplateMemory;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import io.github.duizhao.writer.WriterException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Applying a layout to a statement that somebody formatted by hand. */
@ExtendWith(SharedOffice.class)
class LayoutIT {

  private static final String STEP = "套用版式";

  private static final LayoutStandard GB9704 = LayoutStandard.gb9704();

  @TempDir Path folder;

  static List<LayoutStandard> layouts() {
    return TemplateLibrary.builtIn().layouts().stream().map(LayoutEntry::layout).toList();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void leavesNothingToTheLayoutRules(LayoutStandard layout, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      assertThat(layoutFindings(window.document(), layout)).isNotEmpty();
      apply(window, layout);
      assertThat(layoutFindings(window.document(), layout)).isEmpty();
      window.store(folder.resolve("a.odt"), "writer8");
      window.store(folder.resolve("a.docx"), "Office Open XML Text");
      window.store(folder.resolve("a.doc"), "MS Word 97");
    }
    for (String file : List.of("a.odt", "a.docx", "a.doc")) {
      try (WriterWindow window = office.open(folder.resolve(file))) {
        assertThat(layoutFindings(window.document(), layout)).as(file).isEmpty();
      }
    }
  }

  @Test
  void setsTheFigures(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      apply(window, GB9704);
      Edits edits = Edits.of(window);
      assertThat(edits.property("对照检查材料", "CharFontNameAsian")).isEqualTo("方正小标宋简体");
      assertThat(edits.property("对照检查材料", "CharHeightAsian")).isEqualTo(22f);
      assertThat(edits.property("一、存在的问题", "CharFontNameAsian")).isEqualTo("黑体");
      assertThat(edits.property("一、存在的问题", "CharWeightAsian")).isEqualTo(FontWeight.NORMAL);
      assertThat(edits.property("一、存在的问题", "OutlineLevel")).isEqualTo((short) 1);
      assertThat(edits.property("（一）理论学习方面。", "CharFontNameAsian")).isEqualTo("楷体_GB2312");
      assertThat(edits.property("3月的党课", "CharFontNameAsian")).isEqualTo("仿宋_GB2312");
      assertThat(edits.property("3月的党课", "CharFontName")).isEqualTo("Times New Roman");
      assertThat(edits.property("3月的党课", "ParaFirstLineIndent")).isEqualTo(1129);
      assertThat(edits.property("（二）工作作风方面", "OutlineLevel")).isEqualTo((short) 2);
      assertThat(edits.property("各位同志：", "ParaFirstLineIndent")).isEqualTo(0);
      Object page = Styles.firstPage(window.document());
      assertThat((Integer) Uno.get(page, "LeftMargin")).isBetween(2799, 2801);
      assertThat(Uno.get(page, "FooterIsShared")).isEqualTo(false);
      assertThat(footer(page, "FooterTextRight")).isEqualTo("— 1 —");
      assertThat(adjust(page, "FooterTextRight")).isEqualTo(ParagraphAdjust.RIGHT_value);
      assertThat(adjust(page, "FooterTextLeft")).isEqualTo(ParagraphAdjust.LEFT_value);
    }
  }

  @Test
  void losesNothing(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      Things before = Things.of(window);
      apply(window, GB9704);
      assertThat(Things.of(window)).isEqualTo(before);
      assertThat(window.text().lines().filter(line -> !line.isEmpty()))
          .noneMatch(line -> line.matches("[ \\t\\u3000].*"));
    }
  }

  @Test
  void isOneStepThatCanBeTakenBackAndDoneAgain(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      window.undoSteps().clear();
      Edits.of(window).typeBefore("现将个人", "并");
      List<String> untouched = FlatText.of(window, folder);
      apply(window, GB9704);
      assertThat(window.undoSteps().titles()).hasSize(2).first().isEqualTo(STEP);
      List<String> laidOut = FlatText.of(window, folder);
      assertThat(laidOut).isNotEqualTo(untouched);
      for (int i = 0; i < 2; i++) {
        window.undoSteps().undo();
        assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(untouched);
        // Earlier steps are still sound.
        window.undoSteps().undo();
        assertThat(window.text()).contains("问题，现将个人");
        window.undoSteps().redo();
        window.undoSteps().redo();
        assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(laidOut);
      }
    }
  }

  @Test
  void changesNothingWhenItIsAppliedAgain(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      apply(window, GB9704);
      assertThat(LayoutChanges.of(plan(window, GB9704, HeadingNumbers.TEXT)).isEmpty()).isTrue();
    }
  }

  @Test
  void keepsStylesThatTablesUse(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      Edits edits = Edits.of(window);
      Object font = edits.property("表格A1", "CharFontNameAsian");
      Object indent = edits.property("表格A1", "ParaFirstLineIndent");
      apply(window, GB9704);
      assertThat(edits.property("表格A1", "ParaStyleName")).isEqualTo("Text body");
      assertThat(edits.property("表格A1", "CharFontNameAsian")).isEqualTo(font);
      assertThat(edits.property("表格A1", "ParaFirstLineIndent")).isEqualTo(indent);
      assertThat(edits.property("3月的党课", "ParaStyleName")).isEqualTo("对照检查 正文");
      assertThat(edits.property("一、存在的问题", "ParaStyleName")).isEqualTo("Heading 1");
    }
  }

  @Test
  void refusesWhatIsReadOnlyOrHasChanged(Office office) throws Exception {
    Path file = folder.resolve("a.odt");
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      window.store(file, "writer8");
      LayoutPlan plan = plan(window, GB9704, HeadingNumbers.TEXT);
      Edits.of(window).typeBefore("各位同志", "尊敬的");
      String text = window.text();
      assertRefused(window, plan, Refusal.STALE);
      assertThat(window.text()).isEqualTo(text);
    }
    try (WriterWindow window = office.open(file, Uno.value("ReadOnly", true))) {
      assertRefused(window, plan(window, GB9704, HeadingNumbers.TEXT), Refusal.READ_ONLY);
    }
  }

  @Test
  void takesBackWhatItDidWhenItFails(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      window.undoSteps().clear();
      List<String> untouched = FlatText.of(window, folder);
      LayoutPlan plan = plan(window, GB9704, HeadingNumbers.LIST);
      List<ParagraphPlan> broken = new ArrayList<>(plan.paragraphs());
      ParagraphPlan one =
          broken.stream().filter(p -> p.number().isPresent()).reduce((a, b) -> b).orElseThrow();
      // There is no such level of a list.
      NumberChange number = new NumberChange(99, one.number().orElseThrow().typed(), "", 0);
      broken.set(
          broken.indexOf(one),
          new ParagraphPlan(
              one.paragraph(),
              one.element(),
              one.blank(),
              one.heading(),
              one.blanks(),
              Optional.of(number)));
      assertThatThrownBy(
              () ->
                  document(window)
                      .applyLayout(new LayoutPlan(plan.snapshot(), GB9704, broken), STEP))
          .isInstanceOf(WriterException.class);
      assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(untouched);
      assertThat(window.undoSteps().titles()).isEmpty();
    }
  }

  @Test
  void leavesProtectedParagraphs(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      Edits edits = Edits.of(window);
      edits.protect("二、原因分析", "没有坚持每周读书。");
      assertThat(document(window).protectedParagraphs(plan(window, GB9704, HeadingNumbers.TEXT)))
          .isEqualTo(2);
      apply(window, GB9704);
      assertThat(edits.property("二、原因分析", "CharFontNameAsian")).isEqualTo("微软雅黑");
      assertThat(edits.property("三、整改措施", "CharFontNameAsian")).isEqualTo("黑体");
    }
  }

  @Test
  void isOneStepWhileChangesAreRecorded(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      window.undoSteps().clear();
      Edits.of(window).recordChanges();
      String untouched = window.text();
      apply(window, GB9704);
      assertThat(Uno.get(window.document(), "RecordChanges")).isEqualTo(true);
      assertThat(layoutFindings(window.document(), GB9704)).isEmpty();
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(untouched);
      assertThat(layoutFindings(window.document(), GB9704)).isNotEmpty();
    }
  }

  @Test
  void replacesThePageNumberAndKeepsTheRestOfAFooter(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      Object page = Styles.firstPage(window.document());
      Uno.set(page, "FooterIsOn", true);
      XText text = UnoRuntime.queryInterface(XText.class, Uno.get(page, "FooterText"));
      text.setString("某某局办公室");
      XTextCursor end = text.createTextCursor();
      end.gotoEnd(false);
      text.insertControlCharacter(end, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, false);
      text.insertString(end, "- ", false);
      Object field = Edits.of(window).make("TextField.PageNumber");
      Uno.set(field, "NumberingType", com.sun.star.style.NumberingType.ARABIC);
      text.insertTextContent(
          end, UnoRuntime.queryInterface(com.sun.star.text.XTextContent.class, field), false);
      text.insertString(end, " -", false);
      Uno.set(end, "ParaAdjust", ParagraphAdjust.CENTER);
      window.undoSteps().clear();
      Edits.of(window).typeBefore("现将个人", "并");
      apply(window, GB9704);
      assertThat(footer(page, "FooterText")).isEqualTo("某某局办公室\n— 1 —");
      assertThat(layoutFindings(window.document(), GB9704)).isEmpty();
      window.undoSteps().undo();
      assertThat(footer(page, "FooterText")).isEqualTo("某某局办公室\n- 1 -");
      window.undoSteps().undo();
      assertThat(window.text()).contains("问题，现将个人");
    }
  }

  @Test
  void numbersHeadingsByAListAndBack(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      LayoutPlan list = plan(window, GB9704, HeadingNumbers.LIST);
      document(window).applyLayout(list, STEP);
      Snapshot numbered = SnapshotReader.read(window.document());
      assertThat(numbered.paragraphs().stream().map(p -> p.listLabel()).filter(l -> !l.isEmpty()))
          .containsExactly("一、", "（一）", "（二）", "二、", "（一）", "（二）", "三、", "（一）", "（二）");
      assertThat(window.text()).doesNotContain("一、", "（一）");
      assertThat(layoutFindings(window.document(), GB9704)).isEmpty();
      window.store(folder.resolve("list.docx"), "Office Open XML Text");
      document(window).applyLayout(plan(window, GB9704, HeadingNumbers.TEXT), STEP);
      assertThat(window.text()).contains("一、存在的问题\n（一）理论学习方面", "三、整改措施\n（一）坚持");
      assertThat(SnapshotReader.read(window.document()).paragraphs())
          .allMatch(paragraph -> paragraph.listLabel().isEmpty());
      assertThat(layoutFindings(window.document(), GB9704)).isEmpty();
    }
    try (WriterWindow window = office.open(folder.resolve("list.docx"))) {
      assertThat(
              SnapshotReader.read(window.document()).paragraphs().stream()
                  .map(p -> p.listLabel())
                  .filter(l -> !l.isEmpty()))
          .startsWith("一、", "（一）", "（二）", "二、");
      assertThat(layoutFindings(window.document(), GB9704)).isEmpty();
    }
  }

  @Test
  void fillsPagesAndLines(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      Edits.of(window).replace("学用脱节", "学用脱节的情况反复出现".repeat(80));
      apply(window, GB9704);
      PageLines lines = PageLines.of(window, "学用脱节的情况");
      // GB/T 9704-2012, 5.2.3: 22 lines a page, 28 characters a line.
      assertThat(lines.characters()).isEqualTo(28);
      assertThat(lines.onPage(2)).isEqualTo(22);
      assertThat(lines.pitch()).isBetween(1020, 1023);
      window.store(folder.resolve("a.pdf"), "writer_pdf_Export");
      String pdf = Files.readString(folder.resolve("a.pdf"), StandardCharsets.ISO_8859_1);
      assertThat(pdf).containsPattern("MediaBox ?\\[ ?0 0 595\\.\\d+ 841\\.\\d+ ?\\]");
    }
  }

  @Test
  void saysFirstWhatItWillChange(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      String before = window.text();
      window.dispatch("vnd.io.github.duizhao:applyLayout");
      Panel outline = Deck.of(window).outline();
      Poll.until("the preview", () -> outline.text("layoutChanges").contains("页码：加"));
      assertThat(outline.text("layoutChanges"))
          .contains("页面：210×297毫米，上37、下35、左28、右26毫米；标题 1 处")
          .contains("一级标题 3 处；")
          .contains("删除手工空格 15 处")
          .contains("本机没有“方正小标宋简体”，显示时用“")
          .contains("文件里仍写规定的字体");
      assertThat(window.text()).isEqualTo(before);
      outline.press("layoutCancel");
      Poll.until("nothing is asked", () -> outline.text("layoutChanges").isEmpty());
      outline.press("applyLayout");
      Poll.until("the preview", () -> outline.text("layoutChanges").contains("页码：加"));
      outline.press("layoutConfirm");
      Poll.until("the layout", () -> window.undoSteps().titles().get(0).equals(STEP));
      Poll.until("nothing is asked", () -> outline.text("layoutChanges").isEmpty());
      assertThat(layoutFindings(window.document(), GB9704)).isEmpty();
      assertThat(TemplateMemory.read(window.document())).isPresent();
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(before);
    }
  }

  @Test
  void isOfferedByItsFindings(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      Deck deck = Deck.open(window);
      deck.check().press("check");
      String rule = Messages.forLanguage("zh-CN").get("rule.heading-fonts.name");
      deck.awaitFinding(rule, true);
      deck.findings().select(rule);
      Poll.until("the fix is allowed", () -> deck.check().isEnabled("fix"), deck::described);
      assertThat(deck.check().text("details")).contains("用“排版”一次改好");
      String before = window.text();
      deck.check().press("fix");
      Poll.until("the preview", () -> deck.outline().text("layoutChanges").contains("一级标题 3 处"));
      deck.awaitSummary("已列在“提纲”面板里");
      assertThat(window.text()).isEqualTo(before);
      deck.outline().press("layoutConfirm");
      Poll.until("the layout", () -> window.undoSteps().titles().get(0).equals(STEP));
      deck.awaitFinding(rule, false);
    }
  }

  @Test
  void saysWhyItLaysOutNothing(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.MINUTES);
      Panel outline = Deck.open(window).outline();
      outline.press("applyLayout");
      Poll.until("the reason", () -> outline.text("summary").contains("没有排版"));
      assertThat(window.undoSteps().titles()).doesNotContain(STEP);
    }
  }

  private static void assertRefused(WriterWindow window, LayoutPlan plan, Refusal refusal) {
    assertThatThrownBy(() -> document(window).applyLayout(plan, STEP))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private static void apply(WriterWindow window, LayoutStandard layout) throws Exception {
    document(window).applyLayout(plan(window, layout, HeadingNumbers.TEXT), STEP);
  }

  private static LayoutPlan plan(
      WriterWindow window, LayoutStandard layout, HeadingNumbers numbers) {
    return LayoutPlan.of(new Recognizer().recognize(read(window.document())), layout, numbers)
        .orElseThrow();
  }

  private static WriterDocument document(WriterWindow window) {
    return WriterDocument.of(window.controller()).orElseThrow();
  }

  private static Snapshot read(XTextDocument document) {
    return LayoutReader.withLayout(document, SnapshotReader.read(document));
  }

  private static List<String> layoutFindings(XTextDocument document, LayoutStandard layout) {
    return new Checker(TemplateLibrary.builtIn())
            .check(read(document), Optional.of(template(layout)), LocalDate.of(2025, 12, 21))
            .findings()
            .stream()
            .filter(finding -> StandardLayout.RULES.contains(finding.rule()))
            .map(finding -> finding.rule() + finding.message().arguments())
            .toList();
  }

  private static Template template(LayoutStandard layout) {
    Template any = TemplateLibrary.builtIn().all().get(0);
    return new Template(
        any.id(),
        any.version(),
        any.names(),
        any.actor(),
        any.meeting(),
        any.title(),
        any.nameLine(),
        any.numbering(),
        any.sections(),
        any.profile(),
        layout,
        any.rules(),
        any.lexicons(),
        any.measures());
  }

  private static String footer(Object page, String name) {
    return UnoRuntime.queryInterface(XText.class, Uno.get(page, name)).getString();
  }

  private static int adjust(Object page, String name) {
    Object adjust =
        Uno.get(
            UnoRuntime.queryInterface(XText.class, Uno.get(page, name)).createTextCursor(),
            "ParaAdjust");
    return ((Number) adjust).intValue();
  }

  /** What a layout must not lose. */
  private record Things(
      String words,
      List<Map<String, Object>> emphasis,
      Object superscript,
      int footnotes,
      List<String> bookmarks,
      List<String> cells,
      List<String> pictures,
      String header,
      int fields) {

    static Things of(WriterWindow window) throws Exception {
      XTextDocument document = window.document();
      Edits edits = Edits.of(window);
      List<Map<String, Object>> emphasis =
          MessyStatement.EMPHASIS.entrySet().stream()
              .map(
                  words ->
                      words.getValue().keySet().stream()
                          .collect(
                              java.util.stream.Collectors.toMap(
                                  name -> name, name -> edits.property(words.getKey(), name))))
              .toList();
      XTextCursor square =
          document.getText().createTextCursorByRange(edits.find("m2的展板").getStart());
      square.goRight((short) 1, false);
      square.goRight((short) 1, true);
      XNameAccess tables =
          UnoRuntime.queryInterface(XTextTablesSupplier.class, document).getTextTables();
      XTextTable table =
          UnoRuntime.queryInterface(
              XTextTable.class, tables.getByName(tables.getElementNames()[0]));
      Object page = Styles.firstPage(document);
      return new Things(
          window.text().replaceAll("[ \\t\\u3000]", ""),
          emphasis,
          Uno.get(square, "CharEscapement"),
          UnoRuntime.queryInterface(XFootnotesSupplier.class, document).getFootnotes().getCount(),
          List.of(
              UnoRuntime.queryInterface(XBookmarksSupplier.class, document)
                  .getBookmarks()
                  .getElementNames()),
          List.of(table.getCellNames()).stream()
              .map(
                  cell ->
                      UnoRuntime.queryInterface(XText.class, table.getCellByName(cell)).getString())
              .toList(),
          List.of(
              UnoRuntime.queryInterface(XTextGraphicObjectsSupplier.class, document)
                  .getGraphicObjects()
                  .getElementNames()),
          footer(page, "HeaderText"),
          fields(document));
    }

    private static int fields(XTextDocument document) throws Exception {
      var all =
          UnoRuntime.queryInterface(com.sun.star.text.XTextFieldsSupplier.class, document)
              .getTextFields()
              .createEnumeration();
      int count = 0;
      while (all.hasMoreElements()) {
        Object field = all.nextElement();
        boolean number =
            UnoRuntime.queryInterface(com.sun.star.lang.XServiceInfo.class, field)
                .supportsService("com.sun.star.text.TextField.PageNumber");
        count += number ? 0 : 1;
      }
      return count;
    }
  }
}
