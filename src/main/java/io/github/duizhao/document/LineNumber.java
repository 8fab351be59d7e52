package io.github.duizhao.document;

/**
 * The number at the start of a block.
 *
 * @param numbering form, value and place
 * @param part whether it is written 第一部分, which stands above 一、
 * @param wordStart where the words after it begin, in the snapshot's text
 */
record LineNumber(Numbering numbering, boolean part, int wordStart) {

  /** Where the form stands in the official order: 0 for 第一部分, else 1 to 4. */
  int rank() {
    return part ? 0 : numbering.form().level();
  }
}
