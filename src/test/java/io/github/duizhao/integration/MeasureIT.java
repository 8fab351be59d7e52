package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Measures are offered for the problem at hand and put where measures stand. */
@ExtendWith(SharedOffice.class)
class MeasureIT {

  private static final String PROBLEM = "规定的5本书";
  private static final String LAST_MEASURE = "（三）改进作风";

  @Test
  void asksForAProblem(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = Deck.open(window);
      deck.awaitSummary("文档还是空的");
      assertThat(deck.measures().text("problem")).startsWith("把光标放到一个问题里");
      assertThat(deck.measures().items("suggestions")).isEmpty();
      assertThat(deck.measures().isEnabled("insert")).isFalse();
      assertThat(deck.measures().property("insert", "HelpText")).isEqualTo("先选一条措施。");
    }
  }

  @Test
  void goesToTheEndOfTheMeasures(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openAt(window, Samples.FAULTY, PROBLEM);
      assertThat(deck.measures().text("problem")).startsWith("针对：（一）理论学习方面。");
      String measure = insert(window, deck);
      assertThat(measure).contains("〔待填：");
      assertThat(window.text()).isEqualTo(withMeasureAfter(LAST_MEASURE, measure));
      assertThat(window.undoSteps().titles()).containsExactly("插入整改措施");
      Poll.until("it is selected", () -> window.selection().equals(measure), window::selection);
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(Samples.FAULTY);
      window.undoSteps().redo();
      assertThat(window.text()).isEqualTo(withMeasureAfter(LAST_MEASURE, measure));
    }
  }

  @Test
  void goesAfterTheMeasureAtTheCaret(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openAt(window, Samples.FAULTY, PROBLEM);
      window.caret().gotoRange(Edits.of(window).find("6月底前读完").getStart(), false);
      assertThat(deck.measures().text("problem")).startsWith("针对：（一）理论学习方面。");
      String measure = insert(window, deck);
      assertThat(window.text()).isEqualTo(withMeasureAfter("（一）补上读书", measure));
    }
  }

  @Test
  void goesAfterTheCaretsParagraphWhereThereAreNoMeasures(Office office) throws Exception {
    String text = Samples.FAULTY.substring(0, Samples.FAULTY.indexOf("\n三、"));
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openAt(window, text, PROBLEM);
      String measure = insert(window, deck);
      assertThat(window.text().split("\n")).containsSubsequence(paragraph(PROBLEM), measure);
      assertThat(window.text()).contains(paragraph(PROBLEM) + "\n" + measure + "\n");
    }
  }

  @Test
  void looksLikeItsNeighbour(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Edits edits = Edits.of(window);
      edits.format(LAST_MEASURE, "ParaStyleName", "Quotations");
      edits.format(paragraph(LAST_MEASURE), "CharHeightAsian", 15f);
      Deck deck = openAt(window, "", PROBLEM);
      String measure = insert(window, deck);
      assertThat(edits.property(measure, "ParaStyleName")).isEqualTo("Quotations");
      assertThat(edits.property(measure, "CharHeightAsian")).isEqualTo(15f);
      assertThat(edits.property("以上检查", "ParaStyleName")).isNotEqualTo("Quotations");
    }
  }

  @Test
  void answersTheProblemOfTheChosenFinding(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openAt(window, Samples.FAULTY, PROBLEM);
      deck.findings().select("措施空泛");
      Poll.until(
          "the problem that the measure answers",
          () -> deck.measures().text("problem").startsWith("针对：（三）纪律作风方面。"),
          deck::described);
    }
  }

  @Test
  void insertsTheChosenOne(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openAt(window, Samples.FAULTY, PROBLEM);
      List<String> offered = deck.measures().items("suggestions");
      assertThat(offered).hasSizeGreaterThan(1);
      String first = deck.measures().text("preview");
      deck.measures().select("suggestions", 1);
      Poll.until("preview", () -> !deck.measures().text("preview").equals(first));
      insert(window, deck);
      assertThat(window.text()).doesNotContain(first);
    }
  }

  /** Opens the deck with the caret at words and waits for suggestions. */
  private static Deck openAt(WriterWindow window, String text, String words) throws Exception {
    if (!text.isEmpty()) {
      window.setText(text);
    }
    window.undoSteps().clear();
    Deck deck = Deck.open(window);
    deck.awaitFinding("半角标点", true);
    window.caret().gotoRange(Edits.of(window).find(words).getStart(), false);
    Poll.until("suggestions", () -> deck.measures().isEnabled("insert"), deck::described);
    return deck;
  }

  /** Inserts the chosen measure and gives its words. */
  private static String insert(WriterWindow window, Deck deck) throws Exception {
    String measure = deck.measures().text("preview");
    assertThat(measure).isNotEmpty();
    deck.measures().press("insert");
    Poll.until("it is inserted", () -> window.text().contains(measure), window::text);
    return measure;
  }

  private static String paragraph(String words) {
    return Samples.FAULTY.lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
  }

  private static String withMeasureAfter(String words, String measure) {
    List<String> lines = new ArrayList<>(Samples.FAULTY.lines().toList());
    lines.add(lines.indexOf(paragraph(words)) + 1, measure);
    return String.join("\n", lines);
  }
}
