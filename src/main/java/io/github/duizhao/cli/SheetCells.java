package io.github.duizhao.cli;

import io.github.duizhao.report.ReportTable;

/** What a cell of a spreadsheet can hold. */
final class SheetCells {

  /** The most characters of a cell in Excel. */
  private static final int LIMIT = 32_767;

  private static final int WIDEST = 60;

  private SheetCells() {}

  /** A cell's text without the characters that XML does not know, cut where Excel would refuse. */
  static String text(Object cell) {
    String text = cell.toString();
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(SheetCells::allowed).forEach(clean::appendCodePoint);
    int end = Math.min(clean.length(), LIMIT);
    if (end < clean.length() && Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return clean.substring(0, end);
  }

  /** The Char production of XML 1.0. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** A width for a column, in characters of the default font; an ideograph takes two. */
  static int width(ReportTable table, int column) {
    int longest = table.header().get(column).length();
    for (var row : table.rows()) {
      longest = Math.max(longest, row.get(column).toString().length());
    }
    return Math.min(WIDEST, 2 * longest + 2);
  }
}
