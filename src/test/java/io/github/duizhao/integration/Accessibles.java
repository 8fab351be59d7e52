package io.github.duizhao.integration;

import com.sun.star.accessibility.AccessibleStateType;
import com.sun.star.accessibility.XAccessible;
import com.sun.star.accessibility.XAccessibleContext;
import com.sun.star.lang.XSingleServiceFactory;
import com.sun.star.script.XInvocation;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;

/**
 * What assistive technology finds below something.
 *
 * <p>Children are asked for by name, since the type of their count and index differs: {@code long}
 * in LibreOffice 7.4, {@code hyper} from 7.6 on. Calling with the wrong one breaks the connection.
 */
final class Accessibles {

  private final XSingleServiceFactory invocations;

  Accessibles(Office office) throws com.sun.star.uno.Exception {
    this.invocations =
        office.service(XSingleServiceFactory.class, "com.sun.star.script.Invocation");
  }

  /** The children, in their order. */
  List<XAccessible> children(XAccessibleContext parent) throws com.sun.star.uno.Exception {
    Object made = invocations.createInstanceWithArguments(new Object[] {parent});
    XInvocation invocation = UnoRuntime.queryInterface(XInvocation.class, made);
    int count = ((Number) call(invocation, "getAccessibleChildCount")).intValue();
    List<XAccessible> children = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      children.add(
          UnoRuntime.queryInterface(
              XAccessible.class, call(invocation, "getAccessibleChild", index)));
    }
    return children;
  }

  /** Whether something, or what it is made of, has the keyboard. */
  boolean hasFocus(XAccessibleContext context) throws com.sun.star.uno.Exception {
    if (context.getAccessibleStateSet().contains(AccessibleStateType.FOCUSED)) {
      return true;
    }
    for (XAccessible child : children(context)) {
      if (child
          .getAccessibleContext()
          .getAccessibleStateSet()
          .contains(AccessibleStateType.FOCUSED)) {
        return true;
      }
    }
    return false;
  }

  private static Object call(XInvocation invocation, String name, Object... arguments)
      throws com.sun.star.uno.Exception {
    return invocation.invoke(name, arguments, new short[1][], new Object[1][]);
  }
}
