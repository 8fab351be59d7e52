package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.template.RectificationForm.Column;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RectificationFormTest {

  @Test
  void withoutWishesItIsTheStandard() {
    assertThat(TemplateLibrary.builtIn().all())
        .allMatch(template -> template.rectification().equals(RectificationForm.STANDARD));
    assertThat(RectificationForm.STANDARD.columns())
        .extracting(Column::heading)
        .containsExactly("序号", "存在问题", "整改措施", "责任人", "完成时限", "备注");
  }

  /** Each of the two members for itself; the columns as a whole. */
  @Test
  void isInheritedAndChanged() {
    String base =
        Sources.template(
            "base",
            "'rectification': {'title': '台账', 'columns': ["
                + "{'kind': 'problem', 'percent': 40}, {'kind': 'measure'}]}");
    String titled = Sources.extending("titled", "base", "'rectification': {'title': '问题清单'}");
    String plain = Sources.extending("plain", "base");
    String columns =
        Sources.extending(
            "columns",
            "titled",
            "'rectification': {'columns': [{'kind': 'measure'}, {'kind': 'problem'},"
                + "{'kind': 'custom', 'heading': '进展'}]}");
    Resolution read =
        Sources.resolve(
            Sources.organisation("a.json", base),
            Sources.organisation("b.json", titled),
            Sources.organisation("c.json", plain),
            Sources.organisation("d.json", columns));
    assertThat(read.faults()).isEmpty();
    RectificationForm ofBase = form(read, "base");
    assertThat(ofBase.title()).isEqualTo("台账");
    assertThat(ofBase.columns()).extracting(Column::heading).containsExactly("存在问题", "整改措施");
    assertThat(ofBase.columns().get(0).width()).isEqualTo(40);
    assertThat(form(read, "plain")).isEqualTo(ofBase);
    assertThat(form(read, "titled")).isEqualTo(new RectificationForm("问题清单", ofBase.columns()));
    assertThat(form(read, "columns").title()).isEqualTo("问题清单");
    assertThat(form(read, "columns").columns())
        .extracting(Column::heading)
        .containsExactly("整改措施", "存在问题", "进展");
  }

  private static RectificationForm form(Resolution read, String id) {
    return read.library().byId(id).orElseThrow().rectification();
  }

  private static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("{'kind': 'problem'}, {'kind': 'note'}", "template.fault.column"),
        Arguments.of("{'kind': 'problem'}", "template.fault.few"),
        Arguments.of(
            "{'kind': 'problem'}, {'kind': 'measure'}, {'kind': 'problem', 'heading': '其他'}",
            "template.fault.twice"),
        Arguments.of(
            "{'kind': 'problem'}, {'kind': 'measure'}, {'kind': 'note', 'heading': '整改措施'}",
            "template.fault.twice"),
        Arguments.of(
            "{'kind': 'problem'}, {'kind': 'measure'}, {'kind': 'custom'}",
            "template.fault.missing"),
        Arguments.of(
            "{'kind': 'problem', 'percent': 60}, {'kind': 'measure', 'percent': 50}",
            "template.fault.percent"),
        Arguments.of(
            "{'kind': 'problem', 'percent': 2}, {'kind': 'measure'}", "template.fault.range"),
        Arguments.of("{'kind': 'probem'}, {'kind': 'measure'}", "template.fault.value.near"),
        Arguments.of("{'kind': 'problem', 'width': 3}, {'kind': 'measure'}", "template.fault.key"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsTold(String columns, String fault) {
    String json = Sources.template("own", "'rectification': {'columns': [" + columns + "]}");
    assertThat(Sources.faults(json)).anyMatch(told -> told.endsWith(" " + fault));
  }
}
