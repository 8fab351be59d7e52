package io.github.duizhao.sidebar.control;

import com.sun.star.accessibility.XAccessible;
import com.sun.star.lang.XSingleServiceFactory;
import com.sun.star.script.XInvocation;
import com.sun.star.uno.XComponentContext;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterException;

/**
 * Asks what a control tells assistive technology. Its methods are called by name, since their types
 * differ: up to LibreOffice 7.4 indices are {@code long} and states an object, later indices are
 * {@code hyper} and states the bits of a number. Main thread.
 */
public final class AccessibleParts {

  private final XSingleServiceFactory invocations;

  /** Makes calls in an office. */
  public AccessibleParts(XComponentContext context) {
    try {
      this.invocations =
          Uno.as(
              XSingleServiceFactory.class,
              context
                  .getServiceManager()
                  .createInstanceWithContext("com.sun.star.script.Invocation", context));
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("calling by name", e);
    }
  }

  /** Calls a method of the accessible context of a control, a window or a part of one. */
  public Object ask(Object accessible, String method, Object... arguments) {
    return call(Uno.as(XAccessible.class, accessible).getAccessibleContext(), method, arguments);
  }

  /** Calls a method of any object. */
  Object call(Object object, String method, Object... arguments) {
    try {
      XInvocation invocation =
          Uno.as(XInvocation.class, invocations.createInstanceWithArguments(new Object[] {object}));
      return invocation.invoke(method, arguments, new short[1][], new Object[1][]);
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("calling " + method, e);
    }
  }
}
