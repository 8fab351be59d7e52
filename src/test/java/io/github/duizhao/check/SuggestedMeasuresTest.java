package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.FilledMeasure;
import io.github.duizhao.measure.Measure;
import io.github.duizhao.measure.MeasureLibrary;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the measures that are suggested against the rules that would read them in a statement. */
class SuggestedMeasuresTest {

  /** With so many of the six slots filled a measure counts as one that can be checked. */
  private static final int ENOUGH = 4;

  static List<Measure> measures() {
    return MeasureLibrary.builtIn().measures();
  }

  @ParameterizedTest
  @MethodSource("measures")
  void noRuleFindsFaultWithAFilledMeasure(Measure measure) {
    for (int i = 0; i < 2; i++) {
      String sentence = FilledMeasure.text(measure, i);
      assertThat(findingsIn(sentence, "（一）整改内容\n" + sentence)).as(sentence).isEmpty();
      assertThat(findingsIn(sentence, "（一）整改内容。一是" + sentence)).as(sentence).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void aFilledMeasureIsReadAsOneThatCanBeChecked(Measure measure) {
    for (int i = 0; i < 2; i++) {
      String sentence = FilledMeasure.text(measure, i);
      MeasureSlots slots =
          MeasureSlots.of(sentence, new Span(0, sentence.length()), Actor.PERSONAL);
      assertThat(slots.filled())
          .as(sentence)
          .hasSizeGreaterThanOrEqualTo(ENOUGH)
          .containsKeys(MeasureSlots.Slot.ACTION, MeasureSlots.Slot.DEADLINE);
    }
  }

  private static List<Finding> findingsIn(String sentence, String measures) {
    Example example = Example.of("三、整改措施\n" + measures);
    CheckResult result = Checks.check(example.text());
    assertThat(result.statement().recognized()).isTrue();
    int start = example.text().indexOf(sentence);
    Span place = new Span(start, start + sentence.length());
    return result.findings().stream()
        .filter(
            finding ->
                finding
                    .span()
                    .map(span -> span.start() < place.end() && span.end() > place.start())
                    .orElse(false))
        .toList();
  }
}
