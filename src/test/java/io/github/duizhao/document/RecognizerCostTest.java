package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million characters, of whatever kind, take seconds at most. */
final class RecognizerCostTest {

  private static final int MILLION = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "字",
        " ",
        "（",
        "一是",
        "一、",
        "1.",
        "“",
        "。",
        "存在问题",
        "究其原因，我学习少。",
        "请批评指正。",
        "\n",
        "一、存在的问题\n",
        "（一）学习少。全年2次。\n",
        "一、政治方面\n究其原因，懒。\n下一步，我将学习。\n",
        "存在问题：学习少。\n原因分析：懒。\n整改措施：学。\n",
        "我主要存在以下问题：学习少，走访少。究其原因，懒。下一步，我将学习。",
        "平时学习以会议传达为主，规定篇目中有两章一直没有读，笔记\n",
        "一、原因\n（一）少\n（二）懒\n（一）加强\n（二）每周\n",
        "#",
        "2024年",
      })
  void costsLittle(String piece) {
    Snapshot snapshot = Snapshot.ofText(piece.repeat(MILLION / piece.length()));
    Statement statement =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> new Recognizer().recognize(snapshot));
    assertThat(statement.snapshot()).isSameAs(snapshot);
  }
}
