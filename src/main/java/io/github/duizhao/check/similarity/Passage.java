package io.github.duizhao.check.similarity;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;

/** What is kept of a paragraph to compare it with those of other files. Immutable. */
final class Passage {

  private final Role role;
  private final Span place;
  private final String quote;
  private final int paragraph;
  private final int letters;
  private final int[] shingles;

  Passage(Role role, Span place, String quote, int paragraph, int letters, int[] shingles) {
    this.role = role;
    this.place = place;
    this.quote = quote;
    this.paragraph = paragraph;
    this.letters = letters;
    this.shingles = shingles;
  }

  /** The part it belongs to. */
  Role role() {
    return role;
  }

  /** Its first words. */
  Span place() {
    return place;
  }

  /** The characters at the place. */
  String quote() {
    return quote;
  }

  /** The index of its paragraph. */
  int paragraph() {
    return paragraph;
  }

  /** How many letters and digits it has. */
  int letters() {
    return letters;
  }

  /** A sample of its five-grams, sorted; not to be changed. */
  int[] shingles() {
    return shingles;
  }
}
