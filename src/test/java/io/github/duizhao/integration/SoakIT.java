package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Finding;
import io.github.duizhao.template.TemplateLibrary;
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
        List<String> rows = deck.findings().rows();
        List<String> sections = deck.sections().rows();
        deck.check().press("check");
        awaitFreshResult(window, deck);
        assertThat(deck.findings().rows()).isEqualTo(rows);
        assertThat(deck.sections().rows()).isEqualTo(sections);
      }
      said = office.output();
    }
    assertThat(said).doesNotContain("io.github.duizhao").doesNotContain("SEVERE");
  }

  /** Waits until the list is what a check of the document as it stands finds. */
  private static void awaitFreshResult(WriterWindow window, Deck deck) {
    CheckResult fresh =
        new Checker(TemplateLibrary.builtIn())
            .check(
                SnapshotReader.read(window.document()),
                Optional.empty(),
                LocalDate.now(ZoneId.systemDefault()));
    List<String> quotes = new ArrayList<>();
    for (Finding finding : fresh.findings()) {
      if (!finding.quote().isEmpty()) {
        quotes.add(StringUtils.abbreviate(StringUtils.normalizeSpace(finding.quote()), "…", 40));
      }
    }
    Collections.sort(quotes);
    Poll.until(
        "the findings of the text as it is: " + quotes,
        () -> listed(deck).containsAll(quotes) && listed(deck).size() == fresh.findings().size(),
        deck::described);
  }

  private static List<String> listed(Deck deck) {
    TreeView findings = deck.findings();
    List<String> below = new ArrayList<>();
    for (String row : findings.rows()) {
      if (row.startsWith("  ")) {
        below.add(row.substring(2));
      }
    }
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
