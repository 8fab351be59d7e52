package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.ui.XDeck;
import com.sun.star.ui.XSidebarProvider;
import com.sun.star.uno.UnoRuntime;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents and decks come and go while the extension works. */
@ExtendWith(SharedOffice.class)
@Timeout(180)
class LifecycleIT {

  /** So much that the extension takes its time to read it, on every machine. */
  private static final int LONG = 10_000;

  /** Sentences so short that saying them again is no fault. */
  private static final String LINE = "有一次，值班时漏登了2处。事后也没有补上。后来的同志只好重查。";

  @TempDir Path folder;

  /** An office of its own, so that its output is this test's alone. */
  @Test
  void survivesTheEndOfADocumentThatIsBeingChecked() throws Exception {
    String said;
    try (Office office = Office.start(OfficeSettings.CHINESE)) {
      for (int i = 0; i < 5; i++) {
        try (WriterWindow window = office.newDocument()) {
          window.setText(longText(3000));
          Deck deck = Deck.open(window);
          deck.check().press("check");
        }
      }
      try (WriterWindow window = office.newDocument()) {
        window.setText(Samples.FAULTY);
        Deck.open(window).awaitSummary("1 个错误，3 个警告");
      }
      said = office.output();
    }
    assertThat(said).doesNotContain("duizhao").doesNotContain("SEVERE");
  }

  @Test
  void keepsDocumentsApart(Office office) throws Exception {
    try (WriterWindow faulty = office.newDocument();
        WriterWindow sound = office.newDocument()) {
      faulty.setText(Samples.FAULTY);
      sound.setText(Samples.SOUND);
      Deck first = Deck.open(faulty);
      Deck second = Deck.open(sound);
      first.awaitSummary("1 个错误，3 个警告");
      second.awaitSummary("没有发现问题");
      Edits.of(sound).replace("笔记缺了2章", "笔记缺了2章,没有补");
      second.awaitFinding("半角标点", true);
      Edits.of(faulty).replace("1次,没有", "1次，没有");
      first.awaitFinding(",没有回访", false);
      assertThat(first.findings().topRows()).hasSize(4);
      assertThat(second.findings().topRows()).hasSize(1);
      second.check().press("live");
      Poll.until("the second no longer follows", () -> !second.check().isTicked("live"));
      assertThat(first.check().isTicked("live")).isTrue();
    }
  }

  @Test
  void worksInADocumentThatIsOpenedAgain(Office office) throws Exception {
    Path file = folder.resolve("again.odt");
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck.open(window).awaitSummary("1 个错误，3 个警告");
      window.store(file, "writer8");
    }
    for (int i = 0; i < 3; i++) {
      try (WriterWindow window = office.open(file)) {
        Deck deck = Deck.open(window);
        deck.awaitSummary("1 个错误，3 个警告");
        deck.findings().select("措施空泛");
        Poll.until(
            "selected", () -> window.selection().equals("进一步加强作风建设，不断提高服务水平。"), window::selection);
      }
    }
  }

  @Test
  void checksALongDocumentWhileTheOfficeAnswers(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(longText(LONG));
      Deck deck = Deck.open(window);
      deck.awaitSummary("1 个错误，3 个警告");
      assertThat(deck.sections().topRows()).anyMatch(row -> row.contains("二、原因分析"));
      assertThat(deck.sections().rowsBelow("一、存在的问题")).hasSize(3);
      deck.check().press("check");
      window.caret().gotoEnd(false);
      Edits.of(window).replace("【姓名】", "小组长");
      deck.awaitSummary("0 个错误，3 个警告");
    }
  }

  @Test
  void showsWhatWasWrittenWhileAnotherDeckWasOpen(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck.open(window).awaitSummary("1 个错误，3 个警告");
      Object other = window.controller().getSidebar().getDecks().getByName("PropertyDeck");
      UnoRuntime.queryInterface(XDeck.class, other).activate(true);
      Poll.until("another deck", () -> !window.deck().isActive());
      Edits.of(window).replace("【姓名】", "小组长");
      Deck.open(window).awaitSummary("0 个错误，3 个警告");
    }
  }

  @Test
  void worksAfterTheDeckWasClosedAndOpened(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      for (int i = 0; i < 10; i++) {
        Deck deck = Deck.open(window);
        deck.awaitSummary("1 个错误，3 个警告");
        XSidebarProvider sidebar = window.controller().getSidebar();
        sidebar.setVisible(false);
        Poll.until("closed", () -> !sidebar.isVisible());
      }
      Deck deck = Deck.open(window);
      Edits.of(window).replace("【姓名】", "小组长");
      deck.awaitSummary("0 个错误，3 个警告");
      deck.check().press("live");
      Poll.until("not live", () -> !deck.check().isTicked("live"));
    }
  }

  /** The faulty sample with many more paragraphs in its first problem. */
  private static String longText(int paragraphs) {
    String problem = "笔记缺了2章。\n";
    return Samples.FAULTY.replace(problem, problem + (LINE + "\n").repeat(paragraphs));
  }
}
