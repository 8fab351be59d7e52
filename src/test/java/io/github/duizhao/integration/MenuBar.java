package io.github.duizhao.integration;

import com.sun.star.accessibility.AccessibleRole;
import com.sun.star.accessibility.XAccessible;
import com.sun.star.accessibility.XAccessibleContext;
import com.sun.star.awt.XWindow;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;

/** The menu bar of a window, as assistive technology reads it. */
final class MenuBar {

  private final Accessibles accessibles;
  private final XAccessibleContext window;

  MenuBar(Office office, XWindow window) throws com.sun.star.uno.Exception {
    this.accessibles = new Accessibles(office);
    this.window = UnoRuntime.queryInterface(XAccessible.class, window).getAccessibleContext();
  }

  /** The titles of the menus. */
  List<String> titles() throws com.sun.star.uno.Exception {
    return menus().stream().map(XAccessibleContext::getAccessibleName).toList();
  }

  /** The entries of a menu, without the lines between them. */
  List<String> entries(String title) throws com.sun.star.uno.Exception {
    List<String> names = new ArrayList<>();
    for (XAccessibleContext menu : menus()) {
      if (menu.getAccessibleName().equals(title)) {
        children(menu, AccessibleRole.MENU_ITEM)
            .forEach(entry -> names.add(entry.getAccessibleName()));
      }
    }
    return names;
  }

  private List<XAccessibleContext> menus() throws com.sun.star.uno.Exception {
    List<XAccessibleContext> menus = new ArrayList<>();
    for (XAccessibleContext bar : children(window, AccessibleRole.MENU_BAR)) {
      menus.addAll(children(bar, AccessibleRole.MENU));
    }
    return menus;
  }

  private List<XAccessibleContext> children(XAccessibleContext parent, short role)
      throws com.sun.star.uno.Exception {
    List<XAccessibleContext> children = new ArrayList<>();
    for (XAccessible child : accessibles.children(parent)) {
      XAccessibleContext context = child.getAccessibleContext();
      if (context.getAccessibleRole() == role) {
        children.add(context);
      }
    }
    return children;
  }
}
