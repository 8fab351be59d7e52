package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.star.container.XEnumeration;
import com.sun.star.container.XIndexAccess;
import com.sun.star.container.XNamed;
import com.sun.star.document.XRedlinesSupplier;
import com.sun.star.frame.XDesktop;
import com.sun.star.style.BreakType;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.table.XCellRange;
import com.sun.star.text.TableColumnSeparator;
import com.sun.star.text.XText;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextTable;
import com.sun.star.text.XTextTableCursor;
import com.sun.star.text.XTextTablesSupplier;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.rectification.PlainTextList;
import io.github.duizhao.rectification.RectificationTable;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.LayoutReader;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.SnapshotReader;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of what is put right: made, made anew with what was written by hand kept, refused. */
@ExtendWith(SharedOffice.class)
class RectificationIT {

  private static final String INSERT = "vnd.io.github.duizhao:insertRectificationTable";
  private static final String NEW = "vnd.io.github.duizhao:newRectificationTable";
  private static final String STEP = "整改清单";
  private static final String NAME = "duizhao-rectification";

  private static final List<String> HEAD = List.of("序号", "存在问题", "整改措施", "责任人", "完成时限", "备注");
  private static final List<List<String>> LIST =
      List.of(
          HEAD,
          List.of("1", "学习不系统", "我每周三晚自学2小时，6月底前读完余下的3本书。", "本人", "6月底前", ""),
          List.of("2", "走访联系户少", "每月走访联系户2户，由组织委员登记，走访记录月底公示。", "组织委员", "长期坚持", ""),
          List.of("3", "公文校对不细", "", "", "", ""));

  private static final String STATEMENT =
      """
      2024年度组织生活会个人对照检查材料
      业务科　林小满
      按照支部通知要求，会前我参加学习3次，谈心谈话4人次，上年度查摆问题3个，全部整改到位，现对照检查如下：
      一、存在的问题
      （一）学习不系统。规定的5本书只读完3本，笔记缺了2章。
      （二）走访联系户少。8月到联系户家中只有1次，没有回访办事的人,也没有记录。
      （三）公文校对不细。9月经手的12份文件里有4份出现错字，退回重印。
      二、原因分析
      （一）放松学习要求。总觉得业务忙，把读书往后放，满足于开会时听一听。
      （二）群众观念不牢。把坐在窗口等人上门当成了服务，没有把群众的事放在心上。
      三、整改措施
      （一）补齐学习短板。我每周三晚自学2小时，6月底前读完余下的3本书。
      （二）多走访联系户。每月走访联系户2户，由组织委员登记，走访记录月底公示。
      以上检查还有不足，请同志们批评指正。
      林小满
      2025年1月10日""";

  @TempDir Path folder;

  @Test
  void isInsertedInOneStepAndTheCheckStaysAsItWas(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      CheckResult before = check(window.document());
      List<String> flat = FlatText.of(window, folder);
      window.undoSteps().clear();
      insert(window);

      assertThat(cells(table(window))).isEqualTo(LIST);
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
      CheckResult after = check(window.document());
      assertThat(before.findings()).isNotEmpty();
      assertThat(after.findings()).isEqualTo(before.findings());
      assertThat(after.statement().sections()).isEqualTo(before.statement().sections());
      assertThat(after.statement().snapshot().paragraphs())
          .isEqualTo(before.statement().snapshot().paragraphs());

      window.undoSteps().undo();
      assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(flat);
      window.undoSteps().redo();
      assertThat(cells(table(window))).isEqualTo(LIST);
      assertThat(Uno.flag(table(window), "RepeatHeadline")).isTrue();
    }
  }

  @Test
  void looksLikeAListOfAnOffice(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      insert(window);
      XTextTable table = table(window);
      assertThat(UnoRuntime.queryInterface(XNamed.class, table).getName()).isEqualTo(NAME);
      assertThat(Uno.flag(table, "RepeatHeadline")).isTrue();
      assertThat(Uno.get(table, "HeaderRowCount")).isEqualTo(1);
      TableColumnSeparator[] separators =
          (TableColumnSeparator[]) Uno.get(table, "TableColumnSeparators");
      // The office counts in twips, and cuts off.
      int[] places = {700, 3100, 6400, 7500, 9000};
      assertThat(separators).hasSameSizeAs(places);
      for (int i = 0; i < places.length; i++) {
        assertThat((int) separators[i].Position).isBetween(places[i] - 2, places[i] + 2);
      }
      Edits edits = Edits.of(window);
      assertThat(edits.property("完成时限", "ParaAdjust"))
          .isEqualTo((short) ParagraphAdjust.CENTER.getValue());
      assertThat(edits.property("完成时限", "CharFontNameAsian")).isEqualTo("黑体");
      XText measure = text(table, 2, 1);
      assertThat(Uno.get(measure.getStart(), "CharFontNameAsian")).isEqualTo("仿宋_GB2312");
      assertThat(Uno.get(measure.getStart(), "CharHeightAsian")).isEqualTo(12f);
      assertThat(Uno.get(measure.getStart(), "ParaFirstLineIndent")).isEqualTo(0);
      List<Object> lines = titles(window.document());
      assertThat(lines).hasSize(1);
      assertThat(Uno.get(lines.get(0), "BreakType")).isEqualTo(BreakType.PAGE_BEFORE);
      assertThat(Uno.get(lines.get(0), "ParaAdjust"))
          .isEqualTo((short) ParagraphAdjust.CENTER.getValue());
      // The page break is the title's alone.
      assertThat(window.text()).endsWith("\n");
      assertThat(Uno.get(window.document().getText().getEnd(), "BreakType"))
          .isEqualTo(BreakType.NONE);
    }
  }

  /** Saved and opened again, it is known, and the second time keeps what was written by hand. */
  @ParameterizedTest
  @CsvSource({"odt, writer8", "docx, MS Word 2007 XML"})
  void isMadeAnewInItsPlace(String extension, String filter, Office office) throws Exception {
    Path file = folder.resolve("statement." + extension);
    List<String> read;
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      window.store(file, filter);
      try (WriterWindow plain = office.open(file)) {
        read = lines(plain.document());
      }
      insert(window);
      XTextTable table = table(window);
      text(table, 3, 1).setString("林小满");
      text(table, 5, 2).setString("已走访");
      text(table, 2, 3).setString("成文后隔日再校");
      table.getColumns().insertByIndex(6, 1);
      text(table, 6, 0).setString("督办人");
      text(table, 6, 1).setString("王书记");
      table.getRows().insertByIndex(4, 1);
      text(table, 1, 4).setString("上年度遗留问题");
      text(table, 4, 4).setString("3月底");
      window.store(file, filter);
    }
    try (WriterWindow window = office.open(file)) {
      assertThat(lines(window.document())).isEqualTo(read);
      Edits.of(window).replace("自学2小时，6月底前", "自学3小时，5月底前");
      List<List<String>> before = cells(table(window));
      window.undoSteps().clear();
      window.dispatch(INSERT);
      Poll.until(
          "made anew",
          () -> cells(table(window)).get(1).get(2).contains("自学3小时"),
          () -> cells(table(window)).toString());
      assertThat(cells(table(window)))
          .containsExactly(
              with(HEAD, "督办人"),
              List.of("1", "学习不系统", "我每周三晚自学3小时，5月底前读完余下的3本书。", "林小满", "5月底前", "", "王书记"),
              List.of("2", "走访联系户少", "每月走访联系户2户，由组织委员登记，走访记录月底公示。", "组织委员", "长期坚持", "已走访", ""),
              List.of("3", "公文校对不细", "成文后隔日再校", "", "", "", ""),
              List.of("", "上年度遗留问题", "", "", "3月底", "", ""));
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
      assertThat(titles(window.document())).hasSize(1);
      window.undoSteps().undo();
      assertThat(cells(table(window))).isEqualTo(before);
      // What the first making wrote is still known for what it is.
      window.dispatch(INSERT);
      Poll.until("made anew again", () -> cells(table(window)).get(1).get(2).contains("自学3小时"));
      assertThat(cells(table(window)).get(1)).contains("5月底前", "林小满");
    }
  }

  /** New problems get rows that look like the others; those that are gone go. */
  @Test
  void followsTheProblems(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      insert(window);
      Edits edits = Edits.of(window);
      edits.replace("（二）走访联系户少。8月到联系户家中只有1次，没有回访办事的人,也没有记录。", "（二）请销假手续不全。3月外出2次没有登记。");
      window.dispatch(INSERT);
      Poll.until(
          "the new problem",
          () -> cells(table(window)).get(2).get(1).equals("请销假手续不全"),
          () -> cells(table(window)).toString());
      assertThat(cells(table(window))).hasSize(4);
      assertThat(cells(table(window)).get(3)).startsWith("3", "公文校对不细");
      XText problem = text(table(window), 1, 2);
      assertThat(Uno.get(problem.getStart(), "CharFontNameAsian")).isEqualTo("仿宋_GB2312");
      assertThat(Uno.get(problem.getStart(), "CharHeightAsian")).isEqualTo(12f);
    }
  }

  @Test
  void changesNothingWhereNothingHasChanged(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      insert(window);
      window.undoSteps().clear();
      List<String> before = FlatText.of(window, folder);
      WriterDocument document = WriterDocument.of(window.controller()).orElseThrow();
      document.putRectification(RectificationTable.of(check(window.document())), standard(), STEP);
      assertThat(window.undoSteps().titles()).isEmpty();
      assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(before);
    }
  }

  /** What a converted document says is checked without the list as well. */
  @ParameterizedTest
  @CsvSource({"doc, MS Word 97", "rtf, Rich Text Format", "txt, Text (encoded)"})
  void isLeftOutOfConvertedDocuments(String extension, String filter, Office office)
      throws Exception {
    Path plain = folder.resolve("plain." + extension);
    Path listed = folder.resolve("listed." + extension);
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      save(window, plain, filter);
      insert(window);
      save(window, listed, filter);
    }
    if (extension.equals("txt")) {
      String text = Snapshot.ofText(Files.readString(listed)).text();
      assertThat(text).contains("整改清单\n序号\n");
      assertThat(PlainTextList.without(text).strip())
          .isEqualTo(Snapshot.ofText(Files.readString(plain)).text().strip());
      return;
    }
    try (WriterWindow one = office.open(plain);
        WriterWindow other = office.open(listed)) {
      assertThat(lines(other.document())).isEqualTo(lines(one.document()));
    }
  }

  @Test
  void comesIntoANewDocument(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      List<String> before = FlatText.of(window, folder);
      int open = documents(office).size();
      window.dispatch(NEW);
      Poll.until("another document", () -> documents(office).size() == open + 1);
      XTextDocument made =
          Poll.forValue(
              "the list",
              () ->
                  documents(office).stream()
                      .filter(RectificationIT::hasTable)
                      .findFirst()
                      .orElse(null));
      try (WriterWindow list = new WriterWindow(office, made)) {
        Poll.until("its cells", () -> cells(table(list)).equals(LIST));
        assertThat(list.text()).startsWith("整改清单\n");
        assertThat(Uno.get(titles(made).get(0), "BreakType")).isEqualTo(BreakType.NONE);
        assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(before);
      }
    }
  }

  @Test
  void leavesAReadOnlyDocumentAsItIs(Office office) throws Exception {
    Path file = folder.resolve("statement.odt");
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      window.store(file, "writer8");
    }
    try (WriterWindow window = office.open(file, Uno.value("ReadOnly", true))) {
      List<String> before = FlatText.of(window, folder);
      Deck.open(window).awaitSummary("个错误");
      assertThat(window.isEnabled(INSERT)).isFalse();
      assertThat(window.isEnabled(NEW)).isTrue();
      window.dispatch(INSERT);
      assertRefused(window, Refusal.READ_ONLY);
      assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(before);
    }
  }

  @Test
  void isRefusedWhereTheEndIsProtected(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      Edits.of(window).protect("以上检查", "2025年1月10日");
      List<String> before = FlatText.of(window, folder);
      Deck deck = Deck.open(window);
      deck.awaitSummary("个错误");
      window.dispatch(INSERT);
      Poll.until(
          "refused",
          () -> deck.outline().text("summary").contains("文末，或已有的清单）受保护"),
          deck::described);
      assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(before);
    }
  }

  @Test
  void isRefusedWhereNothingIsToBeListed(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.MINUTES);
      Deck deck = Deck.open(window);
      window.dispatch(INSERT);
      Poll.until(
          "refused", () -> deck.outline().text("summary").contains("没有认出对照检查材料"), deck::described);
      assertThat(window.text()).isEqualTo(Samples.MINUTES);
    }
  }

  @Test
  void isRefusedOverMergedAndProtectedCells(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      insert(window);
      XTextTable table = table(window);
      Uno.set(table.getCellByName("D2"), "IsProtected", true);
      assertRefused(window, Refusal.PROTECTED);
      Uno.set(table.getCellByName("D2"), "IsProtected", false);
      XTextTableCursor cursor = table.createCursorByCellName("D2");
      cursor.gotoCellByName("D3", true);
      assertThat(cursor.mergeRange()).isTrue();
      List<String> before = FlatText.of(window, folder);
      assertRefused(window, Refusal.MERGED_CELLS);
      assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(before);
    }
  }

  @Test
  void isRecordedAndNotMadeAnewWhileChangesAreRecorded(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      List<String> before = lines(window.document());
      Edits.of(window).recordChanges();
      window.undoSteps().clear();
      insert(window);
      assertThat(redlines(window)).isEqualTo(1);
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
      assertThat(lines(window.document())).isEqualTo(before);
      assertRefused(window, Refusal.RECORDING);
      assertThat(cells(table(window))).isEqualTo(LIST);
      window.dispatch(".uno:RejectAllTrackedChanges");
      Poll.until("rejected", () -> !hasTable(window.document()));
      assertThat(window.text()).isEqualTo(STATEMENT);
    }
  }

  @Test
  void takesBackWhatItDidWhenItFails(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(STATEMENT);
      window.undoSteps().clear();
      List<String> before = FlatText.of(window, folder);
      RectificationTable whole = RectificationTable.of(check(window.document()));
      RectificationTable torn =
          new RectificationTable(
              whole.form(), List.of(new RectificationTable.Row("x", List.of("1", "半行"))));
      WriterDocument document = WriterDocument.of(window.controller()).orElseThrow();
      assertThatThrownBy(() -> document.putRectification(torn, standard(), STEP))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThat(window.undoSteps().titles()).isEmpty();
      assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(before);
      document.putRectification(whole, standard(), STEP);
      assertThat(cells(table(window))).isEqualTo(LIST);
    }
  }

  private static void assertRefused(WriterWindow window, Refusal refusal) {
    WriterDocument document = WriterDocument.of(window.controller()).orElseThrow();
    RectificationTable list = RectificationTable.of(check(window.document()));
    assertThatThrownBy(() -> document.putRectification(list, standard(), STEP))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private static LayoutStandard standard() {
    return LayoutStandard.gb9704();
  }

  private static void insert(WriterWindow window) throws Exception {
    window.dispatch(INSERT);
    Poll.until(
        "the list",
        () -> hasTable(window.document()) && cells(table(window)).equals(LIST),
        () -> hasTable(window.document()) ? cells(table(window)).toString() : "none");
  }

  private static CheckResult check(XTextDocument document) {
    return new Checker(TemplateLibrary.builtIn())
        .check(
            LayoutReader.withLayout(document, SnapshotReader.read(document)),
            Optional.empty(),
            LocalDate.of(2025, 1, 11));
  }

  private static List<String> lines(XTextDocument document) {
    return SnapshotReader.read(document).paragraphs().stream().map(p -> p.text()).toList();
  }

  private static List<String> with(List<String> list, String more) {
    List<String> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }

  private static boolean hasTable(XTextDocument document) {
    return UnoRuntime.queryInterface(XTextTablesSupplier.class, document)
        .getTextTables()
        .hasElements();
  }

  private static XTextTable table(WriterWindow window) {
    Object tables =
        UnoRuntime.queryInterface(XTextTablesSupplier.class, window.document()).getTextTables();
    try {
      return UnoRuntime.queryInterface(
          XTextTable.class, UnoRuntime.queryInterface(XIndexAccess.class, tables).getByIndex(0));
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static XText text(XTextTable table, int column, int row)
      throws com.sun.star.lang.IndexOutOfBoundsException {
    XCellRange cells = UnoRuntime.queryInterface(XCellRange.class, table);
    return UnoRuntime.queryInterface(XText.class, cells.getCellByPosition(column, row));
  }

  private static List<List<String>> cells(XTextTable table) {
    try {
      List<List<String>> rows = new ArrayList<>();
      for (int row = 0; row < table.getRows().getCount(); row++) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < table.getColumns().getCount(); column++) {
          cells.add(text(table, column, row).getString());
        }
        rows.add(cells);
      }
      return rows;
    } catch (com.sun.star.lang.IndexOutOfBoundsException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The paragraphs that are the list's title. */
  private static List<Object> titles(XTextDocument document) throws Exception {
    XEnumeration paragraphs =
        UnoRuntime.queryInterface(
                com.sun.star.container.XEnumerationAccess.class, document.getText())
            .createEnumeration();
    List<Object> titles = new ArrayList<>();
    while (paragraphs.hasMoreElements()) {
      Object paragraph = paragraphs.nextElement();
      var range = UnoRuntime.queryInterface(com.sun.star.text.XTextRange.class, paragraph);
      if (range != null && range.getString().equals("整改清单")) {
        titles.add(paragraph);
      }
    }
    return titles;
  }

  private static int redlines(WriterWindow window) throws Exception {
    XEnumeration redlines =
        UnoRuntime.queryInterface(XRedlinesSupplier.class, window.document())
            .getRedlines()
            .createEnumeration();
    int count = 0;
    while (redlines.hasMoreElements()) {
      redlines.nextElement();
      count++;
    }
    return count;
  }

  private static void save(WriterWindow window, Path file, String filter) throws Exception {
    UnoRuntime.queryInterface(com.sun.star.frame.XStorable.class, window.document())
        .storeToURL(
            Documents.url(file),
            new com.sun.star.beans.PropertyValue[] {
              Uno.value("FilterName", filter), Uno.value("FilterOptions", "UTF8,LF,,zh-CN,")
            });
  }

  private static List<XTextDocument> documents(Office office) throws Exception {
    XEnumeration components =
        office
            .service(XDesktop.class, "com.sun.star.frame.Desktop")
            .getComponents()
            .createEnumeration();
    List<XTextDocument> documents = new ArrayList<>();
    while (components.hasMoreElements()) {
      XTextDocument document =
          UnoRuntime.queryInterface(XTextDocument.class, components.nextElement());
      if (document != null) {
        documents.add(document);
      }
    }
    return documents;
  }
}
