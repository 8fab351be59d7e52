package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.awt.Key;
import com.sun.star.awt.KeyModifier;
import io.github.duizhao.writer.OfficePaths;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A pattern is chosen, filled in and inserted, with the mouse and by keyboard alone. */
@ExtendWith(SharedOffice.class)
class MeasureBuildingIT {

  private static final String PROTOCOL = "vnd.io.github.duizhao:";
  private static final String PROBLEM = "规定的5本书";
  private static final String TYPED = "学习时断时续，没有固定时间";

  @TempDir Path folder;

  @Test
  void fillsAPatternInAndTakesItBack(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, PROBLEM);
      Panel panel = deck.measures();
      String first = panel.text("preview");
      panel.select("suggestions", 1);
      Poll.until("another is chosen", () -> !panel.text("preview").equals(first));
      assertThat(panel.text("blank1")).as("a hint is no fact").isEmpty();
      assertThat(panel.offered("blank1")).isNotEmpty();
      assertThat(panel.text("preview")).contains("〔待填：");
      assertThat(panel.text("state")).matches("[○◐●] \\d/6 .*");
      String before = panel.text("state");
      int blanks = blanks(panel);
      for (int i = 1; i <= blanks; i++) {
        panel.write("blank" + i, "第" + i + "样");
      }
      Poll.until("the preview", () -> panel.text("preview").contains("第" + blanks + "样"));
      assertThat(panel.text("preview")).doesNotContain("〔待填：");
      assertThat(panel.text("state")).isNotEqualTo(before).contains("可以检查");
      String measure = panel.text("preview");
      window.undoSteps().clear();
      panel.press("insert");
      Poll.until("it is inserted", () -> window.text().contains(measure), window::text);
      assertThat(window.undoSteps().titles()).containsExactly("插入整改措施");
      Poll.until("empty for its next use", () -> panel.text("blank1").isEmpty());
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(Samples.FAULTY);
    }
  }

  @Test
  void leavesWhatIsNotFilledInToBeFound(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, PROBLEM);
      deck.measures().write("blank1", "周三晚上");
      Poll.until("the preview", () -> deck.measures().text("preview").contains("周三晚上"));
      String measure = deck.measures().text("preview");
      assertThat(measure).contains("〔待填：");
      deck.measures().press("insert");
      Poll.until("it is inserted", () -> window.text().contains(measure), window::text);
      deck.awaitFinding("〔待填：", true);
    }
  }

  @Test
  void goesFromAProblemToASentenceByKeyboardAlone(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, PROBLEM);
      Panel panel = deck.measures();
      window.dispatch(PROTOCOL + "suggestMeasure");
      Keyboard keys = new Keyboard(office, window.frame().getContainerWindow());
      awaitFocus(office, panel, "suggestions");
      keys.down();
      Poll.until(
          "the next one",
          () -> panel.selected("suggestions").equals(panel.items("suggestions").get(1)));
      keys.enter();
      int blanks = blanks(panel);
      for (int i = 1; i <= blanks; i++) {
        awaitFocus(office, panel, "blank" + i);
        keys.type("第" + i + "样");
        String typed = "第" + i + "样";
        String field = "blank" + i;
        Poll.until("it is typed", () -> panel.text(field).equals(typed), deck::described);
        keys.enter();
      }
      Poll.until("it is inserted", () -> window.text().contains("第" + blanks + "样"), window::text);
      assertThat(window.text()).doesNotContain("〔待填：");
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(Samples.FAULTY);
    }
  }

  @Test
  void takesAHintFromTheListWithoutInserting(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, PROBLEM);
      Panel panel = deck.measures();
      String last = "blank" + blanks(panel);
      panel.focus(last);
      awaitFocus(office, panel, last);
      Keyboard keys = new Keyboard(office, window.frame().getContainerWindow());
      keys.press(Key.DOWN, (char) 0, KeyModifier.MOD2);
      keys.down();
      Poll.until("a hint", () -> panel.offered(last).contains(panel.text(last)));
      keys.enter();
      String hint = panel.text(last);
      Poll.until(
          "the preview",
          () -> panel.text("preview").contains(hint),
          () -> hint + "\n" + deck.described() + "\n" + window.text());
      assertThat(window.text()).isEqualTo(Samples.FAULTY);
      keys.enter();
      Poll.until("it is inserted", () -> window.text().contains(hint), window::text);
    }
  }

  @Test
  void answersATypedProblemInAnEmptyDocument(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = Deck.open(window);
      deck.awaitSummary("文档还是空的");
      Panel panel = deck.measures();
      panel.focus("typedProblem");
      panel.write("typedProblem", TYPED);
      new Keyboard(office, window.frame().getContainerWindow()).enter();
      Poll.until("measures", () -> panel.isEnabled("insert"), deck::described);
      assertThat(panel.text("problem")).isEqualTo("针对输入的问题：" + TYPED);
      awaitFocus(office, panel, "suggestions");
      String measure = panel.text("preview");
      panel.press("insert");
      Poll.until("it is inserted", () -> window.text().contains(measure), window::text);
    }
  }

  @Test
  void keepsATypedProblemUntilThatOfTheTextIsAskedFor(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, PROBLEM);
      Panel panel = deck.measures();
      panel.focus("typedProblem");
      panel.write("typedProblem", TYPED);
      new Keyboard(office, window.frame().getContainerWindow()).enter();
      Poll.until("it is answered", () -> panel.text("problem").endsWith(TYPED), deck::described);
      window.caret().gotoRange(Edits.of(window).find("8月到窗口").getStart(), false);
      Edits.of(window).typeBefore("以上检查", "所以，");
      deck.awaitSummary("1 个错误");
      assertThat(panel.text("problem")).endsWith(TYPED);
      panel.press("fromText");
      Poll.until(
          "that of the text",
          () -> panel.text("problem").startsWith("针对：（二）联系群众"),
          deck::described);
      Poll.until("nothing is typed", () -> panel.text("typedProblem").isEmpty());
    }
  }

  @Test
  void answersWhatIsSelected(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, PROBLEM);
      window.caret().gotoRange(Edits.of(window).find("没有回访办事的人"), false);
      deck.measures().press("fromText");
      Poll.until(
          "the selected words",
          () -> deck.measures().text("problem").equals("针对选中的文字：没有回访办事的人"),
          deck::described);
    }
  }

  @Test
  void escapeLeadsBackToTheText(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = openAt(window, PROBLEM);
      Keyboard keys = new Keyboard(office, window.frame().getContainerWindow());
      for (String control : new String[] {"typedProblem", "suggestions", "blank1"}) {
        deck.measures().focus(control);
        awaitFocus(office, deck.measures(), control);
        keys.escape();
        Poll.until("the text", () -> !deck.measures().hasFocus(office, control));
      }
      window.caret().gotoEnd(false);
      keys.type("完");
      Poll.until("it is typed into the text", () -> window.text().endsWith("完"), window::text);
    }
  }

  @Test
  void tellsWhyNothingCanBeInserted(Office office) throws Exception {
    Path file = folder.resolve("locked.odt");
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Documents.save(window, file, "writer8");
    }
    try (WriterWindow window = office.open(file, Documents.value("ReadOnly", true))) {
      Deck deck = Deck.open(window);
      deck.awaitFinding("措施空泛", true);
      deck.findings().select("措施空泛");
      Poll.until("measures", () -> !deck.measures().items("suggestions").isEmpty());
      Poll.until("why", () -> deck.measures().text("notices").contains("只读"), deck::described);
      assertThat(deck.measures().isEnabled("insert")).isFalse();
      assertThat(deck.measures().isEnabled("improve")).isFalse();
      assertThat(deck.measures().property("improve", "HelpText").toString()).contains("只读");
    }
  }

  @Test
  void tellsScreenReadersWhatIsAskedAndHowFarItIs(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Panel panel = openAt(window, PROBLEM).measures();
      assertThat(panel.accessibleName("suggestions")).isEqualTo("可选措施");
      assertThat(panel.accessibleName("typedProblem")).isEqualTo("或者输入一个问题");
      assertThat(panel.accessibleName("blank1")).isEqualTo(panel.text("blankLabel1")).contains("？");
      assertThat(panel.property("blank1", "HelpText").toString())
          .contains("只是提示", panel.offered("blank1").get(0));
      assertThat(panel.accessibleName("insert"))
          .startsWith("插入措施，")
          .contains(panel.text("state").substring(0, 5));
      assertThat(panel.items("suggestions")).allMatch(line -> line.matches("\\d/6 [○◐●] .+"));
    }
  }

  @Test
  void keepsFavouritesUntilTheyAreCleared() throws Exception {
    // An office of its own: the user's file is changed.
    try (Office office = Office.start(OfficeSettings.CHINESE)) {
      Path file = new OfficePaths(office.context()).ownFolder().resolve("favourites.json");
      String marked;
      try (WriterWindow window = office.newDocument()) {
        window.setText(Samples.FAULTY);
        Panel panel = openAt(window, PROBLEM).measures();
        assertThat(panel.isVisible("clearFavourites")).isFalse();
        panel.select("suggestions", 1);
        marked = panel.items("suggestions").get(1).substring("4/6 ● ".length());
        panel.press("favourite");
        Poll.until("the star", () -> panel.items("suggestions").get(1).contains("★ " + marked));
        assertThat(file).content().contains("\"measures\":[\"");
      }
      try (WriterWindow window = office.newDocument()) {
        window.setText(Samples.FAULTY);
        Panel panel = openAt(window, PROBLEM).measures();
        assertThat(panel.items("suggestions")).anyMatch(line -> line.contains("★ " + marked));
        panel.press("clearFavourites");
        Poll.until("it asks again", () -> panel.text("clearFavourites").contains("清空 1 条"));
        assertThat(file).exists();
        panel.press("clearFavourites");
        Poll.until(
            "no star", () -> panel.items("suggestions").stream().noneMatch(l -> l.contains("★")));
        assertThat(file).doesNotExist();
        assertThat(panel.isVisible("clearFavourites")).isFalse();
        Files.writeString(file, "{");
        panel.press("favourite");
        Poll.until("why not", () -> panel.text("notices").contains("收藏文件读不出来"));
        assertThat(file).hasContent("{");
      }
    }
  }

  /** Opens the deck with the caret at words and waits for patterns. */
  private static Deck openAt(WriterWindow window, String words) throws Exception {
    Deck deck = Deck.open(window);
    deck.awaitFinding("半角标点", true);
    window.caret().gotoRange(Edits.of(window).find(words).getStart(), false);
    Poll.until("measures", () -> deck.measures().isEnabled("insert"), deck::described);
    return deck;
  }

  private static int blanks(Panel panel) {
    int count = 0;
    while (count < 6 && panel.isVisible("blank" + (count + 1))) {
      count++;
    }
    return count;
  }

  private static void awaitFocus(Office office, Panel panel, String control) {
    Poll.until("the keyboard in " + control, () -> panel.hasFocus(office, control));
  }
}
