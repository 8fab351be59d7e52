package io.github.duizhao.rectification;

import io.github.duizhao.document.Characters;
import java.util.List;

/**
 * Tells a list of what is put right by its first row, where nothing else does: a .docx keeps no
 * names of tables.
 */
public final class HeadingRow {

  /** The columns of a list that is not the problems' list itself: nobody examines himself so. */
  private static final List<String> ANSWERS = List.of("责任", "时限", "期限", "完成时间", "整改时间");

  private HeadingRow() {}

  /**
   * Whether cells head such a list: a number, the problem, the measure, and who or until when.
   *
   * @param cells the words of the first row
   */
  public static boolean isList(List<String> cells) {
    if (cells.size() < 4 || !List.of("序号", "编号").contains(plain(cells.get(0)))) {
      return false;
    }
    List<String> words = cells.stream().map(HeadingRow::plain).toList();
    return words.stream().anyMatch(cell -> cell.contains("问题"))
        && words.stream().anyMatch(cell -> cell.contains("措施"))
        && words.stream().anyMatch(cell -> ANSWERS.stream().anyMatch(cell::contains));
  }

  /**
   * Whether a line is the title of such a list.
   *
   * @param line a paragraph right above a table
   */
  public static boolean isTitle(String line) {
    String plain = plain(line);
    return plain.length() <= 40
        && (plain.endsWith("清单") || plain.endsWith("台账") || plain.endsWith("整改表"));
  }

  /** Words without blanks. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words.chars().filter(c -> !Characters.isBlank((char) c)).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
