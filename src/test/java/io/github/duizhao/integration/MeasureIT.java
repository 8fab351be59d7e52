package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Measures are offered for the problem at hand and put where measures stand. */
@ExtendWith(SharedOffice.class)
class MeasureIT {

  private static final String PROBLEM = "规定的5本书";
  private static final String ANSWER = "（一）补上读书";
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
  void goesUnderTheHeadingThatAnswersTheProblem(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openAt(window, Samples.FAULTY, PROBLEM);
      assertThat(deck.measures().text("problem")).startsWith("针对：（一）理论学习方面。");
      String measure = insert(window, deck);
      assertThat(measure).contains("〔待填：");
      assertThat(window.text()).isEqualTo(withMeasureIn(ANSWER, measure));
      assertThat(window.undoSteps().titles()).containsExactly("插入整改措施");
      Poll.until("it is selected", () -> window.selection().equals(measure), window::selection);
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(Samples.FAULTY);
      window.undoSteps().redo();
      assertThat(window.text()).isEqualTo(withMeasureIn(ANSWER, measure));
    }
  }

  @Test
  void goesBehindTheMeasureAtTheCaret(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openAt(window, Samples.FAULTY, PROBLEM);
      window.caret().gotoRange(Edits.of(window).find(LAST_MEASURE).getStart(), false);
      assertThat(deck.measures().text("problem")).startsWith("针对：（一）理论学习方面。");
      String measure = insert(window, deck);
      assertThat(window.text()).isEqualTo(withMeasureIn(LAST_MEASURE, measure));
    }
  }

  @Test
  void isNumberedLikeItsNeighboursAndThoseBehindMoveOn(Office office) throws Exception {
    String numbered = numbered();
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openAt(window, numbered, PROBLEM);
      String measure = insert(window, deck);
      assertThat(window.text().lines())
          .containsSubsequence("1.6月底前读完余下的2本书，笔记交【姓名】检查。", "2." + measure)
          .anyMatch(line -> line.startsWith("3.每月到窗口"))
          .anyMatch(line -> line.startsWith("4.进一步"));
      assertThat(window.undoSteps().titles()).containsExactly("插入整改措施");
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(numbered);
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
      window.setText(numbered());
      Edits edits = Edits.of(window);
      edits.format("余下的2本书", "ParaStyleName", "Quotations");
      edits.format("1.6月底前读完余下的2本书，笔记交【姓名】检查。", "CharHeightAsian", 15f);
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

  /** The measures as numbered points without headings. */
  private static String numbered() {
    return Samples.FAULTY
        .replace("（一）补上读书。6", "1.6")
        .replace("（二）主动服务。每", "2.每")
        .replace("（三）改进作风。进", "3.进");
  }

  private static String withMeasureIn(String words, String measure) {
    return Samples.FAULTY.replace(paragraph(words), paragraph(words) + measure);
  }
}
