package io.github.duizhao.check.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureInsertionTest {

  private static final String BEFORE =
      """
      个人对照检查材料

      按照组织生活会要求，现对照检查如下：
      一、存在的问题
      （一）理论学习不够。3月的党课只听了半场。
      （二）服务群众不够。联系的5户只走访了2户。
      二、原因分析
      （一）抓得不紧。总觉得业务忙。
      """;

  private static final String CLOSING = "\n以上检查还有不足，请同志们批评指正。";
  private static final String NEW = "每月读1本书，年底前交笔记。";

  @Test
  void goesOnBehindTheMeasureWhoseHeadingRunsIn() {
    assertInserted(
        "（一）加强理论学习。每周三晚自学1小时。\n（二）服务群众。每月走访2户。",
        "（一）加强理论学习。每周三晚自学1小时。" + NEW + "\n（二）服务群众。每月走访2户。");
  }

  @Test
  void isTheNextPointOfALineThatCounts() {
    assertInserted(
        "（一）加强理论学习。一是每周三晚自学1小时；二是每月交笔记。\n（二）服务群众。每月走访2户。",
        "（一）加强理论学习。一是每周三晚自学1小时；二是每月交笔记；三是" + NEW + "\n（二）服务群众。每月走访2户。");
  }

  @Test
  void isTheNextOfCountedParagraphs() {
    assertInserted(
        "（一）加强理论学习\n一是每周三晚自学1小时。\n二是每月交笔记。\n（二）服务群众\n一是每月走访2户。",
        "（一）加强理论学习\n一是每周三晚自学1小时。\n二是每月交笔记。\n三是" + NEW + "\n（二）服务群众\n一是每月走访2户。");
  }

  @Test
  void isTheNextNumberUnderItsHeading() {
    assertInserted(
        "（一）加强理论学习\n1.每周三晚自学1小时；\n2.每月交笔记。\n（二）服务群众\n1.每月走访2户。",
        "（一）加强理论学习\n1.每周三晚自学1小时；\n2.每月交笔记；\n3." + NEW + "\n（二）服务群众\n1.每月走访2户。");
  }

  @Test
  void isAParagraphBelowAHeadingThatHasNoTextYet() {
    assertInserted(
        "（一）加强理论学习\n（二）服务群众\n每月走访2户，登记走访情况，由支部书记检查。",
        "（一）加强理论学习\n" + NEW + "\n（二）服务群众\n每月走访2户，登记走访情况，由支部书记检查。");
  }

  @Test
  void isThePointBehindTheOneThatAnswersAndTheOthersMoveOn() {
    assertInserted(
        "（一）每周三晚自学理论1小时。\n（二）每月走访群众2户。", "（一）每周三晚自学理论1小时。\n（二）" + NEW + "\n（三）每月走访群众2户。");
  }

  @Test
  void keepsTypedIndents() {
    assertInserted(
        "　　1.每周三晚自学理论1小时。\n　　2.每月走访群众2户。", "　　1.每周三晚自学理论1小时。\n　　2." + NEW + "\n　　3.每月走访群众2户。");
  }

  @Test
  void getsAHeadingOfItsOwnWhereNoneAnswersTheProblem() {
    String measures = "（一）改进作风\n每月到窗口值班2次，由科长登记。\n（二）转变作风\n会议压缩到每月1次，由办公室统计。";
    String done = insert(measures, 0, Optional.empty());
    assertThat(done).startsWith(measures + "\n（三）").endsWith("\n" + NEW).contains("理论学习");
  }

  @Test
  void staysBeforeAClosingInTheSameParagraph() {
    String text = BEFORE + "三、整改措施\n（一）每周三晚自学1小时。每月交笔记。";
    String closing = "以上检查还有不足，请同志们批评指正。";
    assertThat(apply(text + closing, Optional.empty(), Optional.empty()))
        .isEqualTo(text + NEW + closing);
  }

  @Test
  void goesWhereTheCaretIsInTheMeasures() {
    String measures = "（一）每周三晚自学理论1小时。\n（二）每月走访群众2户。";
    String text = BEFORE + "三、整改措施\n" + measures + CLOSING;
    int caret = text.indexOf("走访群众");
    assertThat(apply(text, problem(text, 0), Optional.of(caret)))
        .isEqualTo(BEFORE + "三、整改措施\n" + measures + "\n（三）" + NEW + CLOSING);
  }

  @Test
  void isALineWhereLinesAreBrokenByHand() {
    assertInserted(
        "1.每周三晚自学理论1小时。\u20282.每月走访群众2户。", "1.每周三晚自学理论1小时。\u20282." + NEW + "\u20283.每月走访群众2户。");
  }

  @Test
  void isNowhereWithoutMeasures() {
    CheckResult result = Completions.check(BEFORE);
    assertThat(MeasureInsertion.of(result, Optional.empty(), Optional.of(3), NEW)).isEmpty();
  }

  @Test
  void leavesAutomaticNumbersToTheOffice() {
    Snapshot.Builder builder = Snapshot.builder();
    BEFORE.lines().forEach(line -> builder.add(line, 0, ""));
    builder.add("三、整改措施", 0, "");
    builder.add("每周三晚自学理论1小时。", 0, "1.");
    builder.add("每月走访群众2户。", 0, "2.");
    builder.add(CLOSING.strip(), 0, "");
    Snapshot snapshot = builder.build();
    CheckResult result = Completions.check(snapshot, Completions.template());
    MeasureInsertion insertion =
        MeasureInsertion.of(result, problem(result, 0), Optional.empty(), NEW).orElseThrow();
    assertThat(PlanText.inserted(insertion.plan())).isEqualTo(NEW);
    assertThat(insertion.plan().corrections()).isEmpty();
  }

  /** The first problem's measure among others is put where it is expected. */
  private static void assertInserted(String measures, String expected) {
    assertThat(insert(measures, 0, Optional.empty())).isEqualTo(expected);
  }

  private static String insert(String measures, int problem, Optional<Integer> caret) {
    String head = BEFORE + "三、整改措施\n";
    String text = head + measures + CLOSING;
    String done = apply(text, problem(text, problem), caret);
    assertThat(done).startsWith(head).endsWith(CLOSING);
    return done.substring(head.length(), done.length() - CLOSING.length());
  }

  private static Optional<Item> problem(String text, int index) {
    return problem(Completions.check(snapshot(text), Completions.template()), index);
  }

  private static Optional<Item> problem(CheckResult result, int index) {
    return Optional.of(result.statement().items(Role.PROBLEMS).get(index));
  }

  private static String apply(String text, Optional<Item> problem, Optional<Integer> caret) {
    CheckResult result = Completions.check(snapshot(text), Completions.template());
    MeasureInsertion insertion = MeasureInsertion.of(result, problem, caret, NEW).orElseThrow();
    if (insertion.inLine().isEmpty()) {
      return PlanText.apply(text, insertion.plan());
    }
    int at = insertion.inLine().get();
    StringBuilder done = new StringBuilder(text).insert(at, insertion.words());
    for (Edit edit : insertion.plan().corrections()) {
      Span span = edit.span();
      assertThat(span.end()).isLessThanOrEqualTo(at);
      done.replace(span.start(), span.end(), edit.replacement());
    }
    return done.toString();
  }

  private static Snapshot snapshot(String text) {
    Snapshot.Builder builder = Snapshot.builder();
    text.lines().forEach(line -> builder.add(line, 0, ""));
    return builder.build();
  }
}
