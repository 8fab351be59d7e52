package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.ChineseNumerals;
import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

  private static final Template FOUR_PARTS =
      TemplateLibrary.builtIn().byId("organisation-life-personal-4part").orElseThrow();

  @Test
  void numbersThePartsOfficially() {
    assertThat(texts(Kind.HEADING_1))
        .containsExactly("一、学习情况", "二、存在的主要问题", "三、产生问题的原因分析", "四、今后的努力方向和改进措施");
    assertThat(texts(Kind.HEADING_2)).startsWith("（一）政治信仰方面", "（二）党员意识方面").endsWith("（六）严守纪律，改进作风");
  }

  @Test
  void standsInTheOrderOfAStatement() {
    List<OutlineParagraph> outline = Outline.of(FOUR_PARTS);
    assertThat(outline)
        .extracting(OutlineParagraph::kind)
        .startsWith(Kind.TITLE, Kind.NAME_LINE, Kind.BODY, Kind.BODY, Kind.HEADING_1)
        .endsWith(Kind.BODY, Kind.SIGNATURE, Kind.SIGNATURE);
    assertThat(outline)
        .filteredOn(paragraph -> paragraph.kind() == Kind.BODY)
        .allSatisfy(paragraph -> assertThat(paragraph.text()).startsWith("【").endsWith("】"));
  }

  @Test
  void leavesOutAnEmptyNameLine() {
    assertThat(Outline.of(TemplateSamples.named("own")))
        .extracting(OutlineParagraph::kind)
        .doesNotContain(Kind.NAME_LINE);
  }

  @Test
  void plainTextHasALineForEachParagraph() {
    List<OutlineParagraph> outline = Outline.of(FOUR_PARTS);
    assertThat(Outline.toText(outline)).endsWith("【姓名】\n【日期】\n");
    assertThat(Outline.toText(outline).lines()).hasSameSizeAs(outline);
  }

  @Test
  void onePartCanStandAlone() {
    assertThat(Outline.ofSection(TemplateSamples.named("own").sections().get(0), 2))
        .containsExactly(
            new OutlineParagraph(Kind.HEADING_1, "二、", "problems"),
            new OutlineParagraph(Kind.BODY, "", "【写明】"));
  }

  @ParameterizedTest
  @CsvSource({"1,一", "9,九", "10,十", "11,十一", "20,二十", "21,二十一", "30,三十", "99,九十九", "100,100"})
  void writesNumbersInChinese(int value, String numeral) {
    assertThat(ChineseNumerals.of(value)).isEqualTo(numeral);
  }

  private static List<String> texts(Kind kind) {
    return Outline.of(FOUR_PARTS).stream()
        .filter(paragraph -> paragraph.kind() == kind)
        .map(OutlineParagraph::text)
        .toList();
  }
}
