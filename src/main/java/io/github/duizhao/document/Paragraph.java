package io.github.duizhao.document;

/**
 * One paragraph of a document as it was read.
 *
 * @param start where it begins in the snapshot's text, in UTF-16 code units
 * @param text its characters, without a line end
 * @param outlineLevel the word processor's outline level, 1 to 10, or 0 for body text
 * @param listLabel the number that the word processor shows but that is not in the text (an
 *     automatic list label such as "一、"), or ""
 */
public record Paragraph(int start, String text, int outlineLevel, String listLabel) {

  /** The offset after its last character. */
  public int end() {
    return start + text.length();
  }

  /** Its range in the snapshot's text. */
  public Span span() {
    return new Span(start, end());
  }
}
