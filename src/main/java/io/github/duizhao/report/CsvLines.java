package io.github.duizhao.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes lines of comma-separated values by RFC 4180. */
final class CsvLines {

  /** What makes a spreadsheet take a cell for a formula, in half and full width. */
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  private final Writer out;

  CsvLines(Writer out) {
    this.out = out;
  }

  /** Writes a line; numbers stand as they are, texts are guarded against being formulas. */
  void line(List<?> cells) throws IOException {
    String separator = "";
    for (Object cell : cells) {
      out.write(separator);
      out.write(cell instanceof Number ? cell.toString() : quoted(guarded(cell.toString())));
      separator = ",";
    }
    out.write("\r\n");
  }

  private static String guarded(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
