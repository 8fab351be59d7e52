package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Choosing a finding selects its words, whatever stands before them. */
@ExtendWith(SharedOffice.class)
class FindingPlaceIT {

  private static final String RULE = "半角标点";
  private static final String WORDS = ",没有回访办事的人;";

  /** The paragraph of the words, without its number. */
  private static final String BEFORE = "8月到窗口值班";

  @ParameterizedTest
  @EnumSource
  void selectsExactlyTheWords(Obstacle obstacle, Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      obstacle.put(Edits.of(window));
      Deck deck = Deck.open(window);
      deck.awaitFinding(RULE, true);
      deck.findings().select(RULE);
      Poll.until(
          "the words are selected", () -> window.selection().equals(WORDS), window::selection);
    }
  }

  @Test
  void goesThereAgain(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitFinding(RULE, true);
      deck.findings().selectBelow(WORDS);
      Poll.until("selected", () -> window.selection().equals(WORDS));
      window.caret().gotoStart(false);
      deck.check().press("goto");
      Poll.until("selected again", () -> window.selection().equals(WORDS));
    }
  }

  @Test
  void saysThatTheWordsAreGone(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Deck deck = Deck.open(window);
      deck.awaitFinding(RULE, true);
      deck.check().press("live");
      Poll.until("not live", () -> !deck.check().isTicked("live"));
      Edits.of(window).replace(WORDS, "，没有回访；");
      window.caret().gotoStart(false);
      deck.findings().select(RULE);
      deck.awaitSummary("这里的文字已经改动");
      deck.awaitFinding(RULE, false);
      assertThat(window.selection()).isEmpty();
    }
  }

  /** What may stand before the words. */
  private enum Obstacle {
    NOTHING {
      @Override
      void put(Edits edits) {
        // The plain text.
      }
    },
    FIELD {
      @Override
      void put(Edits edits) throws Exception {
        edits.insertBefore(BEFORE, edits.make("textfield.PageNumber"));
      }
    },
    NOTE {
      @Override
      void put(Edits edits) throws Exception {
        edits.insertBefore(BEFORE, edits.make("Footnote"));
      }
    },
    BOOKMARK {
      @Override
      void put(Edits edits) throws Exception {
        edits.insertBefore(BEFORE, edits.make("Bookmark"));
      }
    },
    ANNOTATION {
      @Override
      void put(Edits edits) throws Exception {
        edits.insertBefore(BEFORE, edits.make("textfield.Annotation"));
      }
    },
    SUPPLEMENTARY_CHARACTER {
      @Override
      void put(Edits edits) {
        edits.typeBefore(BEFORE, "同𠮷野一起，");
      }
    },
    LINE_BREAK {
      @Override
      void put(Edits edits) {
        edits.typeBefore(BEFORE, "\n");
      }
    },
    DELETION {
      @Override
      void put(Edits edits) {
        edits.typeBefore(BEFORE, "原来写的话。");
        edits.recordChanges();
        edits.replace("原来写的话。", "");
      }
    },
    INSERTION {
      @Override
      void put(Edits edits) {
        edits.recordChanges();
        edits.typeBefore(BEFORE, "新写的话，");
      }
    },
    TABLE {
      @Override
      void put(Edits edits) throws Exception {
        edits.insertTableBefore("二、原因分析", "另外，8月到窗口值班只有1次" + WORDS + "登记簿漏填2处。");
        edits.replace("1次" + WORDS, "1次，没有回访办事的人；");
      }
    };

    abstract void put(Edits edits) throws Exception;
  }
}
