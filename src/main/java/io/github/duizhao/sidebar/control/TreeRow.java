package io.github.duizhao.sidebar.control;

import java.util.List;

/**
 * A row of a tree as it is to be shown.
 *
 * @param key what the row stands for; the same row has the same key after a refresh
 * @param text its words
 * @param open whether its children are shown at first
 * @param children the rows below it
 */
public record TreeRow(String key, String text, boolean open, List<TreeRow> children) {

  /** Copies the list. */
  public TreeRow {
    children = List.copyOf(children);
  }

  /** A row without children. */
  public static TreeRow leaf(String key, String text) {
    return new TreeRow(key, text, false, List.of());
  }
}
