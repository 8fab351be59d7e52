package io.github.duizhao.bench;

/**
 * A row of the table.
 *
 * @param what what is measured
 * @param ours our value with its unit
 * @param other what it is compared with, and its value
 * @param ratio the ratio, or the measure itself where nothing is compared
 * @param asked what is asked for
 */
record Row(String what, String ours, String other, String ratio, String asked) {

  String markdown() {
    return "| " + String.join(" | ", what, ours, other, ratio, asked) + " |";
  }
}
