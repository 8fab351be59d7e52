package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixAllTest {

  private static final String TEXT = "甲乙丙丁戊己庚辛壬癸，子丑寅卯辰巳午未申酉戌亥\n天地玄黄";

  @Test
  void joinsTheFixesOfARuleInTextOrder() {
    CheckResult result =
        result(
            finding("a", new Edit(new Span(6, 7), "庚")),
            finding("b", new Edit(new Span(3, 4), "x")),
            finding("a", new Edit(new Span(0, 1), "1"), new Edit(new Span(24, 25), "2")));
    Fix fix = FixAll.of(result, "a").orElseThrow();
    assertThat(fix.edits()).extracting(edit -> edit.span().start()).containsExactly(0, 6, 24);
    assertThat(Messages.CHINESE.format(new Message("fix.all", List.of("甲", 2))))
        .isEqualTo("甲：全部修复（2 处）");
    assertThat(fix.title().arguments()).contains(2);
  }

  @Test
  void takesTheFirstOfTwoThatTouchOnePlace() {
    CheckResult result =
        result(
            finding("a", new Edit(new Span(2, 5), "x")),
            finding("a", new Edit(new Span(4, 6), "y")),
            finding("a", new Edit(Span.at(8), "z")),
            finding("a", new Edit(Span.at(8), "w")));
    Fix fix = FixAll.of(result, "a").orElseThrow();
    assertThat(fix.edits()).extracting(Edit::replacement).containsExactly("x", "z");
  }

  @Test
  void isNothingWhereNothingCanBeMended() {
    assertThat(FixAll.of(result(), "a")).isEmpty();
    Finding bare =
        new Finding(
            "a",
            Severity.HINT,
            Optional.empty(),
            Message.of("deck.failed"),
            Optional.of(Span.at(0)),
            "",
            List.of());
    assertThat(FixAll.of(result(bare), "a")).isEmpty();
  }

  @Test
  void previewsWhatItChangesWithTheWordsAround() {
    Snapshot snapshot = Snapshot.ofText(TEXT);
    Fix fix =
        new Fix(
            Message.of("deck.failed"),
            List.of(
                new Edit(new Span(1, 2), "二"),
                new Edit(Span.at(4), "加"),
                new Edit(new Span(22, 23), ""),
                new Edit(new Span(24, 25), "空")));
    assertThat(FixPreview.of(fix, snapshot))
        .containsExactly(
            new FixPreview.Change("甲乙丙丁戊己庚辛壬癸", "甲二丙丁加戊己庚辛壬癸"),
            new FixPreview.Change("巳午未申酉戌亥", "巳午未申酉戌"),
            new FixPreview.Change("天地玄黄", "空地玄黄"));
  }

  private static CheckResult result(Finding... findings) {
    CheckResult checked = Checks.check(TEXT);
    return new CheckResult(
        checked.statement(),
        checked.template(),
        List.of(),
        List.of(),
        checked.correspondence(),
        List.of(findings),
        Verdict.PASS);
  }

  private static Finding finding(String rule, Edit... edits) {
    return new Finding(
        rule,
        Severity.WARNING,
        Optional.empty(),
        Message.of("deck.failed"),
        Optional.of(edits[0].span()),
        "",
        List.of(new Fix(Message.of("deck.failed"), List.of(edits))));
  }
}
