package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.star.frame.XStorable;
import io.github.duizhao.cli.PaperLines.Line;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSource;
import io.github.duizhao.writer.Uno;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What comes out of the printer after a layout was applied, measured on the exported PDF: directly,
 * and after the document was stored for Word. Only what does not depend on the fonts of the machine
 * is measured; Chinese characters are as wide as they are high in every font.
 */
class PaperIT {

  /** What GB/T 9704-2012 asks for is measured within two millimetres. */
  private static final Offset<Double> NEAR = within(2.0);

  /**
   * Of a line of exact height the office gives this part to what stands on its characters' feet.
   */
  private static final double ABOVE = 0.8;

  private static final String SENTENCE = "学用脱节的情况反复出现笔记缺了几页也没有补上";

  private static final String STATEMENT =
      """
      2025年度组织生活会个人对照检查材料
      按照支部的通知要求，我认真查摆问题，现将个人对照检查情况报告如下。
      一、存在的问题
      （一）理论学习方面
      %s。
      二、原因分析
      （一）学习不抓紧。总觉得工作忙，把自学时间让给了杂事，没有坚持每周读书。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底前把笔记交支部委员查看。
      以上检查，请同志们批评指正。
      """
          .formatted(SENTENCE.repeat(80));

  @TempDir private static Path folder;

  private static final Map<Sheet, Path> PDF = new HashMap<>();

  /**
   * A layout and what it is on paper.
   *
   * @param left margin in millimetres, as the other three
   * @param pitch points
   * @param lines on a full page
   */
  private record Figures(
      String layout,
      double top,
      double bottom,
      double left,
      double right,
      double pitch,
      int lines) {}

  /** A document that was stored in a format. */
  private record Sheet(Figures figures, String ending) {

    @Override
    public String toString() {
      return figures.layout() + "." + ending;
    }
  }

  private static final List<Figures> LAYOUTS =
      List.of(
          // GB/T 9704-2012, 5.2: 37 above, 28 to the left, a field of 156 × 225; 22 lines of 28.
          new Figures("gb9704", 37, 297 - 37 - 225, 28, 210 - 28 - 156, 28.95, 22),
          new Figures("office", 37, 35, 27, 27, 30, 21));

  static List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (Figures figures : LAYOUTS) {
      for (String ending : List.of("odt", "docx", "doc")) {
        sheets.add(new Sheet(figures, ending));
      }
    }
    return sheets;
  }

  @BeforeAll
  static void print() throws Exception {
    assertThat(TemplateLibrary.builtIn().layouts())
        .extracting(layout -> layout.id())
        .containsExactlyElementsOf(LAYOUTS.stream().map(Figures::layout).toList());
    try (Office office = new Office(Office.DOCUMENT_LIMIT)) {
      LaidOutStatements statements = new LaidOutStatements(office);
      for (Figures figures : LAYOUTS) {
        String template =
            """
            {"id": "own", "version": "1", "extends": "organisation-life-personal-3part",
             "names": {"zh-CN": "本单位"}, "layout": "%s"}
            """
                .formatted(figures.layout());
        statements.store(
            STATEMENT,
            TemplateResolver.resolve(List.of(new TemplateSource(Layer.USER, "own.json", template)))
                .library()
                .byId("own")
                .orElseThrow(),
            folder.resolve(figures.layout()));
      }
      for (Sheet sheet : sheets()) {
        Path pdf = folder.resolve(sheet + ".pdf");
        office.call(
            context ->
                new WriterDocuments(context)
                    .withDocument(
                        folder.resolve(sheet.toString()), document -> print(document, pdf)));
        PDF.put(sheet, pdf);
      }
    }
  }

  private static boolean print(Object document, Path pdf) {
    try {
      Uno.as(XStorable.class, document)
          .storeToURL(
              pdf.toUri().toASCIIString(),
              new com.sun.star.beans.PropertyValue[] {
                Uno.value("FilterName", "writer_pdf_Export")
              });
      return true;
    } catch (com.sun.star.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theMarginsAreThoseOfTheLayout(Sheet sheet) throws Exception {
    Figures figures = sheet.figures();
    PDRectangle paper = PaperLines.paper(PDF.get(sheet));
    assertThat(millimetres(paper.getWidth())).isCloseTo(210, within(0.5));
    assertThat(millimetres(paper.getHeight())).isCloseTo(297, within(0.5));
    List<Line> lines = body(sheet, 2);
    Line first = lines.get(0);
    Line last = lines.get(lines.size() - 1);
    assertThat(millimetres(first.left())).isCloseTo(figures.left(), NEAR);
    assertThat(210 - millimetres(first.right())).isCloseTo(figures.right(), NEAR);
    double top = first.baseline() - ABOVE * figures.pitch();
    double bottom = last.baseline() + (1 - ABOVE) * figures.pitch();
    assertThat(millimetres(top)).isCloseTo(figures.top(), NEAR);
    // Whole lines need not fill the field; the page number shows where that ends.
    double field = 297 - figures.top() - figures.bottom();
    double unfilled = field - figures.lines() * millimetres(figures.pitch());
    assertThat(unfilled).isLessThan(millimetres(figures.pitch()));
    assertThat(297 - millimetres(bottom)).isCloseTo(figures.bottom() + unfilled, NEAR);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aFullPageHasTheLinesOfTheLayoutAtItsPitch(Sheet sheet) throws Exception {
    Figures figures = sheet.figures();
    List<Line> lines = body(sheet, 2);
    assertThat(lines).hasSize(figures.lines());
    for (int i = 1; i < lines.size(); i++) {
      double pitch = lines.get(i).baseline() - lines.get(i - 1).baseline();
      assertThat(pitch).isCloseTo(figures.pitch(), within(0.2));
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aFullLineHasTwentyEightCharacters(Sheet sheet) throws Exception {
    List<Line> lines = body(sheet, 2);
    assertThat(lines).allMatch(line -> SENTENCE.repeat(3).contains(line.text()));
    // GB/T 9704-2012, 5.2.3; margins of another layout leave as much room.
    assertThat(lines).allMatch(line -> line.text().length() == 28);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void headingsAndTextBeginTwoCharactersIn(Sheet sheet) throws Exception {
    double twoIn = points(sheet.figures().left()) + 2 * 16;
    List<Line> page = lines(sheet, 1);
    for (String start : List.of("一、存在的问题", "（一）理论学习方面", "学用脱节")) {
      Line line = page.stream().filter(l -> l.text().startsWith(start)).findFirst().orElseThrow();
      // A bracket may stand closer, or further in, in its own square.
      assertThat(line.left()).as(start).isCloseTo(twoIn, within(points(2)));
    }
    Line title = page.get(0);
    double left = title.left() - points(sheet.figures().left());
    double right = points(210 - sheet.figures().right()) - title.right();
    assertThat(left).isCloseTo(right, within(points(2)));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void thePageNumberStandsOutsideBelowTheText(Sheet sheet) throws Exception {
    Figures figures = sheet.figures();
    Line odd = number(sheet, 1);
    Line even = number(sheet, 2);
    Line third = number(sheet, 3);
    assertThat(odd.text()).isEqualTo("—1—");
    assertThat(even.text()).isEqualTo("—2—");
    assertThat(third.text()).isEqualTo("—3—");
    // One character of its own size, 14 points, from the edge of the text (7.5).
    double character = millimetres(14);
    for (Line right : List.of(odd, third)) {
      assertThat(210 - millimetres(right.right())).isCloseTo(figures.right() + character, NEAR);
    }
    assertThat(millimetres(even.left())).isCloseTo(figures.left() + character, NEAR);
    // Its line, a quarter higher than the characters, begins 7 mm below the text.
    double line = 14 * 1.25;
    double top = millimetres(odd.baseline() - ABOVE * line);
    assertThat(top - (297 - figures.bottom())).isCloseTo(7, NEAR);
    assertThat(even.baseline()).isCloseTo(odd.baseline(), within(0.5));
  }

  /** The lines of a page without its number. */
  private static List<Line> body(Sheet sheet, int page) throws Exception {
    List<Line> lines = lines(sheet, page);
    return lines.subList(0, lines.size() - 1);
  }

  private static Line number(Sheet sheet, int page) throws Exception {
    List<Line> lines = lines(sheet, page);
    return lines.get(lines.size() - 1);
  }

  private static List<Line> lines(Sheet sheet, int page) throws Exception {
    return PaperLines.of(PDF.get(sheet)).stream().filter(line -> line.page() == page).toList();
  }

  private static double millimetres(double points) {
    return points * 25.4 / 72;
  }

  private static double points(double millimetres) {
    return millimetres * 72 / 25.4;
  }
}
