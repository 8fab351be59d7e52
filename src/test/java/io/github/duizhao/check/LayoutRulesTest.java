package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.rules.BodyFontAndPitch;
import io.github.duizhao.check.rules.FirstLineIndent;
import io.github.duizhao.check.rules.HeadingFonts;
import io.github.duizhao.check.rules.PageNumber;
import io.github.duizhao.check.rules.PageSetup;
import io.github.duizhao.check.rules.TitleLayout;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the layout rules say, beyond their examples. */
class LayoutRulesTest {

  private static final List<Rule> RULES =
      List.of(
          new PageSetup(),
          new BodyFontAndPitch(),
          new HeadingFonts(),
          new TitleLayout(),
          new PageNumber(),
          new FirstLineIndent());

  private static final String PART = "一、存在的问题\n（一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。";

  @Test
  void allAreSilentOnPlainText() {
    Snapshot plain = Snapshot.ofText(Example.of("{宋体 9 left indent=0 line=3}" + PART).text());
    assertThat(Checks.check(plain, Checks.template(), RULES).findings()).isEmpty();
  }

  @Test
  void allAreSilentOnTheStandardLayout() {
    assertThat(messages("{page}\n" + PART)).isEmpty();
  }

  @Test
  void allAreHints() {
    String all = "{page top=20 number=\"1\" center}\n{宋体}一、存在的问题\n{宋体 indent=0 line=1}我只听了半场，缺了2页。";
    assertThat(Checks.check(Example.of(all).snapshot(), Checks.template(), RULES).findings())
        .hasSize(6)
        .allMatch(finding -> finding.severity() == Severity.HINT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "top=25.4 left=31.8|上边距25.4毫米、左边距31.8毫米，公文版面为上边距37毫米、左边距28毫米",
        "bottom=33|",
        "bottom=32.9|下边距32.9毫米，公文版面为下边距35毫米",
        "left=25 right=25|左边距25毫米，公文版面为左边距28毫米",
        "215.9x279.4 top=10|纸张215.9×279.4毫米，公文版面为纸张210×297毫米",
        "210.1x296.7|",
        "number=1|页码现为“1”，宜为“— 1 —”",
        "number=\"—1—\"|",
        "number=\"- 1 -\" center 10.5|页码现为“- 1 -”、居中、宋体五号（10.5磅），宜为“— 1 —”、居外侧（单页居右、双页居左）、宋体四号（14磅）",
        "Calibri|页码现为Calibri四号（14磅），宜为宋体四号（14磅）"
      })
  void thePageIsDescribed(String page, String message) {
    assertThat(messages("{page " + page + "}\n" + PART))
        .isEqualTo(message == null ? List.of() : List.of(message));
  }

  @Test
  void aLongTextAsksForAPageNumber() {
    String longer = PART + "我只听了半场。".repeat(200);
    assertThat(messages("{page number=none}\n" + longer))
        .singleElement()
        .asString()
        .contains("没有页码")
        .contains("约3页");
    assertThat(messages("{page number=none}\n" + PART + "我只听了半场。".repeat(100))).isEmpty();
  }

  @Test
  void paragraphsAreCountedAndTheCommonestKindIsNamed() {
    String text =
        """
        一、存在的问题
        {宋体 14}3月的党课我只听了半场。
        {宋体 12}5月的排查任务等到第二次催办才动手。
        {宋体 12}6月的来信有2件超期。
        7月的登记簿漏填2处。""";
    Example example = Example.of(text);
    List<Finding> findings =
        Checks.check(example.snapshot(), Checks.template(), List.of(new BodyFontAndPitch()))
            .findings();
    assertThat(findings).singleElement().satisfies(this::namesTheCommonest);
  }

  /** The four other paragraphs stand at the standard's pitch. */
  @ParameterizedTest
  @CsvSource({"30pt, 4", "28.95pt, 5", "29pt, 5"})
  void aDepartmentsPitchHolds(String pitch, int wrong) {
    String text = "一、存在的问题\n{line=" + pitch + "}3月的党课我只听了半场，笔记缺了2页。";
    List<Finding> findings =
        Checks.check(
                Example.of(text).snapshot(),
                Templates.example("own-part"),
                List.of(new BodyFontAndPitch()))
            .findings();
    assertThat(findings)
        .extracting(finding -> Messages.CHINESE.format(finding.message()))
        .containsExactly("正文有" + wrong + "段行距不合，例如固定值28.95磅，宜用固定值30磅");
  }

  private void namesTheCommonest(Finding finding) {
    assertThat(finding.quote()).isEqualTo("5月的排查任务等到第二次催办才动手。");
    assertThat(Messages.CHINESE.format(finding.message()))
        .isEqualTo("正文有3段字体字号不合，例如宋体小四（12磅），宜用仿宋三号（16磅）");
    assertThat(Messages.ENGLISH.format(finding.message()))
        .isEqualTo(
            "Body paragraphs in another font or size: 3, for instance 宋体 12 pt (小四); "
                + "仿宋 16 pt (三号) is usual");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "line=28pt|",
        "line=29pt|",
        "line=30pt|",
        "line=27pt|正文有1段行距不合，例如固定值27磅，宜用固定值28至30磅",
        "line=31pt|正文有1段行距不合，例如固定值31磅，宜用固定值28至30磅",
        "line=1.5|正文有1段行距不合，例如1.5倍行距，宜用固定值28至30磅",
        "line>=12pt|正文有1段行距不合，例如最小值12磅，宜用固定值28至30磅",
        "indent=1.05cm|",
        "indent=1.2cm|",
        "indent=0.74cm|正文有1段没有左空二字，例如首行缩进0.74厘米",
        "indent=-0.74cm|正文有1段没有左空二字，例如首行缩进-0.74厘米",
        "indent=0|正文有1段没有左空二字，例如首行不缩进",
        "left indent=0|正文有1段没有左空二字，例如首行不缩进",
        "right indent=0|",
        "仿宋_GB18030|",
        "微软雅黑 15.5|正文有1段字体字号不合，例如微软雅黑15.5磅，宜用仿宋三号（16磅）"
      })
  void aBodyParagraphIsDescribed(String look, String message) {
    assertThat(messages("一、存在的问题\n{" + look + "}3月的党课我只听了半场，笔记缺了2页。"))
        .isEqualTo(message == null ? List.of() : List.of(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "黑体|一、存在的问题|",
        "黑体 bold|一、存在的问题|一级标题（一、）有1处字体不合，例如黑体加粗，宜用黑体",
        "楷体|一、存在的问题|一级标题（一、）有1处字体不合，例如楷体，宜用黑体",
        "宋体 14|一、存在的问题|一级标题（一、）有1处字体不合，例如宋体，宜用黑体"
      })
  void aHeadingIsDescribed(String look, String heading, String message) {
    assertThat(messages("{" + look + "}" + heading + "\n3月的党课我只听了半场，笔记缺了2页。"))
        .isEqualTo(message == null ? List.of() : List.of(message));
  }

  private static List<String> messages(String text) {
    return Checks.check(Example.of(text).snapshot(), Checks.template(), RULES).findings().stream()
        .map(finding -> Messages.CHINESE.format(finding.message()))
        .toList();
  }
}
