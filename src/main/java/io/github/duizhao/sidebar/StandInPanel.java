package io.github.duizhao.sidebar;

import com.sun.star.accessibility.XAccessible;
import com.sun.star.awt.XWindow;
import com.sun.star.frame.XFrame;
import com.sun.star.lib.uno.helper.ComponentBase;
import com.sun.star.ui.LayoutSize;
import com.sun.star.ui.UIElementType;
import com.sun.star.ui.XSidebarPanel;
import com.sun.star.ui.XToolPanel;
import com.sun.star.ui.XUIElement;
import com.sun.star.uno.UnoRuntime;

/** A panel with its name in it. */
final class StandInPanel extends ComponentBase implements XUIElement, XToolPanel, XSidebarPanel {

  private final String resourceUrl;
  private final XWindow window;

  StandInPanel(String resourceUrl, XWindow window) {
    this.resourceUrl = resourceUrl;
    this.window = window;
  }

  @Override
  public XFrame getFrame() {
    return null;
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
    return UnoRuntime.queryInterface(XAccessible.class, window);
  }

  @Override
  public XWindow getWindow() {
    return window;
  }

  @Override
  public LayoutSize getHeightForWidth(int width) {
    return new LayoutSize(30, 30, 30);
  }

  @Override
  public int getMinimalWidth() {
    return 120;
  }

  @Override
  protected void postDisposing() {
    window.dispose();
  }
}
