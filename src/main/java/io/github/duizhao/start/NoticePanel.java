package io.github.duizhao.start;

import com.sun.star.accessibility.XAccessible;
import com.sun.star.awt.XWindow;
import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XFrame;
import com.sun.star.lang.IllegalArgumentException;
import com.sun.star.lib.uno.helper.ComponentBase;
import com.sun.star.ui.LayoutSize;
import com.sun.star.ui.UIElementType;
import com.sun.star.ui.XSidebarPanel;
import com.sun.star.ui.XToolPanel;
import com.sun.star.ui.XUIElement;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;

/** A panel of the deck that holds nothing but a text. */
final class NoticePanel extends ComponentBase implements XUIElement, XToolPanel, XSidebarPanel {

  /** In pixels: what a short line of the text takes. */
  private static final int MINIMAL_WIDTH = 200;

  private final String resourceUrl;
  private final XFrame frame;
  private final NoticeWindow window;

  private NoticePanel(String resourceUrl, XFrame frame, NoticeWindow window) {
    this.resourceUrl = resourceUrl;
    this.frame = frame;
    this.window = window;
  }

  /**
   * Makes a panel.
   *
   * @param arguments what the office passes to a factory of panels; {@code Frame} and {@code
   *     ParentWindow} are read
   * @throws IllegalArgumentException if there is no {@code ParentWindow}
   */
  static NoticePanel of(
      XComponentContext context, String resourceUrl, PropertyValue[] arguments, String text)
      throws IllegalArgumentException {
    XWindow parent = argument(XWindow.class, arguments, "ParentWindow");
    if (parent == null) {
      throw new IllegalArgumentException("ParentWindow is missing");
    }
    XFrame frame = argument(XFrame.class, arguments, "Frame");
    return new NoticePanel(resourceUrl, frame, NoticeWindow.of(context, parent, text));
  }

  private static <T> T argument(Class<T> type, PropertyValue[] arguments, String name) {
    for (PropertyValue argument : arguments) {
      if (name.equals(argument.Name) && AnyConverter.isObject(argument.Value)) {
        return UnoRuntime.queryInterface(type, argument.Value);
      }
    }
    return null;
  }

  @Override
  public XFrame getFrame() {
    return frame;
  }

  @Override
  public String getResourceURL() {
    return resourceUrl;
  }

  @Override
  public short getType() {
    return UIElementType.TOOLPANEL;
  }

  @Override
  public Object getRealInterface() {
    return this;
  }

  @Override
  public XAccessible createAccessible(XAccessible parent) {
    return UnoRuntime.queryInterface(XAccessible.class, getWindow());
  }

  @Override
  public XWindow getWindow() {
    return window.window();
  }

  @Override
  public LayoutSize getHeightForWidth(int width) {
    int height = window.heightForWidth(width);
    return new LayoutSize(height, height, height);
  }

  @Override
  public int getMinimalWidth() {
    return MINIMAL_WIDTH;
  }

  @Override
  protected void postDisposing() {
    window.dispose();
  }
}
