package io.github.duizhao.sidebar.control;

import com.sun.star.accessibility.AccessibleRole;
import com.sun.star.accessibility.AccessibleStateType;
import com.sun.star.accessibility.XAccessible;
import com.sun.star.accessibility.XAccessibleContext;
import com.sun.star.awt.XControl;
import com.sun.star.lang.XSingleServiceFactory;
import com.sun.star.script.XInvocation;
import com.sun.star.uno.XComponentContext;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterException;

/**
 * Tells whether the list of a control has dropped down, which nothing but its accessible parts
 * tells. These are asked for by name, since the type of their index differs: {@code long} up to
 * LibreOffice 7.5, {@code hyper} from 7.6 on.
 */
final class DropDown {

  private final XSingleServiceFactory invocations;

  DropDown(XComponentContext context) {
    try {
      this.invocations =
          Uno.as(
              XSingleServiceFactory.class,
              context
                  .getServiceManager()
                  .createInstanceWithContext("com.sun.star.script.Invocation", context));
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("asking what has dropped down", e);
    }
  }

  /** Whether the list of a control is to be seen. */
  boolean isOpen(XControl control) {
    XAccessibleContext context = Uno.as(XAccessible.class, control).getAccessibleContext();
    try {
      XInvocation invocation =
          Uno.as(
              XInvocation.class, invocations.createInstanceWithArguments(new Object[] {context}));
      int count = ((Number) call(invocation, "getAccessibleChildCount")).intValue();
      for (int index = 0; index < count; index++) {
        Object child = call(invocation, "getAccessibleChild", index);
        XAccessibleContext part = Uno.as(XAccessible.class, child).getAccessibleContext();
        if (part.getAccessibleRole() == AccessibleRole.LIST) {
          return part.getAccessibleStateSet().contains(AccessibleStateType.SHOWING);
        }
      }
      return false;
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("asking what has dropped down", e);
    }
  }

  private static Object call(XInvocation invocation, String name, Object... arguments)
      throws com.sun.star.uno.Exception {
    return invocation.invoke(name, arguments, new short[1][], new Object[1][]);
  }
}
