package io.github.duizhao.integration;

import com.sun.star.accessibility.XAccessible;
import com.sun.star.accessibility.XAccessibleAction;
import com.sun.star.accessibility.XAccessibleContext;
import com.sun.star.awt.Rectangle;
import com.sun.star.awt.XCheckBox;
import com.sun.star.awt.XComboBox;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XControlContainer;
import com.sun.star.awt.XFixedText;
import com.sun.star.awt.XListBox;
import com.sun.star.awt.XTextComponent;
import com.sun.star.awt.XWindow;
import com.sun.star.awt.XWindow2;
import com.sun.star.awt.tree.XTreeControl;
import com.sun.star.beans.XPropertySet;
import com.sun.star.ui.XDeck;
import com.sun.star.ui.XPanel;
import com.sun.star.uno.UnoRuntime;
import java.util.List;
import java.util.stream.Stream;

/** A panel of the deck, driven through its controls by their names. */
final class Panel {

  private final XWindow window;

  Panel(XWindow window) {
    this.window = window;
  }

  /** The window that a panel of a deck holds. */
  static XWindow dialog(XDeck deck, String name) throws com.sun.star.uno.Exception {
    Object panel = deck.getPanels().getByName(name);
    return UnoRuntime.queryInterface(XPanel.class, panel).getDialog();
  }

  XControlContainer container() {
    return UnoRuntime.queryInterface(XControlContainer.class, window);
  }

  /** Place and size in pixels, within the deck. */
  Rectangle area() {
    return window.getPosSize();
  }

  /** Place and size of a control in pixels, within the panel. */
  Rectangle area(String name) {
    return UnoRuntime.queryInterface(XWindow.class, control(name)).getPosSize();
  }

  /**
   * A control.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  XControl control(String name) {
    XControl control = container().getControl(name);
    if (control == null) {
      throw new IllegalArgumentException("No control " + name);
    }
    return control;
  }

  /** All texts that the panel's controls show, in the order of the controls. */
  List<String> texts() {
    return Stream.of(container().getControls()).map(Panel::text).filter(t -> !t.isEmpty()).toList();
  }

  /** The text of a label, a button or an edit field. */
  String text(String name) {
    return text(control(name));
  }

  /** The entries of a list. */
  List<String> items(String name) {
    return List.of(list(name).getItems());
  }

  /** Selects an entry of a list, as a click does: listeners are told. */
  void select(String name, int index) {
    list(name).selectItemPos((short) index, true);
  }

  /** The line of a list that is selected, "" for none. */
  String selected(String name) {
    return list(name).getSelectedItem();
  }

  /** Writes into an edit field, as typing does: listeners are told. */
  void write(String name, String words) {
    UnoRuntime.queryInterface(XTextComponent.class, control(name)).setText(words);
  }

  /** A property of a control's model, such as {@code Enabled}. */
  Object property(String name, String property) throws com.sun.star.uno.Exception {
    return UnoRuntime.queryInterface(XPropertySet.class, control(name).getModel())
        .getPropertyValue(property);
  }

  /** Presses a button, as assistive technology does. */
  void press(String name) throws com.sun.star.uno.Exception {
    XAccessible accessible = UnoRuntime.queryInterface(XAccessible.class, control(name));
    UnoRuntime.queryInterface(XAccessibleAction.class, accessible.getAccessibleContext())
        .doAccessibleAction(0);
  }

  /** Gives the keyboard to a control. */
  void focus(String name) {
    UnoRuntime.queryInterface(XWindow.class, control(name)).setFocus();
  }

  /** Whether a control, or the line to write in that is a part of it, has the keyboard. */
  boolean hasFocus(Office office, String name) throws com.sun.star.uno.Exception {
    return new Accessibles(office).hasFocus(context(name));
  }

  /** What assistive technology is told of a control: its name. */
  String accessibleName(String name) {
    return context(name).getAccessibleName();
  }

  private XAccessibleContext context(String name) {
    return UnoRuntime.queryInterface(XAccessible.class, control(name)).getAccessibleContext();
  }

  /** Whether a control is seen. */
  boolean isVisible(String name) {
    return UnoRuntime.queryInterface(XWindow2.class, control(name)).isVisible();
  }

  /** The lines that a line to write in offers. */
  List<String> offered(String name) {
    return List.of(UnoRuntime.queryInterface(XComboBox.class, control(name)).getItems());
  }

  /** Whether a control can be used. */
  boolean isEnabled(String name) {
    return UnoRuntime.queryInterface(XWindow2.class, control(name)).isEnabled();
  }

  /** Whether a box is ticked. */
  boolean isTicked(String name) {
    return UnoRuntime.queryInterface(XCheckBox.class, control(name)).getState() == 1;
  }

  /** A tree among the controls. */
  TreeView tree(String name) {
    return new TreeView(UnoRuntime.queryInterface(XTreeControl.class, control(name)));
  }

  private XListBox list(String name) {
    return UnoRuntime.queryInterface(XListBox.class, control(name));
  }

  private static String text(XControl control) {
    XFixedText label = UnoRuntime.queryInterface(XFixedText.class, control);
    if (label != null) {
      return label.getText();
    }
    XTextComponent field = UnoRuntime.queryInterface(XTextComponent.class, control);
    if (field != null) {
      return field.getText();
    }
    return buttonLabel(control);
  }

  private static String buttonLabel(XControl control) {
    XPropertySet model = UnoRuntime.queryInterface(XPropertySet.class, control.getModel());
    if (!model.getPropertySetInfo().hasPropertyByName("Label")) {
      return "";
    }
    try {
      return (String) model.getPropertyValue("Label");
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
