package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.Measure;
import io.github.duizhao.measure.MeasureLibrary;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.Suggestion.Slot;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternFillInTest {

  /** 每周固定在〔待填：时段〕自学规定篇目，不少于〔待填：小时数〕。 */
  private static final Suggestion PATTERN =
      new Suggestion(
          "theory-study/x",
          "theory-study",
          "每周固定在〔待填：时段〕自学规定篇目，不少于〔待填：小时数〕。",
          List.of(
              new Slot("cadence", new Span(5, 12), false, List.of("周二晚上")),
              new Slot("action", new Span(12, 14), true, List.of()),
              new Slot("object", new Span(14, 18), true, List.of()),
              new Slot("quantity", new Span(22, 30), false, List.of())),
          0.5);

  private final PatternFillIn form = PatternFillIn.of(PATTERN, Actor.PERSONAL);

  @Test
  void asksForEachSlotThatThePatternLeavesOpen() {
    assertThat(form.blanks())
        .extracting(blank -> words(blank.question()))
        .containsExactly("时段：多少、多久一次？", "小时数：多少、多久一次？");
    assertThat(form.blanks().get(0).hints()).containsExactly("周二晚上");
    assertThat(form.answers()).as("a hint is no fact").containsExactly("", "");
    assertThat(form.isBegun()).isFalse();
  }

  @Test
  void tellsWhatThePatternSays() {
    assertThat(form.said())
        .extracting(PatternFillInTest::words)
        .containsExactly("自学（具体做什么）", "规定篇目（对什么做）", "本人（谁负责）");
  }

  @Test
  void leavesTheOwnerOpenWhereSeveralPromise() {
    PatternFillIn team = PatternFillIn.of(PATTERN, Actor.TEAM);
    assertThat(team.filled()).isEqualTo(form.filled() - 1);
    assertThat(team.said()).extracting(PatternFillInTest::words).doesNotContain("本人（谁负责）");
  }

  @Test
  void countsHowMuchAndHowOftenAsOne() {
    assertThat(form.lacking()).extracting(PatternFillInTest::words).containsExactly("数量或频次");
    assertThat(form.filled()).isEqualTo(3);
    FillIn half = form.answered(List.of("周三晚", ""));
    assertThat(half.filled()).as("a cadence serves as the deadline").isEqualTo(4);
    assertThat(half.lacking()).extracting(PatternFillInTest::words).containsExactly("数量或频次");
    FillIn whole = half.answered(List.of("周三晚", "2小时"));
    assertThat(whole.filled()).isEqualTo(5);
    assertThat(whole.lacking()).isEmpty();
    assertThat(whole.text()).isEqualTo("每周固定在周三晚自学规定篇目，不少于2小时。");
  }

  @Test
  void keepsWhatIsTypedAsItIsTyped() {
    FillIn typing = form.answered(List.of("周三 ", " "));
    assertThat(typing.answers()).containsExactly("周三 ", " ");
    assertThat(typing.text()).isEqualTo("每周固定在周三自学规定篇目，不少于〔待填：小时数〕。");
    assertThat(typing.answered(List.of("", "")).text()).isEqualTo(PATTERN.text());
  }

  @Test
  void everyPatternThatShipsHasRoomInTheForm() {
    assertThat(MeasureLibrary.builtIn().measures())
        .isNotEmpty()
        .allSatisfy(
            measure ->
                assertThat(unfilled(measure))
                    .as(measure.id())
                    .isLessThanOrEqualTo(FillIn.MOST_BLANKS));
  }

  private static long unfilled(Measure measure) {
    return measure.pattern().slots().stream().filter(slot -> !slot.filled()).count();
  }

  private static String words(Message message) {
    return Messages.CHINESE.format(message);
  }
}
