package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.Suggestion.Slot;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureDraftTest {

  private static final List<String> MESSY =
      List.of(
          "每周2次",
          "每周一次",
          "5小时",
          " 2 次／周\n",
          "由办公室主任负责。",
          "，6月底前；",
          "年底前",
          "《党章》。",
          "第一句。第二句！",
          "不少于2户以上",
          "\t\u200B3\u3000篇，，",
          "查台账");

  static List<Measure> measures() {
    return MeasureLibrary.builtIn().measures();
  }

  @Test
  void keepsWhatTheWriterPutsIn() {
    MeasureDraft draft = draft("{cadence:频次}[action:走访]{object:对象}{quantity:户数}，[check:登记]。");
    assertThat(draft.text()).isEqualTo("〔待填：频次〕走访〔待填：对象〕〔待填：户数〕，登记。");
    MeasureDraft filled = draft.with(0, "每月").with(3, " 2\n户。");
    assertThat(filled.text()).isEqualTo("每月走访〔待填：对象〕2户，登记。");
    assertThat(filled.value(3)).isEqualTo("2户");
    assertThat(filled.value(1)).isEmpty();
    assertThat(quote(filled, 0)).isEqualTo("每月");
    assertThat(quote(filled, 2)).isEqualTo("〔待填：对象〕");
    assertThat(filled.unfilledSlots()).extracting(Slot::name).containsExactly("object");
    assertThat(filled.unfilledSlots().get(0).span()).isEqualTo(filled.span(2));
    assertThat(filled.with(0, " ").with(3, "").text()).isEqualTo(draft.text());
    assertThat(draft.text()).startsWith("〔待填：频次〕");
  }

  @Test
  void ownWordsOfThePatternGiveWayAndComeBack() {
    MeasureDraft draft = draft("每周[action:自学][object:规定篇目]。");
    assertThat(draft.with(1, "《党章》").text()).isEqualTo("每周自学《党章》。");
    assertThat(draft.with(1, "《党章》").with(1, "").text()).isEqualTo("每周自学规定篇目。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What the pattern says already is not said again.
        "每{cadence:频次}自学。|每周一次|每周一次自学。",
        "不少于{quantity:数}。|不少于5小时|不少于5小时。",
        "不少于{quantity:数}。|至少5小时|不少于5小时。",
        "不少于{quantity:数}。|5小时以上|不少于5小时。",
        "不超过{quantity:数}。|最多3次|不超过3次。",
        "不超过{quantity:数}。|3天以内|不超过3天。",
        "自学{quantity:数}小时。|5小时|自学5小时。",
        "{deadline:时限}前读完。|6月底前|6月底前读完。",
        "{quantity:天数}内沟通。|3天内|3天内沟通。",
        "由{owner:谁}抽查。|由支部书记|由支部书记抽查。",
        "由{owner:谁}抽查。|由办公室主任负责|由办公室主任抽查。",
        "交{owner:谁}查看。|请支部书记|交支部书记查看。",
        "读完《{object:书}》。|《党章》|读完《党章》。",
        "每周固定在{cadence:时段}自学。|每周二晚上|每周固定在周二晚上自学。",
        "每周{cadence:次数}自学。|每周两次|每周两次自学。",
        "{cadence:频次}自查一次。|每月一次|每月自查一次。",
        "{cadence:频次}自查一次。|每月2次|每月2次自查。",
        "{cadence:频次}[check:公布一次]到会情况。|每季度1次|每季度公布一次到会情况。",
        "{cadence:频次}[check:公布一次]到会情况。|每季度3次|每季度3次公布到会情况。",
        "{cadence:频次}自学。|2 次每周|每周2次自学。",
        "{cadence:频次}自学。|５小时/周|每周5小时自学。",
        "{cadence:频次}自学。|一周两次|每周两次自学。",
        "走访{object:谁}，登记。|困难党员，|走访困难党员，登记。",
        "走访{object:谁}，登记。|老党员。困难户！|走访老党员，困难户，登记。",
        "读{object:书}。|《怎么办？》|读《怎么办？》。",
        // What only looks the same stays.
        "同{object:谁}谈心。|同事小张|同同事小张谈心。",
        "交{owner:谁}查看。|交警队|交交警队查看。",
        "{cadence:频次}一次性清理。|每月2次|每月2次一次性清理。",
        "每月{cadence:时段}自学。|每周二|每月每周二自学。",
        "走访{object:谁}，登记。|Zhang San 一家|走访Zhang San一家，登记。"
      })
  void saysOnceWhatBothSay(String pattern, String value, String text) {
    MeasureDraft draft = draft(pattern);
    int open = draft.slots().indexOf(draft.unfilledSlots().get(0));
    assertThat(draft.with(open, value).text()).isEqualTo(text);
  }

  @Test
  void valuesThatMeetFitToo() {
    MeasureDraft draft = draft("{quantity:数}{object:谁}。");
    assertThat(draft.with(0, "2户").with(1, "户主").text()).isEqualTo("2户主。");
  }

  @Test
  void countsElementsAsTheyAreFilled() {
    MeasureDraft draft = draft("{cadence:频次}{action:做什么}{object:对象}，由{owner:谁}{check:怎样}。");
    assertThat(draft.elementsFilled()).isZero();
    assertThat(draft.state()).isEqualTo(FillState.FEW);
    MeasureDraft begun = draft.with(1, "走访").with(2, "联系户");
    assertThat(begun.elementsFilled()).isEqualTo(2);
    assertThat(begun.state()).isEqualTo(FillState.SOME);
    MeasureDraft periodic = begun.with(0, "每月2次");
    assertThat(periodic.elementsFilled()).as("a cadence has no end to tell").isEqualTo(4);
    assertThat(periodic.state()).isEqualTo(FillState.ENOUGH);
    assertThat(periodic.with(3, "支部书记").with(4, "抽查").elementsFilled()).isEqualTo(6);
  }

  @Test
  void onePersonAnswersHimselfATeamDoesNot() {
    Suggestion pattern = suggestion("[action:走访][object:联系户]。");
    assertThat(MeasureDraft.of(pattern).elementsFilled()).isEqualTo(3);
    assertThat(MeasureDraft.of(pattern, Actor.TEAM).elementsFilled()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void staysOneSentenceWhateverIsTyped(Measure measure) {
    MeasureDraft empty = MeasureDraft.of(measure.toSuggestion(0));
    assertThat(empty.text()).isEqualTo(measure.pattern().text());
    for (int first = 0; first < MESSY.size(); first++) {
      MeasureDraft draft = empty;
      for (int slot = 0; slot < draft.slots().size(); slot++) {
        draft = draft.with(slot, MESSY.get((first + 5 * slot) % MESSY.size()));
      }
      assertThat(draft.text())
          .doesNotContainPattern("[\\s\\p{Cntrl}]")
          .doesNotContainPattern("[，。；、：][，。；、：]")
          .doesNotContain("由由", "每每", "前前", "小时小时", "〔");
      assertThat(draft.text().indexOf('。')).isEqualTo(draft.text().length() - 1);
      assertThat(draft.elementsFilled()).isLessThanOrEqualTo(Suggestion.ELEMENTS);
      MeasureDraft done = draft;
      assertThat(IntStream.range(0, draft.slots().size())).allMatch(i -> done.span(i).length() > 0);
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void typicalValuesStandAsTheyAre(Measure measure) {
    MeasureDraft draft = MeasureDraft.of(measure.toSuggestion(0));
    for (int slot = 0; slot < draft.slots().size(); slot++) {
      for (String example : draft.slots().get(slot).examples()) {
        MeasureDraft filled = draft.with(slot, example);
        assertThat(quote(filled, slot)).isEqualTo(example);
      }
    }
  }

  private static String quote(MeasureDraft draft, int slot) {
    Span span = draft.span(slot);
    return draft.text().substring(span.start(), span.end());
  }

  private static MeasureDraft draft(String pattern) {
    return MeasureDraft.of(suggestion(pattern));
  }

  private static Suggestion suggestion(String marked) {
    MeasurePattern pattern = MeasurePattern.parse(marked, Map.of());
    return new Suggestion("a/b", "a", pattern.text(), pattern.slots(), 1);
  }
}
