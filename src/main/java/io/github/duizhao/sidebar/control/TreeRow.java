package io.github.duizhao.sidebar.control;

import java.util.List;

/**
 * A row of a tree as it is to be shown.
 *
 * @param key what the row stands for; the same row has the same key after a refresh
 * @param text its words
 * @param children the rows below it
 */
public record TreeRow(String key, String text, List<TreeRow> children) {

  /** Copies the list. */
  public TreeRow {
    children = List.copyOf(children);
  }
}
