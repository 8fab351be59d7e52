package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.awt.Key;
import com.sun.star.awt.KeyModifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A vague measure of the text is made checkable in the panel. */
@ExtendWith(SharedOffice.class)
class MeasureImproveIT {

  private static final String PROTOCOL = "vnd.io.github.duizhao:";
  private static final String VAGUE = "进一步加强作风建设，不断提高服务水平。";
  private static final String CHECKED = "月底由党小组长核对登记簿";
  private static final String LAST = "（三）改进作风。";

  @Test
  void replacesTheSentenceAndTakesItBack(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Edits edits = Edits.of(window);
      edits.format(VAGUE, "CharHeightAsian", 15f);
      edits.format("加强作风", "CharWeightAsian", 150f);
      Deck deck = openAt(window, "不断提高服务水平");
      Panel panel = deck.measures();
      window.undoSteps().clear();
      panel.press("improve");
      Poll.until(
          "the sentence", () -> panel.text("problem").equals("改进：" + VAGUE), deck::described);
      assertThat(panel.isVisible("suggestions")).isFalse();
      assertThat(panel.text("insert")).startsWith("替换");
      fill(panel);
      String sentence = panel.text("preview");
      assertThat(sentence).contains("每周1次", CHECKED).doesNotContain("〔待填：");
      assertThat(panel.text("state")).isEqualTo("● 6/6 可以检查");
      panel.press("insert");
      Poll.until("it is replaced", () -> window.text().contains(sentence), window::text);
      assertThat(window.text()).isEqualTo(Samples.FAULTY.replace(VAGUE, sentence));
      assertThat(window.undoSteps().titles()).containsExactly("改进整改措施");
      assertThat(edits.property("加强作风", "CharWeightAsian")).isEqualTo(150f);
      assertThat(edits.property(CHECKED, "CharHeightAsian")).isEqualTo(15f);
      Poll.until("the patterns again", () -> panel.isVisible("suggestions"));
      deck.awaitFinding("措施空泛", false);
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(Samples.FAULTY);
      deck.awaitFinding("措施空泛", true);
    }
  }

  @Test
  void refusesWhenTheSentenceHasChanged(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, "不断提高服务水平");
      Panel panel = deck.measures();
      panel.press("improve");
      Poll.until("it asks", () -> panel.isVisible("cancelImprove"));
      Edits.of(window).replace("进一步加强", "大力改进");
      String before = window.text();
      panel.press("insert");
      Poll.until("why", () -> panel.text("notices").contains("已经改动"), deck::described);
      assertThat(window.text()).isEqualTo(before);
      Poll.until("no longer", () -> !panel.isEnabled("insert"));
      panel.press("cancelImprove");
      Poll.until("the patterns again", () -> panel.isVisible("suggestions"));
      assertThat(window.text()).isEqualTo(before);
    }
  }

  @Test
  void recordsItWhereChangesAreRecorded(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, "不断提高服务水平");
      Edits.of(window).recordChanges();
      Panel panel = deck.measures();
      panel.press("improve");
      Poll.until("it asks", () -> panel.isVisible("cancelImprove"));
      fill(panel);
      panel.press("insert");
      Poll.until("it is replaced", () -> window.text().contains(CHECKED), window::text);
      window.dispatch(".uno:RejectAllTrackedChanges");
      Poll.until("rejected", () -> window.text().equals(Samples.FAULTY), window::text);
    }
  }

  @Test
  void improvesAFindingByKeyboardAlone(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitFinding("措施空泛", true);
      Keyboard keys = new Keyboard(office, window.frame().getContainerWindow());
      window.dispatch(PROTOCOL + "previousFinding");
      Poll.until("the last finding", () -> window.selection().equals(VAGUE), window::selection);
      window.dispatch(PROTOCOL + "fix");
      Panel panel = deck.measures();
      Poll.until("it asks", () -> panel.isVisible("cancelImprove"), deck::described);
      int blanks = blanks(panel);
      for (int i = 1; i <= blanks; i++) {
        String field = "blank" + i;
        String typed = answer(panel, i);
        Poll.until("the keyboard in " + field, () -> panel.hasFocus(office, field));
        keys.type(typed);
        Poll.until("it is typed", () -> panel.text(field).equals(typed), deck::described);
        keys.enter();
      }
      Poll.until("it is replaced", () -> window.text().contains(CHECKED), window::text);
      deck.awaitFinding("措施空泛", false);
    }
  }

  @Test
  void escapeInAListOfHintsKeepsTheForm(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, "不断提高服务水平");
      window.dispatch(PROTOCOL + "improve");
      Panel panel = deck.measures();
      Poll.until("the keyboard in the form", () -> panel.hasFocus(office, "blank1"));
      Keyboard keys = new Keyboard(office, window.frame().getContainerWindow());
      keys.press(Key.DOWN, (char) 0, KeyModifier.MOD2);
      keys.down();
      Poll.until("a hint", () -> !panel.text("blank1").isEmpty());
      keys.escape();
      keys.type("了");
      Poll.until("it is typed", () -> panel.text("blank1").endsWith("了"), deck::described);
      assertThat(panel.isVisible("cancelImprove")).isTrue();
    }
  }

  @Test
  void showsTheOtherPanelsAgain(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, "不断提高服务水平");
      window.dispatch(PROTOCOL + "improve");
      Panel panel = deck.measures();
      Poll.until("it asks", () -> panel.isVisible("cancelImprove"));
      panel.press("cancelImprove");
      Poll.until("all are unfolded", () -> window.unfoldedPanels().size() == 3);
      window.dispatch(PROTOCOL + "improve");
      Poll.until("it asks", () -> panel.isVisible("cancelImprove"));
    }
    try (WriterWindow window = office.newDocument()) {
      window.openDeck();
      Poll.until(
          "unfolded in the next window too",
          () -> window.unfoldedPanels().size() == 3,
          () -> window.unfoldedPanels().toString());
    }
  }

  @Test
  void escapeLeadsBackToThePatternsAndTheText(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, "不断提高服务水平");
      window.dispatch(PROTOCOL + "improve");
      Panel panel = deck.measures();
      Poll.until("the keyboard in the form", () -> panel.hasFocus(office, "blank1"));
      new Keyboard(office, window.frame().getContainerWindow()).escape();
      Poll.until("the patterns again", () -> panel.isVisible("suggestions"));
      Poll.until("the text", () -> !panel.hasFocus(office, "blank1"));
      assertThat(window.text()).isEqualTo(Samples.FAULTY);
    }
  }

  @Test
  void saysThatThereIsNothingToImprove(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, "按照支部通知");
      Poll.until("not offered", () -> !deck.measures().isEnabled("improve"));
      assertThat(deck.measures().property("improve", "HelpText").toString()).contains("没有可以改进");
      window.dispatch(PROTOCOL + "improve");
      Poll.until("why", () -> deck.measures().text("notices").contains("没有可以改进"), deck::described);
      assertThat(deck.measures().isVisible("cancelImprove")).isFalse();
    }
  }

  private static Deck openAt(WriterWindow window, String words) throws Exception {
    Deck deck = Deck.open(window);
    deck.awaitFinding("措施空泛", true);
    window.caret().gotoRange(Edits.of(window).find(words).getStart(), false);
    if (window.text().indexOf(words) > window.text().indexOf(LAST)) {
      Poll.until("it can be improved", () -> deck.measures().isEnabled("improve"), deck::described);
    }
    return deck;
  }

  private static void fill(Panel panel) {
    int blanks = blanks(panel);
    for (int i = 1; i <= blanks; i++) {
      panel.write("blank" + i, answer(panel, i));
    }
    String last = answer(panel, blanks);
    Poll.until("the preview", () -> panel.text("preview").contains(last));
  }

  /** What a writer may answer to a question of the form. */
  private static String answer(Panel panel, int row) {
    return switch (panel.text("blankLabel" + row)) {
      case "做什么？" -> "走访";
      case "对什么？" -> "联系户";
      case "多少、多久一次？" -> "每周1次";
      case "何时完成？" -> "6月底前完成";
      case "谁负责？" -> "由支部委员负责";
      case "怎样看得见？" -> CHECKED;
      default -> throw new IllegalStateException(panel.text("blankLabel" + row));
    };
  }

  private static int blanks(Panel panel) {
    int count = 0;
    while (count < 6 && panel.isVisible("blank" + (count + 1))) {
      count++;
    }
    return count;
  }
}
