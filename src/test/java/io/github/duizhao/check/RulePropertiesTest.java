package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Messages;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all rules, whatever the text. */
class RulePropertiesTest {

  private static final String STATEMENT =
      """
      2025年度组织生活会个人对照检查材料
      建设局质监站　赵立冬
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。
      以上检查如有不当，请同志们批评指正。""";

  @Property(tries = 300)
  void noRuleFailsOnArbitraryText(@ForAll String text) {
    assertQuotesStand(Checks.check(text));
  }

  @Property(tries = 300)
  void findingsQuoteTheirPlaces(@ForAll("mixtures") String text) {
    CheckResult result = Checks.check(text);
    assertQuotesStand(result);
    for (MissingSection missing : result.missing()) {
      assertThat(missing.place()).isBetween(0, text.length());
    }
  }

  @Test
  void aPlainStatementHasNoFindings() {
    assertThat(Checks.check(STATEMENT).findings()).isEmpty();
    assertThat(Checks.check(STATEMENT).verdict()).isEqualTo(Verdict.PASS);
  }

  /** Texts that make careless patterns run away, each repeated to 60 000 characters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "【",
        "〔",
        "[",
        "(",
        "*",
        "**",
        "_",
        "X",
        "，",
        "一是",
        "第一，",
        "（一）",
        "1.",
        "1",
        "如在",
        "在",
        "制定",
        "每",
        "有三点",
        "学习,",
        "“",
        "上年度",
        "一、存在的问题\n",
        "（一）学习方面\n",
        "（一）学习不够。有3次没去。\n",
        "1.加强学习\n",
        "二是不断加强学习；",
        "二、整改措施\n一是加强\n"
      })
  void costGrowsNoFasterThanTheText(String piece) {
    String body = piece.repeat(60_000 / piece.length());
    String text = STATEMENT.replace("笔记缺了2页。", "笔记缺了2页。" + body);
    assertTimeout(Duration.ofSeconds(20), () -> Checks.check(text));
  }

  private static void assertQuotesStand(CheckResult result) {
    Statement statement = result.statement();
    for (Finding finding : result.findings()) {
      finding
          .span()
          .ifPresent(
              span -> assertThat(statement.snapshot().quote(span)).isEqualTo(finding.quote()));
      assertThat(Messages.CHINESE.format(finding.message())).isNotBlank();
      assertThat(Messages.ENGLISH.format(finding.message())).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> mixtures() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "一、存在的问题\n",
            "二、原因分析\n",
            "三、整改措施\n",
            "（一）",
            "（二）",
            "（三）理论学习方面\n",
            "1.",
            "2、",
            "一是",
            "三是",
            "主要有四点：",
            "进一步加强学习，不断提高。",
            "3月只去了2次。",
            "\n",
            "\n\n",
            "【待填】",
            "20**年",
            "**",
            "XX",
            "学习不够,思考不深.",
            "(",
            ")",
            "请同志们批评指正。\n",
            "究其原因，",
            "下一步，我将",
            "存在的问题及原因",
            "😀",
            "\u3000",
            "\u2028",
            "比如",
            "上年度整改",
            "2025年度组织生活会个人对照检查材料\n",
            "我对照检查如下：\n");
    return piece
        .list()
        .ofMaxSize(40)
        .map(list -> STATEMENT.substring(0, 60) + String.join("", list));
  }

  @Test
  void anEmptyDocumentIsNoStatement() {
    CheckResult result =
        Checks.check(Snapshot.ofText(""), Checks.template(), List.copyOf(Rules.all()));
    assertThat(result.statement().recognized()).isFalse();
    assertThat(result.findings()).isEmpty();
  }
}
