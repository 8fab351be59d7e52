package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.measure.MeasurePlace.Join;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurePlaceTest {

  private static final String BEFORE =
      """
      个人对照检查材料

      按照组织生活会要求，现对照检查如下：
      一、存在的问题
      （一）学习不够。3月的党课只听了半场。
      二、原因分析
      （一）抓得不紧。总觉得业务忙。
      """;

  private static final String CLOSING = "以上检查还有不足，请同志们批评指正。";

  @Test
  void isTheEndOfTheMeasuresBeforeTheClosing() {
    String measures = "三、整改措施\n（一）每周三晚自学1小时。\n（二）每月交笔记。";
    assertPlace(BEFORE + measures + "\n" + CLOSING, "", "每月交笔记。", Join.PARAGRAPH);
  }

  @Test
  void isTheEndOfTheCaretsParagraph() {
    String measures = "三、整改措施\n（一）每周三晚自学1小时。\n（二）每月交笔记。";
    assertPlace(BEFORE + measures + "\n" + CLOSING, "自学", "自学1小时。", Join.PARAGRAPH);
  }

  @Test
  void ignoresACaretOutsideTheMeasures() {
    String measures = "三、整改措施\n（一）每周三晚自学1小时。\n（二）每月交笔记。";
    assertPlace(BEFORE + measures + "\n" + CLOSING, "党课", "每月交笔记。", Join.PARAGRAPH);
  }

  @Test
  void isALineWhereLinesAreBrokenByHand() {
    String measures = "三、整改措施\n（一）每周三晚自学1小时。\u2028（二）每月交笔记。";
    assertPlace(BEFORE + measures + "\n" + CLOSING, "自学", "自学1小时。", Join.LINE);
  }

  @Test
  void isASentenceWhereTheClosingGoesOnInTheSameParagraph() {
    String measures = "三、整改措施\n（一）每周三晚自学1小时。每月交笔记。";
    assertPlace(BEFORE + measures + CLOSING, "", "每月交笔记。", Join.SENTENCE);
  }

  @Test
  void isNowhereWithoutMeasures() {
    Statement statement = new Recognizer().recognize(Snapshot.ofText(BEFORE));
    assertThat(MeasurePlace.in(statement, Optional.of(3))).isEmpty();
  }

  /** The place for a caret before some words ("" for none) is after others, joined in a way. */
  private static void assertPlace(String text, String caret, String after, Join join) {
    Snapshot snapshot = snapshot(text);
    Optional<Integer> offset =
        caret.isEmpty() ? Optional.empty() : Optional.of(snapshot.text().indexOf(caret));
    int end = snapshot.text().indexOf(after) + after.length();
    assertThat(MeasurePlace.in(new Recognizer().recognize(snapshot), offset))
        .contains(new MeasurePlace(end, join));
  }

  private static Snapshot snapshot(String text) {
    Snapshot.Builder builder = Snapshot.builder();
    text.lines().forEach(line -> builder.add(line, 0, ""));
    return builder.build();
  }
}
