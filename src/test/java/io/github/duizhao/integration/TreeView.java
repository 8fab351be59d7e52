package io.github.duizhao.integration;

import com.sun.star.awt.XControl;
import com.sun.star.awt.tree.XTreeControl;
import com.sun.star.awt.tree.XTreeDataModel;
import com.sun.star.awt.tree.XTreeNode;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.writer.Uno;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** A tree of a panel, as its rows show it. */
final class TreeView {

  private static final String INDENT = "  ";

  private final XTreeControl tree;

  TreeView(XTreeControl tree) {
    this.tree = tree;
  }

  /** The rows from top to bottom, two spaces before each for every row that it is below of. */
  List<String> rows() {
    return nodes().stream().map(Node::line).toList();
  }

  /** The rows that are below no other. */
  List<String> topRows() {
    return rows().stream().filter(row -> !row.startsWith(INDENT)).toList();
  }

  /** The rows below another one whose words hold {@code words}. */
  List<String> rowsBelow(String words) {
    Node parent = find(words, "");
    List<String> below = new ArrayList<>();
    for (int i = 0; i < parent.node.getChildCount(); i++) {
      below.add(child(parent.node, i).getDisplayValue().toString());
    }
    return below;
  }

  /** Selects the first row that holds words, as a click does: listeners are told. */
  void select(String words) {
    selectOnce(words, "");
  }

  /** A tree may get new rows between the look for one and its selection. */
  private void selectOnce(String words, String indent) {
    Poll.until(
        words + " is selected",
        () -> {
          try {
            tree.select(find(words, indent).node);
            return true;
          } catch (com.sun.star.lang.IllegalArgumentException e) {
            return false;
          }
        });
  }

  /** Selects the first row below another that holds words. */
  void selectBelow(String words) {
    selectOnce(words, INDENT);
  }

  /** The words of the selected row, "" for none. */
  String selected() {
    Object selection = tree.getSelection();
    return AnyConverter.isObject(selection)
        ? Uno.maybe(XTreeNode.class, selection)
            .map(node -> node.getDisplayValue().toString())
            .orElse("")
        : "";
  }

  /** Scrolls so far that the last row is seen. */
  void scrollToEnd() throws Exception {
    List<Node> nodes = nodes();
    tree.makeNodeVisible(nodes.get(nodes.size() - 1).node);
  }

  /** The words of the row at the upper edge. */
  String firstInView() throws com.sun.star.lang.IllegalArgumentException {
    for (Node node : nodes()) {
      if (tree.getNodeRect(node.node).Y >= 0) {
        return node.line;
      }
    }
    throw new NoSuchElementException("no row in view");
  }

  private Node find(String words, String prefix) {
    return nodes().stream()
        .filter(node -> node.line.startsWith(prefix) && node.line.contains(words))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no row " + words + " in " + rows()));
  }

  private List<Node> nodes() {
    XControl control = UnoRuntime.queryInterface(XControl.class, tree);
    List<Node> nodes = new ArrayList<>();
    Uno.find(control.getModel(), "DataModel")
        .flatMap(data -> Uno.maybe(XTreeDataModel.class, data))
        .ifPresent(data -> collect(data.getRoot(), "", nodes));
    return nodes;
  }

  private static void collect(XTreeNode parent, String indent, List<Node> nodes) {
    for (int i = 0; i < parent.getChildCount(); i++) {
      XTreeNode child = child(parent, i);
      nodes.add(new Node(child, indent + child.getDisplayValue()));
      collect(child, indent + INDENT, nodes);
    }
  }

  private static XTreeNode child(XTreeNode parent, int index) {
    try {
      return parent.getChildAt(index);
    } catch (com.sun.star.lang.IndexOutOfBoundsException e) {
      throw new IllegalStateException("The tree changed while it was read", e);
    }
  }

  private record Node(XTreeNode node, String line) {}
}
