package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XIndexReplace;
import com.sun.star.style.NumberingType;
import com.sun.star.text.LabelFollow;
import com.sun.star.text.XChapterNumberingSupplier;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.completion.CompletionPlan;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.layout.LayoutPlan;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.OutlineParagraph;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.LayoutReader;
import io.github.duizhao.writer.SnapshotReader;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of headings as a list and as text, and from one to the other. */
@ExtendWith(SharedOffice.class)
class HeadingNumbersIT {

  private static final String STEP = "步骤";
  private static final Map<String, String> FILTERS =
      Map.of("odt", "writer8", "docx", "Office Open XML Text");
  private static final List<String> LABELS =
      List.of("一、", "（一）", "（二）", "二、", "（一）", "（二）", "三、", "（一）", "（二）");
  private static final List<String> WITH_POINTS =
      List.of("一、", "（一）", "（二）", "二、", "（一）", "（二）", "三、", "（一）", "1.", "2.", "（二）");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"odt", "docx"})
  void becomeAListAndTextAgain(String ending, Office office) throws Exception {
    Path listed = folder.resolve("listed." + ending);
    Path typed = folder.resolve("typed." + ending);
    String text;
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      Edits.of(window)
          .replace("交支部委员查看。", "交支部委员查看。\r1.党员学习。我每周三晚自学1小时，请支部委员抽查笔记。\r2.走访群众。我每月走访10户。");
      layOut(window, HeadingNumbers.TEXT);
      text = window.text();
      layOut(window, HeadingNumbers.LIST);
      assertThat(labels(window)).isEqualTo(WITH_POINTS);
      assertThat(window.text()).doesNotContain("一、", "（一）");
      assertQuiet(window, HeadingNumbers.LIST);
      window.store(listed, FILTERS.get(ending));
    }
    try (WriterWindow window = office.open(listed)) {
      assertThat(labels(window)).isEqualTo(WITH_POINTS);
      assertQuiet(window, HeadingNumbers.LIST);
      layOut(window, HeadingNumbers.TEXT);
      assertThat(labels(window)).isEmpty();
      assertThat(window.text()).isEqualTo(text);
      assertQuiet(window, HeadingNumbers.TEXT);
      window.store(typed, FILTERS.get(ending));
    }
    try (WriterWindow window = office.open(typed)) {
      assertThat(labels(window)).isEmpty();
      assertThat(window.text()).isEqualTo(text);
      assertQuiet(window, HeadingNumbers.TEXT);
    }
  }

  @Test
  void becomeAListInOneStep(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      window.undoSteps().clear();
      List<String> before = FlatText.of(window, folder);
      layOut(window, HeadingNumbers.LIST);
      String after = window.text();
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
      for (int i = 0; i < 2; i++) {
        window.undoSteps().undo();
        assertThat(labels(window)).isEmpty();
        assertThat(FlatText.of(window, folder)).containsExactlyElementsOf(before);
        window.undoSteps().redo();
        assertThat(labels(window)).isEqualTo(LABELS);
        // The office brings the list back as one without a name.
        assertThat(window.text()).isEqualTo(after);
        assertQuiet(window, HeadingNumbers.LIST);
      }
      // A second time there is nothing left to do.
      assertThat(plan(window, HeadingNumbers.LIST).paragraphs())
          .allMatch(paragraph -> paragraph.number().isEmpty());
    }
  }

  @Test
  void areSetLikeTheirHeadings(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      layOut(window, HeadingNumbers.LIST);
      Object rules = Edits.of(window).property("理论学习方面", "NumberingRules");
      XIndexReplace levels = UnoRuntime.queryInterface(XIndexReplace.class, rules);
      for (Object value : (Object[]) levels.getByIndex(1)) {
        PropertyValue property = (PropertyValue) value;
        if (property.Name.equals("CharStyleName")) {
          Object style = Styles.character(window.document(), property.Value.toString());
          assertThat(Uno.get(style, "CharFontNameAsian")).isEqualTo("楷体_GB2312");
        } else if (property.Name.equals("LabelFollowedBy")) {
          assertThat(((Number) property.Value).shortValue()).isEqualTo(LabelFollow.NOTHING);
        } else if (property.Name.equals("FirstLineIndent")) {
          assertThat(((Number) property.Value).intValue()).isBetween(1120, 1138);
        }
      }
    }
  }

  @Test
  void areTypedAndRecordedWhileChangesAreRecorded(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MessyStatement.write(window);
      window.undoSteps().clear();
      String before = window.text();
      Edits.of(window).recordChanges();
      layOut(window, HeadingNumbers.LIST);
      assertThat(labels(window)).isEqualTo(LABELS);
      assertThat(SnapshotReader.read(window.document()).text()).doesNotContain("（一）");
      // What is deleted is only marked so.
      assertThat(window.text()).contains("（一）");
      assertQuiet(window, HeadingNumbers.LIST);
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(before);
    }
  }

  /** Numbers of chapters in another form. */
  @Test
  void ofChaptersAreTypedInTheOfficialForm(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      String text = MessyStatement.TEXT.replaceAll("(?m)^[一二三]、", "");
      window.document().getText().setString(text.replace('\n', '\r'));
      XIndexReplace chapters =
          UnoRuntime.queryInterface(XChapterNumberingSupplier.class, window.document())
              .getChapterNumberingRules();
      chapters.replaceByIndex(0, level("", "．"));
      Edits edits = Edits.of(window);
      for (String heading : List.of("存在的问题", "原因分析", "整改措施")) {
        edits.format(heading, "ParaStyleName", "Heading 1");
      }
      assertThat(labels(window)).containsExactly("一．", "二．", "三．");
      layOut(window, HeadingNumbers.TEXT);
      assertThat(labels(window)).isEmpty();
      assertThat(window.text()).contains("\n一、存在的问题\n（一）理论学习方面", "\n二、原因", "\n三、整改措施\n（一）坚持");
      assertQuiet(window, HeadingNumbers.TEXT);
      window.undoSteps().undo();
      assertThat(labels(window)).containsExactly("一．", "二．", "三．");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "docx"})
  void ofAnOutlineAreAList(String ending, Office office) throws Exception {
    Template template = listed("organisation-life-personal-4part");
    List<OutlineParagraph> outline = Outline.of(template);
    List<String> numbers =
        outline.stream().map(OutlineParagraph::number).filter(n -> !n.isEmpty()).toList();
    Path file = folder.resolve("outline." + ending);
    try (WriterWindow window = office.newDocument()) {
      document(window).insertOutline(template, STEP);
      assertThat(window.undoSteps().titles()).containsExactly(STEP);
      assertThat(labels(window)).isEqualTo(numbers);
      assertThat(List.of(window.text().split("\n")))
          .isEqualTo(outline.stream().map(OutlineParagraph::words).toList());
      assertQuiet(window, HeadingNumbers.LIST);
      window.store(file, FILTERS.get(ending));
      window.undoSteps().undo();
      assertThat(window.text()).isEmpty();
      window.undoSteps().redo();
      assertThat(labels(window)).isEqualTo(numbers);
    }
    try (WriterWindow window = office.open(file)) {
      assertThat(labels(window)).isEqualTo(numbers);
      assertQuiet(window, HeadingNumbers.LIST);
      assertThat(check(window, template).missing()).isEmpty();
    }
  }

  /** An outline among text has a list of its own. */
  @Test
  void ofASecondOutlineStartAnew(Office office) throws Exception {
    Template template = listed("organisation-life-personal-4part");
    try (WriterWindow window = office.newDocument()) {
      document(window).insertOutline(template, STEP);
      List<String> once = labels(window);
      window.caret().gotoStart(false);
      document(window).insertOutline(template, STEP);
      List<String> twice = new ArrayList<>(once);
      twice.addAll(once);
      assertThat(labels(window)).isEqualTo(twice);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "docx"})
  void ofMissingPartsGoOnWithTheList(String ending, Office office) throws Exception {
    Template template = listed("organisation-life-personal-3part");
    Path file = folder.resolve("missing." + ending);
    try (WriterWindow window = office.newDocument()) {
      document(window).insertOutline(template, STEP);
      window.store(file, FILTERS.get(ending));
    }
    try (WriterWindow window = office.open(file)) {
      List<String> whole = labels(window);
      Edits edits = Edits.of(window);
      var causes =
          window.document().getText().createTextCursorByRange(edits.find("原因分析").getStart());
      causes.gotoRange(edits.find("整改措施").getStart(), true);
      causes.setString("");
      complete(window, template);
      assertThat(labels(window)).isEqualTo(whole);
      assertThat(window.text()).doesNotContain("二、", "（一）").contains("\n原因分析\n");
      assertThat(check(window, template).missing()).isEmpty();
    }
  }

  @Test
  void ofTheFirstPartsAreAList(Office office) throws Exception {
    Template template = listed("organisation-life-personal-3part");
    try (WriterWindow window = office.newDocument()) {
      window.setText("2024年度组织生活会个人对照检查材料\n业务科　林小满");
      complete(window, template);
      assertThat(labels(window)).startsWith("一、", "（一）").contains("三、");
      assertThat(window.text()).doesNotContain("一、", "（一）");
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo("2024年度组织生活会个人对照检查材料\n业务科　林小满");
    }
  }

  private static void complete(WriterWindow window, Template template) throws Exception {
    WriterDocument document = document(window);
    CheckResult checked =
        checker().check(document.read(), Optional.of(template), LocalDate.of(2025, 12, 21));
    document.complete(checked, CompletionPlan.of(checked), STEP);
  }

  private static PropertyValue[] level(String before, String after) {
    return new PropertyValue[] {
      Uno.value("NumberingType", NumberingType.NUMBER_LOWER_ZH),
      Uno.value("ParentNumbering", (short) 1),
      Uno.value("Prefix", before),
      Uno.value("Suffix", after)
    };
  }

  private static void layOut(WriterWindow window, HeadingNumbers numbers) throws Exception {
    document(window).applyLayout(plan(window, numbers), STEP);
  }

  private static LayoutPlan plan(WriterWindow window, HeadingNumbers numbers) {
    Template template = with("organisation-life-personal-3part", numbers);
    return LayoutPlan.of(
            new io.github.duizhao.document.Recognizer().recognize(read(window)),
            template.layout(),
            numbers)
        .orElseThrow();
  }

  /** Neither the look nor the numbers are anything to report. */
  private static void assertQuiet(WriterWindow window, HeadingNumbers numbers) {
    assertThat(
            check(window, with("organisation-life-personal-3part", numbers)).findings().stream()
                .filter(
                    finding ->
                        StandardLayout.RULES.contains(finding.rule())
                            || finding.rule().contains("number"))
                .map(finding -> finding.rule() + finding.message().arguments()))
        .isEmpty();
  }

  private static CheckResult check(WriterWindow window, Template template) {
    return checker().check(read(window), Optional.of(template), LocalDate.of(2025, 12, 21));
  }

  private static Checker checker() {
    return new Checker(TemplateLibrary.builtIn());
  }

  private static Snapshot read(WriterWindow window) {
    return LayoutReader.withLayout(window.document(), SnapshotReader.read(window.document()));
  }

  private static List<String> labels(WriterWindow window) {
    return SnapshotReader.read(window.document()).paragraphs().stream()
        .map(Paragraph::listLabel)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  private static WriterDocument document(WriterWindow window) {
    return WriterDocument.of(window.controller()).orElseThrow();
  }

  private static Template listed(String id) {
    return with(id, HeadingNumbers.LIST);
  }

  private static Template with(String id, HeadingNumbers numbers) {
    Template base = TemplateLibrary.builtIn().byId(id).orElseThrow();
    return new Template(
        base.id(),
        base.version(),
        base.names(),
        base.actor(),
        base.meeting(),
        base.title(),
        base.nameLine(),
        numbers,
        base.sections(),
        base.profile(),
        base.layout(),
        base.rules(),
        base.lexicons(),
        base.measures());
  }
}
