package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Finding;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.LayoutReader;
import io.github.duizhao.writer.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many edits of all kinds while the deck follows: it stays right, small and alive. */
@Timeout(300)
class SoakIT {

  private static final int EDITS = 2000;

  private static final Messages MESSAGES = Messages.forLanguage("zh-CN");

  /** Edits between two looks at the deck. */
  private static final int STRETCH = 80;

  /** The office's own caches and Java's heap, which is limited here, are full by then. */
  private static final int WARM = 480;

  private static final String SMALL_HEAP = "-Xmx128m";

  /** In KiB; the undo stack, which holds the last 100 steps, grows and shrinks by some of that. */
  private static final long GROWTH = 120 * 1024;

  @Test
  void followsTwoThousandEdits() throws Exception {
    String said;
    try (Office office = Office.start(OfficeSettings.CHINESE.withJavaOptions(SMALL_HEAP))) {
      try (WriterWindow window = office.newDocument()) {
        window.setText(Samples.FAULTY);
        Deck deck = Deck.open(window);
        RandomEdits edits = new RandomEdits(window, 20250110, true);
        long warm = 0;
        for (int i = 1; i <= EDITS; i++) {
          edits.next();
          if (i % STRETCH == 0) {
            awaitFreshResult(window, deck);
          }
          if (i == WARM) {
            warm = memory(office);
          }
        }
        assertThat(memory(office) - warm).as("growth in KiB").isLessThan(GROWTH);
        List<String> words = listed(deck, false);
        List<String> sections = deck.sections().rows();
        deck.check().press("check");
        awaitFreshLook(window, deck);
        assertThat(listed(deck, false)).isEqualTo(words);
        assertThat(deck.sections().rows()).isEqualTo(sections);
      }
      said = office.output();
    }
    assertThat(said).doesNotContain("io.github.duizhao").doesNotContain("SEVERE");
  }

  /**
   * Waits until the list is what a check of the document as it stands finds in its words. Styles
   * that change nothing else are looked at when a check is asked for.
   */
  private static void awaitFreshResult(WriterWindow window, Deck deck) {
    List<String> quotes = quotes(window, false);
    Poll.until(
        "the findings of the text as it is: " + quotes,
        () -> listed(deck, false).equals(quotes),
        deck::described);
  }

  /** Waits until the list is all that a check of the document as it stands finds. */
  private static void awaitFreshLook(WriterWindow window, Deck deck) {
    List<String> quotes = quotes(window, true);
    Poll.until(
        "the findings of the document as it is: " + quotes,
        () -> listed(deck, true).equals(quotes),
        deck::described);
  }

  /** What a check finds, as the deck lists it, sorted. */
  private static List<String> quotes(WriterWindow window, boolean looks) {
    CheckResult fresh =
        new Checker(TemplateLibrary.builtIn())
            .check(
                LayoutReader.withLayout(window.document(), SnapshotReader.read(window.document())),
                Optional.empty(),
                LocalDate.now(ZoneId.systemDefault()));
    List<String> quotes = new ArrayList<>();
    for (Finding finding : fresh.findings()) {
      if (looks || !StandardLayout.RULES.contains(finding.rule())) {
        String quote = StringUtils.abbreviate(StringUtils.normalizeSpace(finding.quote()), "…", 40);
        quotes.add(quote.isEmpty() ? MESSAGES.format(finding.message()) : quote);
      }
    }
    Collections.sort(quotes);
    return quotes;
  }

  /** The rows of the findings, sorted. */
  private static List<String> listed(Deck deck, boolean looks) {
    List<String> below = new ArrayList<>();
    boolean wanted = true;
    for (String row : deck.findings().rows()) {
      if (!row.startsWith("  ")) {
        wanted = looks || !StandardLayout.isAbout(row);
      } else if (wanted) {
        below.add(row.substring(2));
      }
    }
    Collections.sort(below);
    return below;
  }

  /** What the office keeps in memory, in KiB. */
  private static long memory(Office office) throws IOException {
    Path status = Path.of("/proc", Long.toString(office.process().pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseThrow();
    }
  }
}
