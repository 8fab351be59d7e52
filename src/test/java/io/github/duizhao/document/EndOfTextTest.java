package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The closing, and the signature that is no part of it. */
final class EndOfTextTest {

  private static final String TEXT =
      "个人对照检查材料\n一、存在的问题\n学习少，全年2次。\n二、原因分析\n我思想懒惰。\n三、整改措施\n每周学习1次，笔记交支部。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "周小河\n2025年1月10日",
        "\n周小河  2025年1月10日\n",
        "对照检查人：周小河",
        "周小河\n二〇二五年一月",
        "城西党支部\n2025年1月",
        "×××\n20XX年X月X日",
        "【姓名】\n【日期】",
        "____年__月__日",
      })
  void theSignatureBelongsToNoSection(String signature) {
    Statement statement = recognize(TEXT + signature);
    Section last = statement.sections().get(statement.sections().size() - 1);
    assertThat(statement.snapshot().quote(last.span())).endsWith("笔记交支部。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "以上是我的对照检查，不妥之处请批评指正。",
        "恳请各位同志批评帮助。",
        "我的剖析还不够深刻，希望大家多提宝贵意见，我将虚心接受。",
        "由于水平有限，查摆还不够全面，敬请指正，望同志们批评。",
        "我将认真整改。请同志们监督帮助。",
        "以上发言，难免有不全面的地方。",
      })
  void findsTheClosing(String closing) {
    Statement statement = recognize(TEXT + closing + "\n周小河\n2025年1月10日");
    Section last = statement.sections().get(statement.sections().size() - 1);
    assertThat(last.role()).isEqualTo(Role.CLOSING);
    assertThat(statement.snapshot().quote(last.span())).isEqualTo(closing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主动接受群众监督，每月公开一次进度。",
        "请支部委员会每季度检查一次台账。",
        "我将认真整改，6月底前办结2件积案。",
        "三是接受批评。请同志们批评指正我的作风，每季度听一次意见。",
        "学习还不够深入的，下月补学。",
      })
  void aMeasureIsNoClosing(String measure) {
    assertThat(recognize(TEXT + measure).has(Role.CLOSING)).isFalse();
  }

  @Test
  void aClosingMayBeginInsideTheLastMeasure() {
    Statement statement = recognize(TEXT.stripTrailing() + "以上如有不当之处，请大家批评指正。我将认真改正。");
    Section closing = statement.sections(Role.CLOSING).get(0);
    assertThat(statement.snapshot().quote(closing.span())).isEqualTo("以上如有不当之处，请大家批评指正。我将认真改正。");
    assertThat(statement.snapshot().quote(statement.items(Role.MEASURES).get(0).span()))
        .isEqualTo("每周学习1次，笔记交支部。");
  }

  @Test
  void anUnsignedDraftKeepsItsLastLine() {
    Statement statement = recognize(TEXT + "四、其他\n学习要补课");
    assertThat(statement.snapshot().text().length())
        .isEqualTo(statement.sections().get(statement.sections().size() - 1).span().end());
  }

  private static Statement recognize(String text) {
    return new Recognizer().recognize(Snapshot.ofText(text));
  }
}
