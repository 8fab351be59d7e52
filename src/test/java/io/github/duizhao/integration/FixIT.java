package io.github.duizhao.integration;

import static com.sun.star.awt.FontWeight.BOLD;
import static com.sun.star.awt.FontWeight.NORMAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.container.XEnumeration;
import com.sun.star.document.XRedlinesSupplier;
import com.sun.star.uno.UnoRuntime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fix of a finding changes what it names, and nothing else. */
@ExtendWith(SharedOffice.class)
class FixIT {

  private static final String RULE = "半角标点";
  private static final String FIXED = Samples.FAULTY.replace("1次,没有回访办事的人;", "1次，没有回访办事的人；");

  /** With half-width marks in another paragraph too. */
  private static final String TWO = Samples.FAULTY.replace("上门，把", "上门,把");

  @Test
  void mendsInOneStep(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openWithFinding(window);
      deck.check().press("fix");
      deck.awaitFinding(RULE, false);
      assertThat(window.text()).isEqualTo(FIXED);
      assertThat(window.undoSteps().titles()).containsExactly("改成全角标点（2处）");
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(Samples.FAULTY);
      deck.awaitFinding(RULE, true);
      window.undoSteps().redo();
      assertThat(window.text()).isEqualTo(FIXED);
    }
  }

  @Test
  void keepsTheLookOfTheCharacters(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Edits.of(window).format("只有1次,没有回访", "CharWeightAsian", BOLD);
      Deck deck = openWithFinding(window);
      deck.check().press("fix");
      deck.awaitFinding(RULE, false);
      Edits edits = Edits.of(window);
      assertThat(edits.property("1次，没有回访", "CharWeightAsian")).isEqualTo(BOLD);
      assertThat(edits.property("办事的人；登记簿", "CharWeightAsian")).isEqualTo(NORMAL);
    }
  }

  @Test
  void isOneStepWhileChangesAreRecorded(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Edits.of(window).recordChanges();
      Deck deck = openWithFinding(window);
      deck.check().press("fix");
      deck.awaitFinding(RULE, false);
      assertThat(window.undoSteps().titles()).hasSize(1);
      window.undoSteps().undo();
      deck.awaitFinding(RULE, true);
      assertThat(window.text()).isEqualTo(Samples.FAULTY);
    }
  }

  /** Bold characters between those that are replaced stay bold. */
  @Test
  void keepsTheLookOfWhatLiesBetween(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Edits.of(window).format("没有回访", "CharWeightAsian", BOLD);
      Deck deck = openWithFinding(window);
      deck.check().press("fix");
      deck.awaitFinding(RULE, false);
      Edits edits = Edits.of(window);
      assertThat(edits.property("没有回访", "CharWeightAsian")).isEqualTo(BOLD);
      assertThat(edits.property("1次，", "CharWeightAsian")).isEqualTo(NORMAL);
      assertThat(edits.property("办事的人；登记簿", "CharWeightAsian")).isEqualTo(NORMAL);
    }
  }

  @Test
  void showsWhatItWillChange(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openWithFinding(window);
      assertThat(deck.check().text("details"))
          .contains("值班只有1次,没有回访办事的人;登记簿漏填2 → 值班只有1次，没有回访办事的人；登记簿漏填2");
    }
  }

  @Test
  void mendsAllOfARuleInOneStep(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(TWO);
      Edits.of(window).format("坐在科室", "CharWeightAsian", BOLD);
      Deck deck = openWithFinding(window);
      assertThat(deck.findings().rowsBelow(RULE)).hasSize(2);
      deck.check().press("fixAll");
      deck.awaitFinding(RULE, false);
      assertThat(window.text()).isEqualTo(FIXED);
      assertThat(window.undoSteps().titles()).containsExactly("中文里的半角标点：全部修复（2 处）");
      assertThat(Edits.of(window).property("坐在科室", "CharWeightAsian")).isEqualTo(BOLD);
      window.undoSteps().undo();
      assertThat(window.text()).isEqualTo(TWO);
    }
  }

  @Test
  void mendsNothingOfARuleWhereOnePlaceIsProtected(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(TWO);
      Edits.of(window).protect("（二）服务意识", "值班当成任务。");
      Deck deck = openWithFinding(window);
      deck.check().press("fixAll");
      deck.awaitSummary("受保护");
      assertThat(window.text()).isEqualTo(TWO);
    }
  }

  @Test
  void recordsWhatItMendsWhileChangesAreRecorded(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(TWO);
      Edits.of(window).recordChanges();
      Deck deck = openWithFinding(window);
      deck.check().press("fixAll");
      deck.awaitFinding(RULE, false);
      // Three marks are deleted and three inserted; the text keeps both until it is accepted.
      assertThat(changes(window)).isEqualTo(6);
      assertThat(window.undoSteps().titles()).hasSize(1);
    }
  }

  @Test
  void refusesWordsThatHaveChanged(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      Deck deck = openWithFinding(window);
      deck.check().press("live");
      Poll.until("not live", () -> !deck.check().isTicked("live"));
      Edits.of(window).typeBefore("8月到窗口值班", "去年");
      String changed = window.text();
      deck.check().press("fix");
      deck.awaitSummary("这里的文字已经改动，没有替换。已重新检查。");
      assertThat(window.text()).isEqualTo(changed);
      deck.check().press("fixAll");
      deck.awaitFinding(RULE, false);
      assertThat(window.text()).isEqualTo(changed.replace("1次,没有", "1次，没有").replace("人;登", "人；登"));
    }
  }

  @Test
  void refusesProtectedWords(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(Samples.FAULTY);
      Edits.of(window).protect("（二）联系群众方面", "登记簿漏填2处。");
      String text = window.text();
      Deck deck = openWithFinding(window);
      deck.check().press("fix");
      deck.awaitSummary("受保护");
      assertThat(window.text()).isEqualTo(text);
    }
  }

  /** How many changes are recorded. */
  private static int changes(WriterWindow window) throws Exception {
    XEnumeration redlines =
        UnoRuntime.queryInterface(XRedlinesSupplier.class, window.document())
            .getRedlines()
            .createEnumeration();
    int count = 0;
    for (; redlines.hasMoreElements(); redlines.nextElement()) {
      count++;
    }
    return count;
  }

  /** The deck of a window with the finding to fix selected; there is nothing to undo. */
  private static Deck openWithFinding(WriterWindow window) throws Exception {
    if (window.text().isEmpty()) {
      window.setText(Samples.FAULTY);
    }
    window.undoSteps().clear();
    Deck deck = Deck.open(window);
    deck.awaitFinding(RULE, true);
    deck.findings().select(RULE);
    Poll.until("the fix is allowed", () -> deck.check().isEnabled("fix"));
    return deck;
  }
}
