package io.github.duizhao.integration;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The open deck of a window, with its three panels.
 *
 * @param outline the outline panel
 * @param check the check panel
 * @param measures the measure panel
 */
record Deck(Panel outline, Panel check, Panel measures) {

  private static final Pattern COUNTS = Pattern.compile("(\\d+) 个错误，(\\d+) 个警告，(\\d+) 个提示");

  /** Opens the deck of a window. */
  static Deck open(WriterWindow window) {
    window.openDeck();
    return of(window);
  }

  /** The panels of a deck that is open or opens just now. */
  static Deck of(WriterWindow window) {
    return new Deck(
        window.panel("DuizhaoOutlinePanel"),
        window.panel("DuizhaoCheckPanel"),
        window.panel("DuizhaoMeasurePanel"));
  }

  /** Waits for a summary of the check that holds words, and for the findings that it counts. */
  void awaitSummary(String words) {
    Poll.until(
        "the check says " + words,
        () -> check.text("summary").contains(words) && listsWhatItCounts(),
        this::described);
  }

  /** The summary is shown a moment before the rows. */
  private boolean listsWhatItCounts() {
    Matcher counts = COUNTS.matcher(check.text("summary"));
    if (!counts.find()) {
      return true;
    }
    int sum = 0;
    for (int i = 1; i <= counts.groupCount(); i++) {
      sum += Integer.parseInt(counts.group(i));
    }
    int shown = 0;
    boolean counted = false;
    for (String row : findings().rows()) {
      boolean top = !row.startsWith(" ");
      // What the writer decided stands below and is not counted.
      counted = top ? !row.matches("(已忽略|手工对应)（\\d+）") : counted;
      shown += counted && !top ? 1 : 0;
    }
    return shown == sum;
  }

  /** Waits until the findings have a row that holds words, or no longer have one. */
  void awaitFinding(String words, boolean there) {
    Poll.until(
        (there ? "a finding " : "no finding ") + words,
        () -> findings().rows().stream().anyMatch(row -> row.contains(words)) == there,
        this::described);
  }

  /** Waits until the parts have a row that holds words. */
  void awaitSection(String words) {
    Poll.until(
        "a part " + words,
        () -> sections().rows().stream().anyMatch(row -> row.contains(words)),
        this::described);
  }

  TreeView findings() {
    return check.tree("findings");
  }

  TreeView sections() {
    return outline.tree("sections");
  }

  /** All that the deck shows. */
  String described() {
    return String.join(
        "\n",
        List.of(
            String.join(" | ", outline.texts()),
            String.join("\n", sections().rows()),
            String.join(" | ", check.texts()),
            String.join("\n", findings().rows()),
            String.join(" | ", measures.texts())));
  }
}
