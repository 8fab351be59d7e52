package io.github.duizhao.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Finding;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.template.TemplateLibrary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Malformed and huge texts: never an exception, and every place is in the text. */
class HostileTextsTest {

  private static final String HEAD =
      "2025年度组织生活会个人对照检查材料\n按照通知要求，我认真查摆，现对照检查如下。\n一、存在的问题\n（一）学习方面。";

  private static final String TAIL =
      "\n二、原因分析\n（一）理论武装不够。\n三、整改措施\n（一）每周三晚自学1小时。\n以上检查如有不当，请同志们批评指正。";

  private static final Checker CHECKER = new Checker(TemplateLibrary.builtIn());

  @Property(tries = 200)
  void malformedTextIsChecked(@ForAll("malformed") String text) {
    assertPlaces(check(text));
    assertPlaces(check(HEAD + text + TAIL));
  }

  @Provide
  Arbitrary<String> malformed() {
    return Arbitraries.of(
            "\uD800",
            "\uDC00",
            "\uDBFF\uDFFF",
            "\uD83D",
            "😀",
            "\uFFFC",
            "\u200B",
            "\u0000",
            "\u0007",
            "\uFFFF",
            "\uFEFF",
            "\u2028",
            "\r",
            "\n",
            "一、",
            "（一）",
            "问题",
            "整改",
            "。",
            "“",
            "”",
            "《",
            "1",
            "2025年",
            "月",
            "我",
            "*",
            "【",
            "】")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  static Stream<String> huge() {
    return Stream.of(
        "字".repeat(1_000_000),
        "\n".repeat(100_000),
        "（".repeat(50_000) + "）".repeat(50_000),
        "【".repeat(50_000) + "】".repeat(50_000),
        "0".repeat(300_000),
        "一".repeat(300_000),
        " ".repeat(300_000),
        "\u3000".repeat(300_000),
        "\uD800".repeat(300_000),
        "\u0000".repeat(300_000),
        "“".repeat(100_000));
  }

  /** The limit is far above what is needed: only a cost that is not linear breaks it. */
  @ParameterizedTest
  @MethodSource
  void huge(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertPlaces(check(text)));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertPlaces(check(HEAD + text + TAIL)));
  }

  private static CheckResult check(String text) {
    return CHECKER.check(Snapshot.ofText(text), Optional.empty(), LocalDate.of(2026, 1, 15));
  }

  private static void assertPlaces(CheckResult result) {
    Snapshot snapshot = result.statement().snapshot();
    Span whole = new Span(0, snapshot.text().length());
    for (Section section : result.statement().sections()) {
      assertThat(whole.contains(section.span())).isTrue();
      assertThat(snapshot.quote(section.headingSpan())).isEqualTo(section.heading());
    }
    for (Finding finding : result.findings()) {
      finding.span().ifPresent(span -> assertThat(snapshot.quote(span)).isEqualTo(finding.quote()));
    }
  }
}
