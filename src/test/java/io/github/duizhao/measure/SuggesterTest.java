package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.duizhao.document.Span;
import io.github.duizhao.measure.Suggestion.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SuggesterTest {

  private static final Suggester SUGGESTER = Suggester.builtIn();
  private static final Grams GRAMS = new Wordings(MeasureLibrary.builtIn()).grams();

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
    List<Suggestion> found = suggest("办事拖拉", "serving-the-public", 3);
    assertThat(found)
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.category()).isEqualTo("serving-the-public"));
    assertThat(suggest("办事拖拉", "none", 3)).isEmpty();
  }

  @Test
  void blankProblemLooksAround() {
    assertThat(suggest(" \n", 12)).extracting(Suggestion::category).doesNotHaveDuplicates();
    assertThat(suggest("", 1000)).hasSameSizeAs(MeasureLibrary.builtIn().measures());
    assertThat(suggest("", "work-style", 100))
        .extracting(Suggestion::id)
        .containsExactlyElementsOf(
            MeasureLibrary.builtIn().measures("work-style").stream().map(Measure::id).toList());
  }

  @Test
  void problemOfNoKindFindsNothing() {
    assertThat(suggest("abc 123", 3)).isEmpty();
    assertThat(suggest("今天天气很好", 3)).isEmpty();
    assertThat(suggest("今天天气很好，中午吃了面条", 3)).isEmpty();
    assertThat(suggest("甲乙双方经友好协商签订本协议，租金按季度支付", 3)).isEmpty();
    assertThat(suggest("今天天气很好", "work-style", 3))
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.score()).isZero());
  }

  @Test
  void likeWordsFindTheField() {
    assertThat(suggest("储户多问两句，我就甩脸子", 1).get(0).category()).isEqualTo("serving-the-public");
  }

  @Test
  void whereAnotherCategoryComesCloseItIsAmongTheFirst() {
    assertThat(suggest("能拖就拖，群众跑了三趟，调研也走马观花", 3))
        .extracting(Suggestion::category)
        .contains("serving-the-public", "field-research");
  }

  @Test
  void theCategoryThatTheContextNamesIsFavoured() {
    SuggestionRequest request = SuggestionRequest.of("重视不够，抓得不紧，效果不好");
    for (String category : List.of("theory-study", "field-research", "taking-responsibility")) {
      assertThat(SUGGESTER.suggest(request.near(List.of(category))).get(0).category())
          .isEqualTo(category);
    }
    assertThat(SUGGESTER.suggest(request.near(List.of("（二）调查研究方面"))))
        .isEqualTo(SUGGESTER.suggest(request.near(List.of("field-research"))));
    assertThat(SUGGESTER.suggest(request.near(List.of("二、存在的主要问题"))))
        .isEqualTo(SUGGESTER.suggest(request));
  }

  @Test
  void aProblemThatClearlyBelongsElsewhereIsNotForcedIntoItsContext() {
    List<Suggestion> found =
        SUGGESTER.suggest(SuggestionRequest.of("集中学习缺了三次，课后没有补").near(List.of("work-style")));
    assertThat(found.get(0).id()).isEqualTo("theory-study/make-up-missed-sessions");
  }

  @Test
  void theContextAloneTellsWhereToLook() {
    for (String problem : List.of("今天天气很好", "")) {
      SuggestionRequest request = SuggestionRequest.of(problem).near(List.of("work-style"));
      assertThat(SUGGESTER.suggest(request))
          .hasSize(8)
          .allSatisfy(one -> assertThat(one.category()).isEqualTo("work-style"));
    }
  }

  @Test
  void measuresThatTheTextHasComeLater() {
    SuggestionRequest request = SuggestionRequest.of("集中学习缺了三次，课后没有补");
    String best = SUGGESTER.suggest(request).get(0).id();
    List<Suggestion> found = SUGGESTER.suggest(request.withUsed(Set.of(best)));
    assertThat(found.get(0).id()).isNotEqualTo(best);
    assertThat(found).extracting(Suggestion::id).contains(best);
  }

  @Test
  void aMeasureOfOneWordingIsFoundByIt() {
    Measure own =
        Measure.of(
            "professional-ability/machine-room",
            "professional-ability",
            "long-term",
            List.of("机房巡检记录不全"),
            List.of(),
            List.of(),
            "{cadence:频次}[action:核对][object:机房巡检记录]。",
            Map.of("频次", List.of("每周")));
    Suggester department = Suggester.over(MeasureLibrary.builtIn().with(List.of(own), Set.of()));
    for (String problem : List.of("机房巡检记录不全", "机房巡检不记录", "有3次机房的巡检没留下记录")) {
      assertThat(department.suggest(SuggestionRequest.of(problem)).get(0).id()).isEqualTo(own.id());
    }
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

  @Property(tries = 200)
  void whatIsComparedGrowsWithTheTextAtMost(
      @ForAll @StringLength(max = 2000) @CharRange(from = '一', to = '龥') String text) {
    assertThat(GRAMS.read(text, 0).size()).isLessThanOrEqualTo(4 * text.length());
  }

  @Test
  void aLongTextCostsNoMoreThanItsBeginning() {
    String text = "办事拖拉，群众有意见。".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 1000; i++) {
            assertThat(suggest(text, 3)).isNotEmpty();
          }
        });
  }

  private static List<Suggestion> suggest(String problem, String category, int limit) {
    return SUGGESTER.suggest(
        SuggestionRequest.of(problem).within(Optional.of(category)).atMost(limit));
  }

  private static List<Suggestion> suggest(String problem, int limit) {
    return SUGGESTER.suggest(SuggestionRequest.of(problem).atMost(limit));
  }
}
