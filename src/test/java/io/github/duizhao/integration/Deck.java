package io.github.duizhao.integration;

import java.util.List;

/**
 * The open deck of a window, with its three panels.
 *
 * @param outline the outline panel
 * @param check the check panel
 * @param measures the measure panel
 */
record Deck(Panel outline, Panel check, Panel measures) {

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

  /** Waits for a summary of the check that holds words. */
  void awaitSummary(String words) {
    Poll.until(
        "the check says " + words, () -> check.text("summary").contains(words), this::described);
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
