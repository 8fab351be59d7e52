package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The check panel lists what is wrong, and follows the text. */
@ExtendWith(SharedOffice.class)
class CheckIT {

  private static final String FAULTY_SUMMARY = "不达标：1 个错误，3 个警告，0 个提示";

  @Test
  void listsTheFindingsARuleAGroup(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitSummary(FAULTY_SUMMARY);
      assertThat(deck.findings().rows())
          .containsExactly(
              "✗ 待填内容没有填（1 处）",
              "  【姓名】",
              "! 中文里的半角标点（1 处）",
              "  ,没有回访办事的人;",
              "! 问题缺少具体事例（1 处）",
              "  （三）纪律作风方面。",
              "! 措施空泛（1 处）",
              "  进一步加强作风建设，不断提高服务水平。");
    }
  }

  @Test
  void saysThatNothingWasFound(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.SOUND);
      Deck deck = Deck.open(window);
      deck.awaitSummary("没有发现问题");
      assertThat(deck.findings().rows()).isEmpty();
    }
  }

  @Test
  void explainsTheChosenFinding(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitSummary(FAULTY_SUMMARY);
      assertThat(deck.check().isEnabled("goto")).isFalse();
      assertThat(deck.check().property("goto", "HelpText")).isEqualTo("先在检查结果里选一条。");
      deck.findings().select("措施空泛");
      Poll.until("details", () -> !deck.check().text("details").isEmpty());
      assertThat(deck.check().text("details")).contains("这条措施没有次数、时限或检验办法", "请补上", "依据：单位要求。");
      assertThat(deck.check().isEnabled("goto")).isTrue();
      deck.findings().select("问题缺少具体事例");
      Poll.until("cannot be mended", () -> !deck.check().isEnabled("fix"), deck::described);
      assertThat(deck.check().property("fix", "HelpText")).isEqualTo("这一条需要自己改写，不能自动修复。");
    }
  }

  @Test
  void followsTheTextWhileItIsWritten(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitSummary(FAULTY_SUMMARY);
      Edits.of(window).replace("【姓名】", "学习小组长");
      deck.awaitSummary("需修改：0 个错误，3 个警告");
      assertThat(deck.findings().topRows()).noneMatch(row -> row.contains("待填"));
      window.undoSteps().undo();
      deck.awaitSummary(FAULTY_SUMMARY);
    }
  }

  @Test
  void saysThatTheTextHasChangedWhereItDoesNotFollow(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitSummary(FAULTY_SUMMARY);
      deck.check().press("live");
      Poll.until("the box is empty", () -> !deck.check().isTicked("live"));
      Edits.of(window).replace("【姓名】", "学习小组长");
      deck.awaitSummary(FAULTY_SUMMARY + "（文字已改动，请重新检查）");
      deck.check().press("check");
      deck.awaitSummary("需修改：0 个错误，3 个警告");
      Edits.of(window).typeBefore("值班当成任务", "窗口");
      deck.awaitSummary("文字已改动");
      deck.check().press("live");
      Poll.until("checked anew", () -> !deck.check().text("summary").contains("文字已改动"));
    }
  }

  @Test
  void leavesOtherGenresAlone(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.MINUTES);
      Deck deck = Deck.open(window);
      deck.awaitSummary("这篇不像对照检查材料");
      assertThat(deck.findings().rows()).isEmpty();
      assertThat(deck.sections().rows()).isEmpty();
      assertThat(deck.outline().text("summary")).startsWith("这篇不像对照检查材料");
      assertThat(deck.outline().isEnabled("insert")).isTrue();
    }
  }

  @Test
  void saysThatTheDocumentIsEmpty(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = Deck.open(window);
      deck.awaitSummary("文档还是空的");
      assertThat(deck.findings().rows()).isEmpty();
      assertThat(deck.outline().text("summary")).isEqualTo("文档还是空的。可以先插入提纲。");
    }
  }
}
