package io.github.duizhao.integration;

import com.sun.star.accessibility.AccessibleRole;
import com.sun.star.accessibility.XAccessible;
import com.sun.star.accessibility.XAccessibleContext;
import com.sun.star.awt.XWindow;
import com.sun.star.lang.XSingleServiceFactory;
import com.sun.star.script.XInvocation;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;

/**
 * The menu bar of a window, as assistive technology reads it.
 *
 * <p>Children are asked for by name, since the type of their count and index differs: {@code long}
 * in LibreOffice 7.4, {@code hyper} from 7.6 on. Calling with the wrong one breaks the connection.
 */
final class MenuBar {

  private final XSingleServiceFactory invocations;
  private final XAccessibleContext window;

  MenuBar(Office office, XWindow window) throws com.sun.star.uno.Exception {
    this.invocations =
        office.service(XSingleServiceFactory.class, "com.sun.star.script.Invocation");
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
    Object made = invocations.createInstanceWithArguments(new Object[] {parent});
    XInvocation invocation = UnoRuntime.queryInterface(XInvocation.class, made);
    int count = ((Number) call(invocation, "getAccessibleChildCount")).intValue();
    List<XAccessibleContext> children = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      Object child = call(invocation, "getAccessibleChild", index);
      XAccessibleContext context =
          UnoRuntime.queryInterface(XAccessible.class, child).getAccessibleContext();
      if (context.getAccessibleRole() == role) {
        children.add(context);
      }
    }
    return children;
  }

  private static Object call(XInvocation invocation, String name, Object... arguments)
      throws com.sun.star.uno.Exception {
    return invocation.invoke(name, arguments, new short[1][], new Object[1][]);
  }
}
