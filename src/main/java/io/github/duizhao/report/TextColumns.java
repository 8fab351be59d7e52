package io.github.duizhao.report;

import java.util.ArrayList;
import java.util.List;

/** Aligns cells in columns for a terminal, where an ideograph is as wide as two letters. */
final class TextColumns {

  private final List<List<Object>> rows = new ArrayList<>();

  void add(List<?> row) {
    rows.add(List.copyOf(row));
  }

  /** The rows as lines: the chosen columns in the given order, numbers to the right. */
  List<String> lines(List<Integer> columns) {
    return rows.stream().map(row -> line(row, columns)).toList();
  }

  private String line(List<Object> row, List<Integer> columns) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      int column = columns.get(i);
      String cell = Labels.oneLine(row.get(column).toString());
      // Leading blanks are an indent that is meant.
      String indent = leadingBlanks(row.get(column).toString());
      String padding = " ".repeat(Math.max(0, width(column) - width(indent + cell)));
      boolean right = numeric(column);
      line.append(i == 0 ? "" : "  ");
      line.append(right ? padding : "").append(indent).append(cell);
      line.append(right ? "" : padding);
    }
    return line.toString().stripTrailing();
  }

  private boolean numeric(int column) {
    return rows.stream().anyMatch(row -> row.get(column) instanceof Number);
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column).toString())).max().orElse(0);
  }

  private static String leadingBlanks(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return text.substring(0, end);
  }

  /** The columns of a terminal that a text takes. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** East Asian wide and full-width characters (Unicode Standard Annex 11), in broad ranges. */
  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x30FF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6);
  }
}
