package io.github.duizhao.sidebar.control;

import com.sun.star.awt.XControl;
import com.sun.star.awt.tree.ExpandVetoException;
import com.sun.star.awt.tree.XMutableTreeDataModel;
import com.sun.star.awt.tree.XMutableTreeNode;
import com.sun.star.awt.tree.XTreeControl;
import com.sun.star.awt.tree.XTreeNode;
import com.sun.star.lang.EventObject;
import com.sun.star.lang.IndexOutOfBoundsException;
import com.sun.star.uno.AnyConverter;
import com.sun.star.view.XSelectionChangeListener;
import io.github.duizhao.writer.Uno;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A tree of rows. A refresh changes only the nodes that differ, so that what the user has selected,
 * opened and scrolled to stays as it is.
 */
public final class Tree extends Widget {

  private final XMutableTreeDataModel data;
  private final XMutableTreeNode root;
  private List<TreeRow> shown = List.of();
  private boolean filling;

  Tree(XControl control, XMutableTreeDataModel data, XMutableTreeNode root) {
    super(control);
    this.data = data;
    this.root = root;
  }

  /** Shows rows, new ones opened; the listener is not told. */
  public void show(List<TreeRow> rows) {
    if (rows.equals(shown)) {
      return;
    }
    Optional<String> selected = selectedKey();
    filling = true;
    try {
      List<XMutableTreeNode> fresh = new ArrayList<>();
      reconcile(root, rows, fresh);
      shown = List.copyOf(rows);
      for (XMutableTreeNode node : fresh) {
        if (node.getChildCount() > 0) {
          tree().expandNode(node);
        }
      }
      restore(selected);
    } catch (IndexOutOfBoundsException
        | ExpandVetoException
        | com.sun.star.lang.IllegalArgumentException e) {
      throw new IllegalStateException("filling a tree", e);
    } finally {
      filling = false;
    }
  }

  /** The key of the selected row. */
  public Optional<String> selectedKey() {
    XTreeNode node = UnoTree.node(tree().getSelection());
    return node == null ? Optional.empty() : Optional.of(key(node));
  }

  /** Selects the row with a key and brings it into view, without telling the listener. */
  public void select(String key) {
    filling = true;
    try {
      restore(Optional.of(key));
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

  private void reconcile(XMutableTreeNode parent, List<TreeRow> rows, List<XMutableTreeNode> fresh)
      throws IndexOutOfBoundsException {
    while (parent.getChildCount() > rows.size()) {
      parent.removeChildByIndex(parent.getChildCount() - 1);
    }
    for (int i = 0; i < rows.size(); i++) {
      TreeRow row = rows.get(i);
      XMutableTreeNode node;
      if (i < parent.getChildCount()) {
        node = Uno.as(XMutableTreeNode.class, parent.getChildAt(i));
      } else {
        node = data.createNode(row.text(), false);
        parent.appendChild(node);
        fresh.add(node);
      }
      if (!row.text().equals(node.getDisplayValue())) {
        node.setDisplayValue(row.text());
      }
      node.setDataValue(row.key());
      boolean opening = node.getChildCount() == 0 && !row.children().isEmpty();
      reconcile(node, row.children(), fresh);
      if (opening && !fresh.contains(node)) {
        fresh.add(node);
      }
    }
  }

  private void restore(Optional<String> key) {
    if (key.isEmpty()) {
      return;
    }
    XTreeNode node = find(root, key.get());
    if (node == null) {
      tree().clearSelection();
    } else if (!key.equals(selectedKey())) {
      tree().select(node);
      makeVisible(node);
    }
  }

  private void makeVisible(XTreeNode node) {
    try {
      tree().makeNodeVisible(node);
    } catch (ExpandVetoException | com.sun.star.lang.IllegalArgumentException e) {
      throw new IllegalStateException("showing a node", e);
    }
  }

  private static XTreeNode find(XTreeNode parent, String key) {
    try {
      for (int i = 0; i < parent.getChildCount(); i++) {
        XTreeNode child = parent.getChildAt(i);
        XTreeNode found = key(child).equals(key) ? child : find(child, key);
        if (found != null) {
          return found;
        }
      }
      return null;
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalStateException("searching a tree", e);
    }
  }

  private static String key(XTreeNode node) {
    Object value = Uno.as(XMutableTreeNode.class, node).getDataValue();
    return AnyConverter.isString(value) ? value.toString() : "";
  }

  private XTreeControl tree() {
    return Uno.as(XTreeControl.class, control());
  }

  /** What UNO gives as "the selection" is a node, nothing, or a list of nodes. */
  private static final class UnoTree {
    private UnoTree() {}

    static XTreeNode node(Object selection) {
      if (selection instanceof Object[] several) {
        return several.length == 0 ? null : Uno.maybe(XTreeNode.class, several[0]).orElse(null);
      }
      return AnyConverter.isObject(selection)
          ? Uno.maybe(XTreeNode.class, selection).orElse(null)
          : null;
    }
  }
}
