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
import io.github.duizhao.sidebar.control.PanelWindow;

/** A panel as the sidebar sees it: its window, its heights and its end. */
final class PanelElement extends ComponentBase implements XUIElement, XToolPanel, XSidebarPanel {

  private final String resourceUrl;
  private final XFrame frame;
  private final PanelWindow window;
  private final DeckSession session;
  private final PanelController controller;

  PanelElement(
      String resourceUrl,
      XFrame frame,
      PanelWindow window,
      DeckSession session,
      PanelController controller) {
    this.resourceUrl = resourceUrl;
    this.frame = frame;
    this.window = window;
    this.session = session;
    this.controller = controller;
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
    return com.sun.star.uno.UnoRuntime.queryInterface(XAccessible.class, window.window());
  }

  @Override
  public XWindow getWindow() {
    return window.window();
  }

  @Override
  public LayoutSize getHeightForWidth(int width) {
    return window.heightFor(width);
  }

  @Override
  public int getMinimalWidth() {
    return window.minimalWidth();
  }

  @Override
  protected void postDisposing() {
    session.panels().remove(window);
    Guard.run(controller::end);
    Guard.run(window::dispose);
  }
}
