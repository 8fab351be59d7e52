package io.github.duizhao.sidebar.control;

import com.sun.star.awt.XControl;

/**
 * Tells whether the list of a control has dropped down, which nothing but its accessible parts
 * tells.
 */
final class DropDown {

  /** {@code com.sun.star.accessibility.AccessibleRole.LIST}. */
  private static final int LIST = 32;

  /** {@code com.sun.star.accessibility.AccessibleStateType.SHOWING} of LibreOffice 7.4. */
  private static final short SHOWING = 25;

  private final AccessibleParts parts;

  DropDown(AccessibleParts parts) {
    this.parts = parts;
  }

  /** Whether the list of a control is to be seen. */
  boolean isOpen(XControl control) {
    int count = ((Number) parts.ask(control, "getAccessibleChildCount")).intValue();
    for (int index = 0; index < count; index++) {
      Object part = parts.ask(control, "getAccessibleChild", index);
      if (((Number) parts.ask(part, "getAccessibleRole")).intValue() == LIST) {
        return isShowing(parts.ask(part, "getAccessibleStateSet"));
      }
    }
    return false;
  }

  /** Later offices have a bit for each state, in the order of the numbers before. */
  private boolean isShowing(Object states) {
    return states instanceof Number bits
        ? (bits.longValue() & (1L << (SHOWING - 1))) != 0
        : (Boolean) parts.call(states, "contains", SHOWING);
  }
}
