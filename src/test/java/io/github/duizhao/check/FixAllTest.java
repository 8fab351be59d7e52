package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixAllTest {

  private static final String TEXT =
      Example.of("一、存在的问题\n（一）开会有些急燥,对自已要求不严.\n（二）布署的3项工作没做,账也没记.").text();

  @Test
  void mendsAllFindingsOfTheRuleAndLeavesTheOthers() {
    CheckResult before = Checks.check(TEXT);
    Fix fix = FixAll.of(before, "typo").orElseThrow();
    assertThat(fix.edits()).hasSize(3);
    String mended = FixHarnessTest.apply(TEXT, fix);
    assertThat(mended).contains("有些急躁,对自己要求", "部署的3项");
    CheckResult after = Checks.check(mended);
    assertThat(FixAll.of(after, "typo")).isEmpty();
    assertThat(of(after, "halfwidth-punctuation")).hasSize(2);
    assertThat(Messages.CHINESE.format(fix.title())).isEqualTo("错别字：全部修复（3 处）");
  }

  @Test
  void putsEditsInTextOrderWithoutOverlap() {
    Fix all =
        FixAll.of(
                result(
                    finding(fix(edit(8, 10, "丙"))),
                    finding(fix(edit(0, 2, "甲"), edit(4, 6, "乙"))),
                    finding(fix(edit(2, 3, "丁"), edit(5, 7, "戊"))),
                    finding(fix(edit(9, 12, "己"))),
                    finding(fix(edit(6, 8, "庚")))),
                "typo")
            .orElseThrow();
    assertThat(all.edits())
        .extracting(Edit::replacement)
        .as("a fix that meets another is left out as a whole")
        .containsExactly("甲", "乙", "庚", "丙");
  }

  @Test
  void leavesOutWhatIsToBeChosenAndWhatHasNoFix() {
    CheckResult result =
        result(finding(fix(edit(0, 1, "甲")), fix(edit(0, 1, "乙"))), finding(), finding());
    assertThat(FixAll.of(result, "typo")).isEmpty();
    assertThat(FixAll.of(result(finding(fix(edit(0, 1, "甲")))), "quotation-marks")).isEmpty();
  }

  private static List<Finding> of(CheckResult result, String rule) {
    return result.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  private static CheckResult result(Finding... findings) {
    CheckResult checked = Checks.check(TEXT);
    return new CheckResult(
        checked.statement(),
        checked.template(),
        checked.sections(),
        checked.missing(),
        checked.correspondence(),
        List.of(findings),
        List.of(),
        checked.verdict());
  }

  private static Finding finding(Fix... fixes) {
    return new Finding(
        "typo",
        Severity.WARNING,
        Optional.empty(),
        Message.of("rule.typo.name"),
        Optional.of(new Span(0, 12)),
        TEXT.substring(0, 12),
        List.of(fixes));
  }

  private static Fix fix(Edit... edits) {
    return new Fix(Message.of("rule.typo.name"), List.of(edits));
  }

  private static Edit edit(int start, int end, String replacement) {
    return new Edit(new Span(start, end), replacement);
  }
}
