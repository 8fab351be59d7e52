package io.github.duizhao.integration;

import com.sun.star.awt.XControl;
import com.sun.star.awt.tree.XTreeControl;
import com.sun.star.awt.tree.XTreeDataModel;
import com.sun.star.awt.tree.XTreeNode;
import com.sun.star.beans.XPropertySet;
import com.sun.star.lang.IndexOutOfBoundsException;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;

/** A tree of a panel, read and used from outside. */
final class PanelTree {

  private final XControl control;

  PanelTree(XControl control) {
    this.control = control;
  }

  /** The words of all rows in order, two blanks a level before each. */
  List<String> rows() throws com.sun.star.uno.Exception {
    List<String> rows = new ArrayList<>();
    XTreeNode root = root();
    if (root != null) {
      collect(root, "", rows);
    }
    return rows;
  }

  /** Selects a row, as a click does: listeners are told. */
  void select(int... path) throws com.sun.star.uno.Exception {
    XTreeNode node = root();
    for (int index : path) {
      node = node.getChildAt(index);
    }
    UnoRuntime.queryInterface(XTreeControl.class, control).select(node);
  }

  private XTreeNode root() throws com.sun.star.uno.Exception {
    Object data =
        UnoRuntime.queryInterface(XPropertySet.class, control.getModel())
            .getPropertyValue("DataModel");
    XTreeDataModel model = UnoRuntime.queryInterface(XTreeDataModel.class, data);
    return model == null ? null : model.getRoot();
  }

  private static void collect(XTreeNode parent, String indent, List<String> rows)
      throws IndexOutOfBoundsException {
    for (int i = 0; i < parent.getChildCount(); i++) {
      XTreeNode child = parent.getChildAt(i);
      rows.add(indent + child.getDisplayValue());
      collect(child, indent + "  ", rows);
    }
  }
}
