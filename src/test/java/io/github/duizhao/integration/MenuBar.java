package io.github.duizhao.integration;

import com.sun.star.accessibility.AccessibleRole;
import com.sun.star.accessibility.XAccessible;
import com.sun.star.accessibility.XAccessibleContext;
import com.sun.star.awt.XWindow;
import com.sun.star.uno.UnoRuntime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The menu bar of a window, as assistive technology reads it. */
final class MenuBar {

  private final XAccessibleContext bar;

  private MenuBar(XAccessibleContext bar) {
    this.bar = bar;
  }

  /** The menu bar of a frame's window. */
  static MenuBar of(XWindow window) {
    XAccessibleContext top =
        UnoRuntime.queryInterface(XAccessible.class, window).getAccessibleContext();
    return new MenuBar(
        children(top)
            .filter(child -> child.getAccessibleRole() == AccessibleRole.MENU_BAR)
            .findFirst()
            .orElseThrow());
  }

  /** The titles of the menus. */
  List<String> titles() {
    return children(bar).map(XAccessibleContext::getAccessibleName).toList();
  }

  /** The entries of a menu, without the lines between them. */
  List<String> entries(String title) {
    return children(bar)
        .filter(menu -> menu.getAccessibleName().equals(title))
        .flatMap(MenuBar::children)
        .filter(entry -> entry.getAccessibleRole() == AccessibleRole.MENU_ITEM)
        .map(XAccessibleContext::getAccessibleName)
        .toList();
  }

  private static Stream<XAccessibleContext> children(XAccessibleContext parent) {
    return IntStream.range(0, parent.getAccessibleChildCount())
        .mapToObj(index -> child(parent, index));
  }

  private static XAccessibleContext child(XAccessibleContext parent, int index) {
    try {
      return parent.getAccessibleChild(index).getAccessibleContext();
    } catch (com.sun.star.lang.IndexOutOfBoundsException e) {
      throw new IllegalStateException("The menu changed while it was read", e);
    }
  }
}
