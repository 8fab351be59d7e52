package io.github.duizhao.check.rules;

import io.github.duizhao.document.Span;

/** Tells what stands between quotation marks or in the name of a document. */
final class Quotation {

  private static final String OPEN = "《“‘「『〔";
  private static final String CLOSE = "》”’」』〕";

  private Quotation() {}

  /** Whether marks of a sentence are open where a place of it begins. */
  static boolean encloses(String text, Span sentence, Span place) {
    int open = 0;
    for (int i = sentence.start(); i < place.start(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        open++;
      } else if (CLOSE.indexOf(c) >= 0 && open > 0) {
        open--;
      }
    }
    return open > 0;
  }
}
