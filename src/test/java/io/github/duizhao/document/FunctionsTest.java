package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FunctionsTest {

  private final Functions functions = Functions.shipped();

  @ParameterizedTest
  @CsvSource({
    "我主要存在以下问题：,PROBLEMS",
    "对照标准，我认为自己还存在以下几个方面的不足：,PROBLEMS",
    "经过查摆，存在的主要问题有：一是学习少,PROBLEMS",
    "究其原因，是我放松了要求。,CAUSES",
    "产生上述问题的原因，主要有三点：,CAUSES",
    "剖析产生问题的原因，根子在思想。,CAUSES",
    "以上问题的存在，归根到底是我懒。,CAUSES",
    "下一步，我将每周学习2次。,MEASURES",
    "今后，我将从以下几方面改进：,MEASURES",
    "针对上述问题，我将逐条整改。,MEASURES",
  })
  void knowsWhatASentenceOpens(String sentence, Role role) {
    for (Role other : new Role[] {Role.PROBLEMS, Role.CAUSES, Role.MEASURES}) {
      assertThat(functions.opens(other, sentence)).as(other.id()).isEqualTo(other == role);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现将存在的问题、原因和整改措施汇报如下。",
        "我在工作中遇到问题多请教。",
        "原因在材料里写明了的，不再重复。",
        "3月的问题已经解决。",
        "会议安排下一步再定。",
      })
  void otherSentencesOpenNothing(String sentence) {
    assertThat(functions.opens(Role.CAUSES, sentence)).isFalse();
    assertThat(functions.opens(Role.MEASURES, sentence)).isFalse();
    assertThat(functions.opens(Role.PROBLEMS, sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"请同志们批评指正。", "恳请大家多提意见。", "希望各位同志帮助我。"})
  void knowsAnInvitation(String sentence) {
    assertThat(functions.invites(sentence)).isTrue();
  }
}
