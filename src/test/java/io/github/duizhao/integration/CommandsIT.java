package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands do their work from menus and shortcuts, whether the deck is open or not. */
@ExtendWith(SharedOffice.class)
class CommandsIT {

  private static final String PROTOCOL = "vnd.io.github.duizhao:";

  /** The words of the findings of the faulty sample, in text order. */
  private static final List<String> QUOTES =
      List.of(",没有回访办事的人;", "（三）纪律作风方面。", "【姓名】", "进一步加强作风建设，不断提高服务水平。");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void showsTheDeck(boolean open, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      prepare(window, open);
      window.dispatch(PROTOCOL + "showDeck");
      Poll.until("the deck is active", () -> window.deck().isActive());
      Deck.of(window).awaitSummary("1 个错误，3 个警告");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void checks(boolean open, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      prepare(window, open);
      window.dispatch(PROTOCOL + "check");
      Poll.until("the deck is active", () -> window.deck().isActive());
      Deck.of(window).awaitSummary("1 个错误，3 个警告");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void insertsTheOutline(boolean open, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      prepare(window, open);
      window.setText("");
      window.dispatch(PROTOCOL + "insertOutline");
      assertThat(window.text()).contains("一、", "【姓名】");
      assertThat(window.undoSteps().titles()).contains("插入提纲");
      Deck.of(window).awaitSection("一、");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void goesFromFindingToFinding(boolean open, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      prepare(window, open);
      for (String quote : QUOTES) {
        goTo(window, "nextFinding", quote);
      }
      goTo(window, "nextFinding", QUOTES.get(0));
      goTo(window, "previousFinding", QUOTES.get(3));
      goTo(window, "previousFinding", QUOTES.get(2));
      Poll.until(
          "its row is selected", () -> Deck.of(window).findings().selected().equals(QUOTES.get(2)));
    }
  }

  @Test
  void goesToTheLastFindingFirstWhenGoingBack(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      prepare(window, false);
      goTo(window, "previousFinding", QUOTES.get(3));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fixesTheSelectedFinding(boolean open, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      prepare(window, open);
      goTo(window, "nextFinding", QUOTES.get(0));
      window.dispatch(PROTOCOL + "fix");
      assertThat(window.text()).contains("，没有回访办事的人；");
      Deck.of(window).awaitFinding("半角标点", false);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void suggestsAndInsertsAMeasure(boolean open, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      prepare(window, open);
      window.caret().gotoRange(Edits.of(window).find("规定的5本书").getStart(), false);
      window.dispatch(PROTOCOL + "suggestMeasure");
      Deck deck = Deck.of(window);
      Poll.until("a measure", () -> deck.measures().isEnabled("insert"), deck::described);
      String measure = deck.measures().text("preview");
      window.dispatch(PROTOCOL + "insertMeasure");
      assertThat(window.text()).contains("笔记交【姓名】检查。" + measure + "\n（二）");
    }
  }

  @Test
  void answersNoOther(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      assertThat(window.queryDispatch(PROTOCOL + "check")).isNotNull();
      assertThat(window.queryDispatch(PROTOCOL + "unknown")).isNull();
      assertThat(window.queryDispatch(PROTOCOL)).isNull();
    }
  }

  private static void prepare(WriterWindow window, boolean open) throws Exception {
    window.setText(Samples.FAULTY);
    if (open) {
      Deck.open(window).awaitSummary("1 个错误");
    } else {
      window.controller().getSidebar().setVisible(false);
      Poll.until("no sidebar", () -> !window.controller().getSidebar().isVisible());
    }
  }

  private static void goTo(WriterWindow window, String command, String quote) throws Exception {
    window.dispatch(PROTOCOL + command);
    Poll.until(command + " " + quote, () -> window.selection().equals(quote), window::selection);
  }
}
