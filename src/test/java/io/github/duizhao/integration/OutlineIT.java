package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Finding;
import io.github.duizhao.document.PageLayout;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.OutlineParagraph;
import io.github.duizhao.template.OutlineParagraph.Kind;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.LayoutReader;
import io.github.duizhao.writer.SnapshotReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline that the panel puts into an empty document. */
@ExtendWith(SharedOffice.class)
class OutlineIT {

  private static final List<Template> TEMPLATES = TemplateLibrary.builtIn().all();

  @TempDir Path folder;

  @Test
  void offersAllTemplates(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = Deck.open(window);
      assertThat(deck.outline().items("template"))
          .containsExactlyElementsOf(TEMPLATES.stream().map(t -> t.name("zh-CN")).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void writesTheTemplateInOneStep(int index, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Layout before = Layout.of(window);
      insert(window, index);
      Layout after = Layout.of(window);
      assertThat(after.paragraphs()).isEqualTo(expected(TEMPLATES.get(index)));
      assertThat(window.text()).contains("一、", "（一）", "【");
      assertThat(window.undoSteps().titles()).containsExactly("插入提纲");

      window.undoSteps().undo();
      assertThat(window.text()).isEmpty();
      assertThat(Layout.of(window)).isEqualTo(before);
      window.undoSteps().redo();
      assertThat(Layout.of(window)).isEqualTo(after);
    }
  }

  @Test
  void laysOutThePage(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      insert(window, 0);
      // GB/T 9704-2012, 5.1 and 5.2.1: A4; 37 mm above, 35 below, 28 left, 26 right. The footer is
      // part of the 35: 7 mm between (7.5) and a line of 14 points.
      assertThat(Layout.of(window).page())
          .usingElementComparator((is, wanted) -> Math.abs(is - wanted) <= 10 ? 0 : 1)
          .containsExactly(21000, 29700, 3700, 3500 - 700 - 617, 2800, 2600);
    }
  }

  @Test
  void leavesEarlierStepsSound(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.document().getText().setString("草稿");
      window.document().getText().setString("");
      insert(window, 0);
      assertThat(window.undoSteps().titles()).hasSizeGreaterThan(2);
      int steps = window.undoSteps().titles().size();
      for (int i = 0; i < steps; i++) {
        window.undoSteps().undo();
      }
      assertThat(window.text()).isEmpty();
      for (int i = 0; i < steps; i++) {
        window.undoSteps().redo();
      }
      assertThat(window.text()).contains("一、");
    }
  }

  @Test
  void keepsToTheLayoutRules(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      insert(window, 0);
      Snapshot snapshot =
          LayoutReader.withLayout(window.document(), SnapshotReader.read(window.document()));
      PageLayout page = snapshot.layout().orElseThrow().page();
      assertThat(page.bottom()).isBetween(3400, 3600);
      assertThat(page.number().map(number -> number.before() + "1" + number.after()))
          .contains("— 1 —");
      List<String> rules =
          new Checker(TemplateLibrary.builtIn())
                  .check(snapshot, Optional.of(TEMPLATES.get(0)), LocalDate.of(2025, 12, 20))
                  .findings()
                  .stream()
                  .map(Finding::rule)
                  .toList();
      assertThat(rules)
          .isNotEmpty()
          .doesNotContain(
              "page-setup",
              "body-font-and-pitch",
              "heading-fonts",
              "title-layout",
              "page-number",
              "first-line-indent");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Title, 方正小标宋简体, 22",
    "Subtitle, 楷体_GB2312, 16",
    "Heading 1, 黑体, 16",
    "Heading 2, 楷体_GB2312, 16",
    "Text body, 仿宋_GB2312, 16",
    "Signature, 仿宋_GB2312, 16"
  })
  void laysOutTheStyles(String style, String font, float points, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      insert(window, 0);
      assertThat(Layout.of(window).styles().get(style))
          .containsEntry("CharFontNameAsian", font)
          .containsEntry("CharHeightAsian", points);
    }
  }

  @Test
  void showsThePartsAndTheirStates(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = insert(window, 0);
      Template template = TEMPLATES.get(0);
      deck.awaitSection("一、");
      List<String> headings =
          Outline.of(template).stream()
              .filter(paragraph -> paragraph.kind() == Kind.HEADING_1)
              .map(OutlineParagraph::text)
              .toList();
      assertThat(deck.sections().topRows().stream().filter(row -> row.contains("、")))
          .hasSameSizeAs(headings)
          .allMatch(row -> row.startsWith("✗ ") && row.contains("空"));
      String last = headings.get(headings.size() - 1);
      deck.sections().select(last.substring(0, 5));
      Poll.until("the heading", () -> window.selection().equals(last), window::selection);
    }
  }

  @ParameterizedTest
  @CsvSource({"writer8, odt", "Office Open XML Text, docx"})
  void isRecognisedAfterSaving(String filter, String ending, Office office) throws Exception {
    for (int i = 0; i < TEMPLATES.size(); i++) {
      Path file = folder.resolve(i + "." + ending);
      List<String> parts;
      try (WriterWindow window = office.newDocument()) {
        Deck deck = insert(window, i);
        deck.awaitSection("一、");
        parts = deck.sections().rows();
        window.store(file, filter);
      }
      try (WriterWindow window = office.open(file)) {
        Deck deck = Deck.open(window);
        deck.awaitSection("一、");
        assertThat(deck.sections().rows()).isEqualTo(parts);
        assertThat(parts).noneMatch(row -> row.contains("缺少"));
      }
    }
  }

  private static Deck insert(WriterWindow window, int template) throws Exception {
    Deck deck = Deck.open(window);
    deck.outline().select("template", template);
    deck.outline().press("insert");
    Poll.until("the outline", () -> !window.text().isEmpty());
    return deck;
  }

  private static List<String> expected(Template template) {
    return Outline.of(template).stream().map(p -> style(p.kind()) + "|" + p.text()).toList();
  }

  private static String style(Kind kind) {
    return switch (kind) {
      case TITLE -> "Title 0";
      case NAME_LINE -> "Subtitle 0";
      case HEADING_1 -> "Heading 1 1";
      case HEADING_2 -> "Heading 2 2";
      case BODY -> "Text body 0";
      case SIGNATURE -> "Signature 0";
    };
  }
}
