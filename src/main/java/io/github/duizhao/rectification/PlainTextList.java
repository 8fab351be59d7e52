package io.github.duizhao.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of what is put right at the end of a plain text that was made from a document: its cells
 * stand one a line, or those of a row on one line with tabs between.
 */
public final class PlainTextList {

  /** A list has at most so many columns. */
  private static final int MOST_COLUMNS = 14;

  /** The lines above the first row that belong to the list, blank ones not counted. */
  private static final int LINES_ABOVE = 2;

  private static final Pattern PART = Pattern.compile("[一二三四五六七八九十]{1,2}、");

  private PlainTextList() {}

  /**
   * The text without such a list; offsets in what is left are those in the text. The list has to be
   * the last thing in it.
   */
  public static String without(String text) {
    if (!text.contains("序号") && !text.contains("编号")) {
      return text;
    }
    List<Integer> starts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      starts.add(from);
      lines.add(text.substring(from, to).strip());
      from = to + 1;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (isHead(lines, i)) {
        int title = title(lines, i);
        boolean last = lines.subList(i, lines.size()).stream().noneMatch(PlainTextList::isPart);
        return title > 0 && last ? text.substring(0, starts.get(title) - 1) : text;
      }
    }
    return text;
  }

  private static boolean isPart(String line) {
    return PART.matcher(line).lookingAt();
  }

  private static boolean isHead(List<String> lines, int index) {
    String line = lines.get(index);
    if (!line.startsWith("序") && !line.startsWith("编")) {
      return false;
    }
    if (line.indexOf('\t') >= 0) {
      return HeadingRow.isList(List.of(line.split("\t", -1)));
    }
    List<String> cells = new ArrayList<>();
    for (int i = index; i < lines.size() && cells.size() < MOST_COLUMNS; i++) {
      cells.add(lines.get(i));
      // A longer line is a cell of the next row.
      if (lines.get(i).length() > 12 || HeadingRow.isList(cells)) {
        break;
      }
    }
    return HeadingRow.isList(cells);
  }

  /** The index of the line that the list starts with: its title, or else its first row. */
  private static int title(List<String> lines, int head) {
    int above = 0;
    for (int i = head - 1; i > 0 && above <= LINES_ABOVE; i--) {
      if (HeadingRow.isTitle(lines.get(i)) && !lines.get(i).isEmpty()) {
        return i;
      }
      above += lines.get(i).isEmpty() ? 0 : 1;
    }
    return head;
  }
}
