package io.github.duizhao.document;

/**
 * How a paragraph is set: its style and what is formatted directly, as they are in force.
 *
 * @param style the name of its style, as the word processor's programs know it
 * @param alignment where its lines stand
 * @param firstLineIndent how far the first line is moved in, in 1/100 mm; negative where it hangs
 * @param leftIndent how far all lines are moved in, in 1/100 mm
 * @param lineSpacing the distance between its lines
 * @param first how its first visible character is set
 * @param main how most of its characters are set
 */
public record ParagraphLayout(
    String style,
    Alignment alignment,
    int firstLineIndent,
    int leftIndent,
    LineSpacing lineSpacing,
    RunLayout first,
    RunLayout main) {

  /** Whether all of it is set in bold type, as far as its start and its bulk tell. */
  public boolean bold() {
    return first.bold() && main.bold();
  }
}
