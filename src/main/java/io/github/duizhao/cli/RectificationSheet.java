package io.github.duizhao.cli;

import io.github.duizhao.rectification.RectificationTable;
import io.github.duizhao.report.ReportTable;
import io.github.duizhao.template.RectificationForm;
import io.github.duizhao.template.RectificationForm.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The lists of some documents in one table. Those of several have the file first, so that they can
 * be sorted and filtered; documents of different templates may have different columns, and the
 * table has all of them.
 */
final class RectificationSheet {

  /** Of the name of a sheet in Excel, in characters. */
  private static final int LONGEST_NAME = 31;

  private RectificationSheet() {}

  /**
   * The list of a document.
   *
   * @param file what the document is called
   */
  record Listed(String file, RectificationTable table) {}

  /**
   * Puts lists together.
   *
   * @param fileHeading the words at the head of the files
   * @param withFile whether the files are named
   */
  static ReportTable of(List<Listed> lists, String fileHeading, boolean withFile) {
    Set<String> headings = new LinkedHashSet<>();
    if (lists.isEmpty()) {
      headings.addAll(new RectificationTable(RectificationForm.STANDARD, List.of()).headings());
    }
    lists.forEach(list -> headings.addAll(list.table().headings()));
    List<String> header = new ArrayList<>(headings);
    if (withFile) {
      header.add(0, fileHeading);
    }
    List<List<Object>> rows = new ArrayList<>();
    for (Listed list : lists) {
      for (RectificationTable.Row row : list.table().rows()) {
        List<Object> cells = new ArrayList<>();
        if (withFile) {
          cells.add(list.file());
        }
        headings.forEach(heading -> cells.add(cell(list.table(), row, heading)));
        rows.add(cells);
      }
    }
    String title =
        lists.isEmpty() ? RectificationForm.STANDARD.title() : lists.get(0).table().form().title();
    return new ReportTable(sheetName(title), header, rows);
  }

  /** A title without what Excel refuses in the name of a sheet. */
  private static String sheetName(String title) {
    String plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }

  private static Object cell(RectificationTable table, RectificationTable.Row row, String heading) {
    int column = table.headings().indexOf(heading);
    if (column < 0) {
      return "";
    }
    String words = row.cells().get(column);
    return table.form().columns().get(column).kind() == Kind.NUMBER
        ? (Object) Integer.valueOf(words)
        : words;
  }
}
