package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureSlotsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "多下基层听意见。|OBJECT OWNER",
        "每季度到2个站所蹲点1天，12月底前写出报告，由书记抽查。|ACTION OBJECT QUANTITY DEADLINE OWNER CHECK",
        "修订《值班办法》，6月底前印发。|ACTION OBJECT DEADLINE OWNER",
        "来信3个工作日内答复。|ACTION OBJECT DEADLINE OWNER",
        "对群众更有耐心。|OBJECT OWNER",
        "每天自学半小时。|ACTION OBJECT QUANTITY DEADLINE OWNER"
      })
  void ofOnePerson(String words, String slots) {
    assertThat(of(words, Actor.PERSONAL).filled().keySet()).isEqualTo(set(slots));
  }

  @Test
  void nobodyAnswersForATeamWithoutBeingNamed() {
    assertThat(of("每月走访2户。", Actor.TEAM).empty()).contains(Slot.OWNER);
    assertThat(of("每月走访2户，由组织委员登记。", Actor.TEAM).empty()).isEmpty();
  }

  @Test
  void placesAreThoseOfTheText() {
    String text = "（一）我每月走访2户，登记在册。";
    MeasureSlots slots = MeasureSlots.of(text, new Span(3, text.length()), Actor.PERSONAL);
    assertThat(quote(text, slots, Slot.ACTION)).isEqualTo("走访");
    assertThat(quote(text, slots, Slot.QUANTITY)).isEqualTo("2户");
    assertThat(quote(text, slots, Slot.DEADLINE)).isEqualTo("每月");
    assertThat(quote(text, slots, Slot.OWNER)).isEqualTo("我");
    assertThat(quote(text, slots, Slot.CHECK)).isEqualTo("登记");
  }

  private static String quote(String text, MeasureSlots slots, Slot slot) {
    Span span = slots.filled().get(slot);
    return text.substring(span.start(), span.end());
  }

  private static MeasureSlots of(String words, Actor actor) {
    return MeasureSlots.of(words, new Span(0, words.length()), actor);
  }

  private static Set<Slot> set(String names) {
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    Arrays.stream(names.split(" ")).map(Slot::valueOf).forEach(slots::add);
    return slots;
  }
}
