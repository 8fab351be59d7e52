package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.table.XCellRange;
import com.sun.star.text.XTextTable;
import com.sun.star.text.XTextViewCursor;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.view.XSelectionSupplier;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The deck follows the text while somebody writes. */
@ExtendWith(SharedOffice.class)
@Timeout(180)
class LiveIT {

  /** A fault of the sample, in its second problem. */
  private static final String FAULT = ",没有回访办事的人;";

  /** Another, to type. */
  private static final String TYPED = "【数量】";

  /** A rule that looks at fonts, and what a paragraph in the wrong one says. */
  private static final String LOOK = "正文字体和行距";

  private static final String LINE_IN_SONG = "坐在科室等人上门，把值班当成任务。";

  /** Half a second is meant; a machine that does other things meanwhile takes longer. */
  private static final Duration SOON = Duration.ofSeconds(1);

  @TempDir Path folder;

  @Test
  void followsTypingWithinHalfASecond(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openFaulty(window);
      goTo(window, "笔记缺了2章");
      Duration fastest = SOON;
      for (int i = 0; i < 5; i++) {
        type(window, TYPED);
        long typed = System.nanoTime();
        deck.awaitFinding(TYPED, true);
        Duration taken = Duration.ofNanos(System.nanoTime() - typed);
        fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
        window.undoSteps().undo();
        deck.awaitFinding(TYPED, false);
      }
      assertThat(fastest).isLessThan(SOON);
    }
  }

  @Test
  void followsUndoAndRedo(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openFaulty(window);
      Edits.of(window).replace(FAULT, "，没有回访办事的人；");
      deck.awaitFinding(FAULT, false);
      window.undoSteps().undo();
      deck.awaitFinding(FAULT, true);
      window.undoSteps().redo();
      deck.awaitFinding(FAULT, false);
      window.undoSteps().undo();
      deck.awaitFinding(FAULT, true);
      selects(window, deck, FAULT);
    }
  }

  @Test
  void keepsPlacesRightWhereParagraphsAreSplitAndJoined(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openFaulty(window);
      // In the middle of the paragraph with the fault, at its start, at the end of the one before.
      for (String place : List.of("8月到窗口值班", "（二）联系群众", "（二）联系群众", "笔记缺了2章。")) {
        goTo(window, place);
        window.dispatch(".uno:InsertPara");
        typeMark(window, deck);
        selects(window, deck, FAULT);
      }
      for (int i = 0; i < 4; i++) {
        window.undoSteps().undo();
        window.undoSteps().undo();
      }
      goTo(window, "（三）纪律作风");
      window.dispatch(".uno:SwBackspace");
      typeMark(window, deck);
      selects(window, deck, FAULT);
    }
  }

  /** Levels change without a letter of the text. */
  @Test
  void followsAChangeOfStyleAlone(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openFaulty(window);
      String line = "补充说明";
      Edits.of(window).typeBefore("以上检查还有不足", line + "\r");
      typeMark(window, deck);
      assertThat(deck.sections().rows()).noneMatch(row -> row.contains(line));
      Edits.of(window).format(line, "ParaStyleName", "Heading 1");
      deck.awaitSection(line);
    }
  }

  /** The look is not read anew while somebody types, and yet nothing of it is lost. */
  @Test
  void keepsWhatItSaysOfTheLook(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Edits edits = Edits.of(window);
      edits.format(LINE_IN_SONG, "CharFontNameAsian", "宋体");
      Deck deck = Deck.open(window);
      deck.awaitFinding(LOOK, true);
      // Words, new paragraphs before it, and a break in the very paragraph that it is about.
      for (String typed : List.of("又", "又一次。\r", "有时\r又")) {
        edits.typeBefore("笔记缺了2章", typed);
        keepsLook(window, deck, "笔记缺了2章");
      }
      goTo(window, "把值班当成任务");
      window.dispatch(".uno:InsertPara");
      keepsLook(window, deck, "把值班当成任务");
      deck.check().press("check");
      deck.awaitFinding(LOOK, true);
    }
  }

  /** Types a fault and takes it away; meanwhile the finding about the look is always listed. */
  private static void keepsLook(WriterWindow window, Deck deck, String place) {
    Edits.of(window).typeBefore(place, TYPED);
    awaitWithLook(deck, TYPED, true);
    Edits.of(window).replace(TYPED, "");
    awaitWithLook(deck, TYPED, false);
  }

  private static void awaitWithLook(Deck deck, String words, boolean there) {
    Set<Boolean> looks = new HashSet<>();
    Poll.until(
        (there ? "a finding " : "no finding ") + words,
        () -> {
          List<String> rows = deck.findings().rows();
          looks.add(rows.stream().anyMatch(row -> row.contains(LOOK)));
          return rows.stream().anyMatch(row -> row.contains(words)) == there;
        },
        deck::described);
    assertThat(looks).doesNotContain(false);
  }

  @Test
  void keepsTwoDocumentsApart(Office office) throws Exception {
    try (WriterWindow one = office.newDocument();
        WriterWindow other = office.newDocument()) {
      Deck first = openFaulty(one);
      Deck second = openFaulty(other);
      Edits.of(one).typeBefore("笔记缺了2章", "甲" + TYPED);
      Edits.of(other).replace(FAULT, "，没有回访办事的人；");
      first.awaitFinding(TYPED, true);
      second.awaitFinding(FAULT, false);
      assertThat(first.findings().rows()).anyMatch(row -> row.contains(FAULT));
      assertThat(second.findings().rows()).noneMatch(row -> row.contains(TYPED));
    }
  }

  @Test
  void followsInBothWindowsOfADocument(Office office) throws Exception {
    try (WriterWindow one = office.newDocument()) {
      Deck first = openFaulty(one);
      WriterWindow other = one.anotherWindow();
      Deck second = Deck.open(other);
      second.awaitFinding(FAULT, true);
      Edits.of(one).typeBefore("笔记缺了2章", "甲" + TYPED);
      first.awaitFinding(TYPED, true);
      second.awaitFinding(TYPED, true);
      selects(other, second, FAULT);
      selects(one, first, TYPED);
      other.closeWindow();
      Edits.of(one).replace(FAULT, "，没有回访办事的人；");
      first.awaitFinding(FAULT, false);
    }
  }

  /** An office of its own, so that its output is this test's alone. */
  @Test
  void survivesDocumentsThatCloseAtOnce() throws Exception {
    String said;
    try (Office office = Office.start(OfficeSettings.CHINESE)) {
      Path file = folder.resolve("statement.odt");
      try (WriterWindow window = office.newDocument()) {
        window.setText(Samples.FAULTY);
        window.store(file, "writer8");
      }
      for (int i = 0; i < 20; i++) {
        try (WriterWindow window = office.open(file)) {
          if (i % 2 == 0) {
            window.openDeck();
          }
          Edits.of(window).typeBefore("笔记缺了2章", TYPED);
        }
      }
      try (WriterWindow window = office.open(file)) {
        Deck deck = Deck.open(window);
        deck.awaitFinding(FAULT, true);
        Edits.of(window).typeBefore("笔记缺了2章", TYPED);
        deck.awaitFinding(TYPED, true);
      }
      said = office.output();
    }
    assertThat(said).doesNotContain("duizhao").doesNotContain("SEVERE");
  }

  @Test
  void keepsTheSelectedRow(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openFaulty(window);
      selects(window, deck, FAULT);
      Edits.of(window).typeBefore("笔记缺了2章", TYPED);
      deck.awaitFinding(TYPED, true);
      awaitSelected(deck, FAULT);
      Edits.of(window).replace(TYPED, "");
      deck.awaitFinding(TYPED, false);
      awaitSelected(deck, FAULT);
      Edits.of(window).replace(FAULT, "，没有回访办事的人；");
      deck.awaitFinding(FAULT, false);
      awaitSelected(deck, "");
      assertThat(deck.check().text("details")).isEmpty();
    }
  }

  @Test
  void keepsTheTreeWhereItIsScrolledTo(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      StringBuilder faults = new StringBuilder();
      for (int i = 10; i < 19; i++) {
        faults.append(i).append("月漏登1次,补登。");
      }
      window.setText(Samples.FAULTY.replace("笔记缺了2章。", faults));
      Deck deck = Deck.open(window);
      deck.awaitFinding(FAULT, true);
      deck.findings().scrollToEnd();
      String top = deck.findings().firstInView();
      assertThat(top).isNotEqualTo(deck.findings().topRows().get(0));
      Edits.of(window).replace("【姓名】", "小组长");
      deck.awaitFinding("【姓名】", false);
      Poll.until(
          "the same row at the upper edge",
          () -> deck.findings().firstInView().equals(top),
          deck::described);
    }
  }

  @Test
  void followsWhileCellsAreSelected(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openFaulty(window);
      Edits edits = Edits.of(window);
      Object table = edits.make("TextTable");
      UnoRuntime.queryInterface(XTextTable.class, table).initialize(2, 2);
      edits.insertBefore("二、原因分析", table);
      XCellRange cells = UnoRuntime.queryInterface(XCellRange.class, table);
      UnoRuntime.queryInterface(XSelectionSupplier.class, window.controller())
          .select(cells.getCellRangeByName("A1:B2"));
      edits.typeBefore("笔记缺了2章", TYPED);
      deck.awaitFinding(TYPED, true);
      assertThat(WriterDocument.of(window.controller()).orElseThrow().refusalAtCaret())
          .contains(Refusal.NO_CARET);
      selects(window, deck, TYPED);
    }
  }

  private static Deck openFaulty(WriterWindow window) throws Exception {
    window.setText(Samples.FAULTY);
    Deck deck = Deck.open(window);
    deck.awaitFinding(FAULT, true);
    return deck;
  }

  private static void awaitSelected(Deck deck, String row) {
    Poll.until(
        "selected: " + row,
        () -> deck.findings().selected().equals(row),
        () -> deck.findings().selected());
  }

  /** Puts the caret before words. */
  private static void goTo(WriterWindow window, String words) {
    XTextViewCursor caret = window.caret();
    caret.gotoRange(Edits.of(window).find(words).getStart(), false);
  }

  private static void type(WriterWindow window, String text) throws Exception {
    window.dispatch(".uno:InsertText", Uno.value("Text", text));
  }

  /** Types a fault at the start of the text, waits until it is listed, and takes it away. */
  private static void typeMark(WriterWindow window, Deck deck) throws Exception {
    Edits.of(window).typeBefore("按照支部通知要求", "【时间】");
    deck.awaitFinding("【时间】", true);
    Edits.of(window).replace("【时间】", "");
    deck.awaitFinding("【时间】", false);
  }

  /** Goes to the finding with some words, which then are selected in the text. */
  private static void selects(WriterWindow window, Deck deck, String words) throws Exception {
    window.caret().gotoStart(false);
    deck.findings().selectBelow(words);
    deck.check().press("goto");
    Poll.until(
        "the words are selected", () -> window.selection().contains(words), window::selection);
  }
}
