package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.DeckState.Activity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummariesTest {

  private static final Messages MESSAGES = Messages.forLanguage("zh-CN");
  private static final String OTHER = "关于车棚改造的会议记录\n地点：二楼小会议室\n大家同意采用第二种办法。";

  private final DeckState state = new DeckState();

  @Test
  void saysThatNothingIsCheckedYet() {
    assertThat(Summaries.check(state, MESSAGES)).isEqualTo("还没有检查。");
    assertThat(Summaries.outline(state, MESSAGES)).isEmpty();
  }

  @Test
  void countsByGravity() {
    show(Results.TEXT);
    assertThat(Summaries.check(state, MESSAGES)).isEqualTo("不达标：1 个错误，3 个警告，0 个提示");
  }

  /** 114 characters of problems and 57 of causes among 356. */
  @Test
  void tellsTheShareOfProblemsAndCauses() {
    show(Results.TEXT);
    assertThat(Summaries.outline(state, MESSAGES)).isEqualTo("共 356 字，问题和原因占 48%");
  }

  @Test
  void saysThatTheTextHasChanged() {
    show(Results.TEXT);
    state.activity = Activity.STALE;
    assertThat(Summaries.check(state, MESSAGES)).startsWith("不达标").endsWith("（文字已改动，请重新检查）");
  }

  @Test
  void saysThatItIsChecking() {
    show(Results.TEXT);
    state.activity = Activity.CHECKING;
    assertThat(Summaries.check(state, MESSAGES)).isEqualTo("正在检查…");
  }

  @Test
  void saysWhatAnActionCameToFirst() {
    show(Results.TEXT);
    state.checkNotice = Optional.of(Message.of("refusal.stale"));
    assertThat(Summaries.check(state, MESSAGES)).startsWith("这里的文字已经改动");
  }

  @Test
  void tellsEmptyDocumentsAndOtherGenresApart() {
    show("　\n ");
    assertThat(Summaries.check(state, MESSAGES)).startsWith("文档还是空的");
    assertThat(Summaries.outline(state, MESSAGES)).startsWith("文档还是空的");
    show(OTHER);
    assertThat(Summaries.check(state, MESSAGES)).startsWith("这篇不像对照检查材料");
    assertThat(Summaries.outline(state, MESSAGES)).startsWith("这篇不像对照检查材料");
  }

  @Test
  void explainsAFinding() {
    show(Results.TEXT);
    state.finding = Optional.of(state.result.orElseThrow().findings().get(0));
    assertThat(Summaries.details(state, MESSAGES).split("\n"))
        .hasSize(4)
        .contains("这一段有2处半角标点", "依据：规定。")
        .endsWith("值班只有1次,没有回访办事的人;登记簿漏填2 → 值班只有1次，没有回访办事的人；登记簿漏填2");
    state.finding = Optional.empty();
    assertThat(Summaries.details(state, MESSAGES)).isEmpty();
  }

  private void show(String text) {
    state.result = Optional.of(Results.of(text));
    state.activity = Activity.CURRENT;
  }
}
