package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Span;
import io.github.duizhao.measure.Suggestion.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SuggesterTest {

  private static final Suggester SUGGESTER = Suggester.builtIn();

  @Test
  void bestComesFirst() {
    List<Suggestion> found = suggest("集中学习缺了三次，课后没有补", 5);
    assertThat(found).hasSize(5);
    assertThat(found.get(0).id()).isEqualTo("theory-study/make-up-missed-sessions");
    assertThat(found)
        .extracting(Suggestion::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(found).allSatisfy(one -> assertThat(one.score()).isBetween(0.0, 1.0));
  }

  @Test
  void theSentenceThatNamesTheProblemWeighsMore() {
    assertThat(suggest("请示报告不规范。例如组织走访时走访了三户困难群众", 1).get(0).category())
        .isEqualTo("political-implementation");
  }

  @Test
  void keepsToTheCategoryThatIsAskedFor() {
    List<Suggestion> found = SUGGESTER.suggest("办事拖拉", Optional.of("serving-the-public"), 3);
    assertThat(found)
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.category()).isEqualTo("serving-the-public"));
    assertThat(SUGGESTER.suggest("办事拖拉", Optional.of("none"), 3)).isEmpty();
  }

  @Test
  void blankProblemLooksAround() {
    assertThat(suggest(" \n", 12)).extracting(Suggestion::category).doesNotHaveDuplicates();
    assertThat(suggest("", 1000)).hasSameSizeAs(MeasureLibrary.builtIn().measures());
    assertThat(SUGGESTER.suggest("", Optional.of("work-style"), 100))
        .extracting(Suggestion::id)
        .containsExactlyElementsOf(
            MeasureLibrary.builtIn().measures("work-style").stream().map(Measure::id).toList());
  }

  @Test
  void problemOfNoKindFindsNothing() {
    assertThat(suggest("abc 123", 3)).isEmpty();
    assertThat(suggest("今天天气很好", 3)).isEmpty();
    assertThat(SUGGESTER.suggest("今天天气很好", Optional.of("work-style"), 3))
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.score()).isZero());
  }

  @Test
  void limitBoundsTheList() {
    assertThat(suggest("办事拖拉", 2)).hasSize(2);
    assertThat(suggest("办事拖拉", 0)).isEmpty();
    assertThat(suggest("", -1)).isEmpty();
  }

  @Test
  void ofALongProblemTheBeginningIsRead() {
    String problem = "办文超期，一件事拖了两个星期。";
    String padding = "\u3000".repeat(400);
    assertThat(suggest(problem + padding + "公车私用", 3)).isEqualTo(suggest(problem, 3));
  }

  @Test
  void countsTheElementsThatStandInTheSentence() {
    MeasurePattern pattern =
        MeasurePattern.parse(
            "[action:自学][object:原著]不少于{quantity:小时数}，[cadence:每周][check:登记]。",
            Map.of("小时数", List.of("5小时")));
    assertThat(pattern.text()).isEqualTo("自学原著不少于〔待填：小时数〕，每周登记。");
    assertThat(pattern.slots())
        .contains(new Slot("quantity", new Span(7, 15), false, List.of("5小时")));
    Suggestion suggestion = new Suggestion("a/b", "a", pattern.text(), pattern.slots(), 1);
    assertThat(suggestion.elementsFilled()).isEqualTo(5);
    assertThat(suggestion.unfilledSlots()).extracting(Slot::name).containsExactly("quantity");
  }

  @Test
  void answersWhileTheWriterTypes() {
    String problem = "深入一线不多，情况靠下面报，调研走过场，写出来的东西没有对策。".repeat(10);
    for (int i = 0; i < 200; i++) {
      suggest(problem, 5);
    }
    long start = System.nanoTime();
    for (int i = 0; i < 200; i++) {
      suggest(problem, 5);
    }
    Duration each = Duration.ofNanos(System.nanoTime() - start).dividedBy(200);
    assertThat(each).isLessThan(Duration.ofMillis(5));
  }

  @Property(tries = 200)
  void anyTextIsAnswered(
      @ForAll @StringLength(max = 600) String problem,
      @ForAll @IntRange(min = -1, max = 200) int limit) {
    List<Suggestion> found = suggest(problem, limit);
    assertThat(found)
        .hasSizeLessThanOrEqualTo(Math.max(0, limit))
        .isEqualTo(suggest(problem, limit));
  }

  private static List<Suggestion> suggest(String problem, int limit) {
    return SUGGESTER.suggest(problem, Optional.empty(), limit);
  }
}
