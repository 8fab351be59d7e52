package io.github.duizhao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.duizhao.check.rules.Repetitions.Repetition;
import io.github.duizhao.document.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sentences count as repeated. */
class RepetitionsTest {

  private static final String LONG = "对分管领域的风险隐患排查不够细致，有时满足于听汇报、看台账，没有坚持到现场逐项核实";

  @Test
  void numbersAndMarksMakeNoDifference() {
    List<Repetition> found = repetitions("1." + LONG + "。二是" + LONG.replace('，', ',') + "！");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).same()).isTrue();
    assertThat(found.get(0).earlier().start()).isZero();
  }

  @Test
  void aWordMoreMakesANearCopy() {
    List<Repetition> found = repetitions(LONG + "。" + LONG + "过。");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).same()).isFalse();
  }

  @Test
  void aSentenceThatSharesItsHalfIsNone() {
    assertThat(repetitions(LONG + "。对分管领域的风险隐患排查不够细致，今年两次检查都漏掉了地下车库。")).isEmpty();
  }

  @Test
  void aShortSentenceIsNone() {
    assertThat(repetitions("学习不够深入系统。学习不够深入系统。")).isEmpty();
  }

  @Test
  void manyNearCopiesCostNoMoreThanTheyAreLong() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(LONG).append((char) ('一' + i)).append('。');
    }
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(repetitions(text.toString())).hasSizeGreaterThan(19_000));
  }

  private static List<Repetition> repetitions(String text) {
    return Repetitions.of(text, Sentences.in(text, new Span(0, text.length())));
  }
}
