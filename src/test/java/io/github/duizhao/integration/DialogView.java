package io.github.duizhao.integration;

import com.sun.star.accessibility.XAccessible;
import com.sun.star.accessibility.XAccessibleAction;
import com.sun.star.accessibility.XAccessibleContext;
import com.sun.star.awt.Key;
import com.sun.star.awt.XExtendedToolkit;
import com.sun.star.awt.XFixedText;
import com.sun.star.awt.XListBox;
import com.sun.star.awt.XTextComponent;
import com.sun.star.awt.XTopWindow;
import com.sun.star.awt.XWindow;
import com.sun.star.awt.XWindow2;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A dialog on the screen, driven through what assistive technology knows of its controls. */
final class DialogView {

  private static final String TOOLKIT = "com.sun.star.awt.Toolkit";

  private final Office office;
  private final XWindow window;

  private DialogView(Office office, XWindow window) {
    this.office = office;
    this.window = window;
  }

  /** The dialog with a title, once it is there. */
  static DialogView await(Office office, String title) {
    return Poll.forValue("the dialog " + title, () -> find(office, title).orElse(null));
  }

  /** The dialog with a title, if it is there now. */
  static Optional<DialogView> find(Office office, String title) throws com.sun.star.uno.Exception {
    XExtendedToolkit toolkit = office.service(XExtendedToolkit.class, TOOLKIT);
    for (int i = 0; i < toolkit.getTopWindowCount(); i++) {
      XTopWindow top = toolkit.getTopWindow(i);
      XWindow window = UnoRuntime.queryInterface(XWindow.class, top);
      if (window != null
          && name(window).equals(title)
          && UnoRuntime.queryInterface(XWindow2.class, window).isVisible()) {
        return Optional.of(new DialogView(office, window));
      }
    }
    return Optional.empty();
  }

  /** Waits until it is gone. */
  void awaitEnd(String title) {
    Poll.until("the dialog is closed", () -> find(office, title).isEmpty());
  }

  /** The window. */
  XWindow window() {
    return window;
  }

  /** The names of all its controls that are seen, in the order of the Tab key. */
  List<String> names() throws com.sun.star.uno.Exception {
    List<String> names = new ArrayList<>();
    for (XWindow control : controls()) {
      names.add(name(control));
    }
    return names;
  }

  /** All words that it shows beside its buttons and fields. */
  String words() throws com.sun.star.uno.Exception {
    StringBuilder words = new StringBuilder();
    for (XWindow control : controls()) {
      XFixedText text = UnoRuntime.queryInterface(XFixedText.class, control);
      if (text != null) {
        words.append(text.getText()).append('\n');
      }
    }
    return words.toString();
  }

  /** Presses a button. */
  void press(String name) throws com.sun.star.uno.Exception {
    UnoRuntime.queryInterface(XAccessibleAction.class, context(control(name)))
        .doAccessibleAction(0);
  }

  /** Writes into a field, as typing does. */
  void write(String name, String words) throws com.sun.star.uno.Exception {
    UnoRuntime.queryInterface(XTextComponent.class, control(name)).setText(words);
  }

  /** What stands in a field. */
  String read(String name) throws com.sun.star.uno.Exception {
    return UnoRuntime.queryInterface(XTextComponent.class, control(name)).getText();
  }

  /** The lines of a list. */
  List<String> items(String name) throws com.sun.star.uno.Exception {
    return List.of(UnoRuntime.queryInterface(XListBox.class, control(name)).getItems());
  }

  /** Chooses the first line of a list that holds words. */
  void choose(String name, String words) throws com.sun.star.uno.Exception {
    XListBox list = UnoRuntime.queryInterface(XListBox.class, control(name));
    String[] items = list.getItems();
    for (short i = 0; i < items.length; i++) {
      if (items[i].contains(words)) {
        list.selectItemPos(i, true);
        return;
      }
    }
    throw new NoSuchElementException(words + " in " + List.of(items));
  }

  /** Whether a control can be used. */
  boolean isEnabled(String name) throws com.sun.star.uno.Exception {
    return UnoRuntime.queryInterface(XWindow2.class, control(name)).isEnabled();
  }

  /** The line of a list that is chosen, "" for none. */
  String chosen(String name) throws com.sun.star.uno.Exception {
    return UnoRuntime.queryInterface(XListBox.class, control(name)).getSelectedItem();
  }

  /** Makes a control so that it cannot be used. */
  void disable(String name) throws com.sun.star.uno.Exception {
    control(name).setEnable(false);
  }

  /** Gives a control the keyboard. */
  void focus(String name) throws com.sun.star.uno.Exception {
    control(name).setFocus();
  }

  /** Presses a key in a control that can have the keyboard. */
  void key(String name, short code, char character) throws com.sun.star.uno.Exception {
    control(name).setFocus();
    new Keyboard(office, window).press(code, character, (short) 0);
  }

  /** Presses Esc in a control. */
  void escape(String name) throws com.sun.star.uno.Exception {
    key(name, Key.ESCAPE, (char) 27);
  }

  private XWindow control(String name) throws com.sun.star.uno.Exception {
    for (XWindow control : controls()) {
      if (name(control).startsWith(name)
          && UnoRuntime.queryInterface(XFixedText.class, control) == null) {
        return control;
      }
    }
    throw new NoSuchElementException(name + " in " + names());
  }

  private List<XWindow> controls() throws com.sun.star.uno.Exception {
    Accessibles accessibles = new Accessibles(office);
    List<XWindow> controls = new ArrayList<>();
    for (XAccessible container : accessibles.children(context(window))) {
      for (XAccessible child : accessibles.children(container.getAccessibleContext())) {
        XWindow2 control = UnoRuntime.queryInterface(XWindow2.class, child);
        if (control != null && control.isVisible()) {
          controls.add(UnoRuntime.queryInterface(XWindow.class, child));
        }
      }
    }
    return controls;
  }

  private static String name(XWindow window) {
    return context(window).getAccessibleName();
  }

  private static XAccessibleContext context(XWindow window) {
    return UnoRuntime.queryInterface(XAccessible.class, window).getAccessibleContext();
  }
}
