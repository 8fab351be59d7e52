package io.github.duizhao.sidebar.control;

import com.sun.star.awt.XControl;
import com.sun.star.awt.tree.ExpandVetoException;
import com.sun.star.awt.tree.XMutableTreeDataModel;
import com.sun.star.awt.tree.XMutableTreeNode;
import com.sun.star.awt.tree.XTreeControl;
import com.sun.star.awt.tree.XTreeNode;
import com.sun.star.lang.EventObject;
import com.sun.star.uno.AnyConverter;
import com.sun.star.view.XSelectionChangeListener;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A tree of rows. A refresh keeps what the user has selected and opened and how far the tree is
 * scrolled; where only words below the first level differ it changes just those.
 */
public final class Tree extends Widget {

  private final Supplier<XMutableTreeDataModel> newData;
  private final Map<String, XTreeNode> nodes = new HashMap<>();
  private List<TreeRow> shown = List.of();
  private boolean filling;

  Tree(XControl control, Supplier<XMutableTreeDataModel> newData) {
    super(control);
    this.newData = newData;
  }

  /** Shows rows; the listener is not told. */
  public void show(List<TreeRow> rows) {
    if (rows.equals(shown)) {
      return;
    }
    filling = true;
    try {
      if (sameAtTop(rows, shown)) {
        rows.forEach(row -> rename(row.children()));
      } else {
        rebuild(rows);
      }
      shown = List.copyOf(rows);
    } finally {
      filling = false;
    }
  }

  /** The key of the selected row. */
  public Optional<String> selectedKey() {
    Object selection = tree().getSelection();
    return AnyConverter.isObject(selection)
        ? Uno.maybe(XTreeNode.class, selection).map(Tree::key).filter(key -> !key.isEmpty())
        : Optional.empty();
  }

  /** Selects the row with a key, if there is one, without telling the listener. */
  public void select(String key) {
    XTreeNode node = nodes.get(key);
    if (node == null || selectedKey().equals(Optional.of(key))) {
      return;
    }
    filling = true;
    try {
      tree().select(node);
      tree().makeNodeVisible(node);
    } catch (ExpandVetoException | com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("selecting a row", e);
    } finally {
      filling = false;
    }
  }

  /** What happens when the user selects a row. */
  public Tree onSelect(Consumer<String> action) {
    tree()
        .addSelectionChangeListener(
            new XSelectionChangeListener() {
              @Override
              public void selectionChanged(EventObject event) {
                if (!filling) {
                  selectedKey().ifPresent(action);
                }
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
    return this;
  }

  /** Whether only words below the first level differ. */
  private static boolean sameAtTop(List<TreeRow> some, List<TreeRow> others) {
    return sameShape(some, others)
        && some.stream()
            .map(TreeRow::text)
            .toList()
            .equals(others.stream().map(TreeRow::text).toList());
  }

  private static boolean sameShape(List<TreeRow> some, List<TreeRow> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).key().equals(others.get(i).key())
          || !sameShape(some.get(i).children(), others.get(i).children())) {
        return false;
      }
    }
    return true;
  }

  private void rename(List<TreeRow> rows) {
    for (TreeRow row : rows) {
      XMutableTreeNode node = Uno.as(XMutableTreeNode.class, nodes.get(row.key()));
      if (!row.text().equals(node.getDisplayValue())) {
        node.setDisplayValue(row.text());
      }
      rename(row.children());
    }
  }

  /**
   * A change right under a root that is not shown makes the office show that root, so a change
   * there is a new tree.
   */
  private void rebuild(List<TreeRow> rows) {
    Optional<String> selected = selectedKey();
    Optional<String> top = topKey(rows);
    Map<String, Boolean> wasOpen = openState();
    nodes.clear();
    XMutableTreeDataModel data = newData.get();
    XMutableTreeNode root = data.createNode("", false);
    append(data, root, rows);
    try {
      data.setRoot(root);
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("a tree's root", e);
    }
    set("DataModel", data);
    open(rows, wasOpen);
    tree().clearSelection();
    selected.map(nodes::get).ifPresent(node -> tree().select(node));
    top.ifPresent(key -> scrollTo(key, rows));
  }

  /**
   * The key of the row at the upper edge, if the tree is scrolled; where that row is gone, the next
   * one that stays.
   */
  private Optional<String> topKey(List<TreeRow> rows) {
    if (shown.isEmpty() || !isAbove(shown.get(0))) {
      return Optional.empty();
    }
    Set<String> stay = keys(rows);
    return unfolded(shown).stream()
        .dropWhile(this::isAbove)
        .map(TreeRow::key)
        .filter(stay::contains)
        .findFirst();
  }

  private boolean isAbove(TreeRow row) {
    try {
      return tree().getNodeRect(nodes.get(row.key())).Y < 0;
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("asking for a row's place", e);
    }
  }

  /** Asked to show a row that is above its view, the office scrolls so far that it is the first. */
  private void scrollTo(String key, List<TreeRow> rows) {
    List<TreeRow> seen = unfolded(rows);
    TreeRow last = seen.get(seen.size() - 1);
    try {
      tree().makeNodeVisible(nodes.get(last.key()));
      tree().makeNodeVisible(nodes.get(key));
    } catch (ExpandVetoException | com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("scrolling to a row", e);
    }
  }

  /** The rows that are shown or can be scrolled to, from top to bottom. */
  private List<TreeRow> unfolded(List<TreeRow> rows) {
    List<TreeRow> seen = new ArrayList<>();
    for (TreeRow row : rows) {
      seen.add(row);
      if (!row.children().isEmpty() && isOpen(row)) {
        seen.addAll(unfolded(row.children()));
      }
    }
    return seen;
  }

  private static Set<String> keys(List<TreeRow> rows) {
    Set<String> keys = new HashSet<>();
    for (TreeRow row : rows) {
      keys.add(row.key());
      keys.addAll(keys(row.children()));
    }
    return keys;
  }

  private void append(XMutableTreeDataModel data, XMutableTreeNode parent, List<TreeRow> rows) {
    for (TreeRow row : rows) {
      XMutableTreeNode node = data.createNode(row.text(), false);
      node.setDataValue(row.key());
      nodes.put(row.key(), node);
      append(data, node, row.children());
      parent.appendChild(node);
    }
  }

  private Map<String, Boolean> openState() {
    Map<String, Boolean> state = new HashMap<>();
    for (TreeRow row : withChildren(shown)) {
      state.put(row.key(), isOpen(row));
    }
    return state;
  }

  private boolean isOpen(TreeRow row) {
    try {
      return tree().isNodeExpanded(nodes.get(row.key()));
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("asking for an open row", e);
    }
  }

  private void open(List<TreeRow> rows, Map<String, Boolean> wasOpen) {
    for (TreeRow row : withChildren(rows)) {
      if (wasOpen.getOrDefault(row.key(), row.open())) {
        try {
          tree().expandNode(nodes.get(row.key()));
        } catch (ExpandVetoException | com.sun.star.lang.IllegalArgumentException e) {
          throw new WriterException("opening a row", e);
        }
      }
    }
  }

  private static List<TreeRow> withChildren(List<TreeRow> rows) {
    List<TreeRow> result = new ArrayList<>();
    for (TreeRow row : rows) {
      if (!row.children().isEmpty()) {
        result.add(row);
        result.addAll(withChildren(row.children()));
      }
    }
    return result;
  }

  private static String key(XTreeNode node) {
    Object value = Uno.as(XMutableTreeNode.class, node).getDataValue();
    return AnyConverter.isString(value) ? value.toString() : "";
  }

  private XTreeControl tree() {
    return Uno.as(XTreeControl.class, control());
  }
}
