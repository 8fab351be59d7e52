package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XIndexReplace;
import com.sun.star.style.NumberingType;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.writer.Uno;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Headings by style and numbers that Writer counts are read like typed ones. */
@ExtendWith(SharedOffice.class)
class HeadingsIT {

  private static final List<String> HEADINGS = List.of("存在的问题", "原因分析", "整改措施");

  @Test
  void readsStyledHeadingsWithoutNumbers(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(withoutNumbers());
      for (String heading : HEADINGS) {
        Edits.of(window).format(heading, "ParaStyleName", "Heading 1");
      }
      Deck deck = Deck.open(window);
      assertParts(deck);
    }
  }

  @Test
  void readsNumbersThatWriterCounts(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(withoutNumbers());
      Object rules = chineseNumbers(Edits.of(window));
      Edits edits = Edits.of(window);
      edits.format(HEADINGS.get(0), "NumberingRules", rules);
      // The rules are the document's own now: the same list goes on.
      Object list = edits.property(HEADINGS.get(0), "NumberingRules");
      edits.format(HEADINGS.get(1), "NumberingRules", list);
      edits.format(HEADINGS.get(2), "NumberingRules", list);
      assertThat(edits.property("原因分析", "ListLabelString")).isEqualTo("二、");
      Deck deck = Deck.open(window);
      assertParts(deck);
      deck.sections().select("原因分析");
      Poll.until("the heading", () -> window.selection().equals("原因分析"), window::selection);
    }
  }

  @Test
  void readsLinesThatAreBrokenByHand(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.document().getText().setString(Samples.FAULTY.replace("【姓名】", "组长"));
      Deck deck = Deck.open(window);
      assertParts(deck);
      deck.sections().select("原因分析");
      Poll.until("the heading", () -> window.selection().equals("二、原因分析"), window::selection);
    }
  }

  private static void assertParts(Deck deck) {
    deck.awaitSummary("需修改：0 个错误");
    for (String heading : HEADINGS) {
      assertThat(deck.sections().topRows()).anyMatch(row -> row.contains(heading));
    }
    assertThat(deck.sections().rowsBelow("存在的问题")).hasSize(3);
    assertThat(deck.findings().rows()).noneMatch(row -> row.contains("缺少必要部分"));
  }

  private static String withoutNumbers() {
    return Samples.FAULTY
        .replace("一、存在的", "存在的")
        .replace("二、原因", "原因")
        .replace("三、整改", "整改")
        .replace("【姓名】", "组长");
  }

  /** Numbers like 二、 at the first level of a list. */
  private static Object chineseNumbers(Edits edits) throws Exception {
    Object rules = edits.make("NumberingRules");
    UnoRuntime.queryInterface(XIndexReplace.class, rules)
        .replaceByIndex(
            0,
            new PropertyValue[] {
              Uno.value("NumberingType", NumberingType.NUMBER_LOWER_ZH),
              Uno.value("ListFormat", "%1%、")
            });
    return rules;
  }
}
