package io.github.duizhao.start;

import com.sun.star.awt.PosSize;
import com.sun.star.awt.Rectangle;
import com.sun.star.awt.Size;
import com.sun.star.awt.WindowEvent;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XControlContainer;
import com.sun.star.awt.XControlModel;
import com.sun.star.awt.XLayoutConstrains;
import com.sun.star.awt.XWindow;
import com.sun.star.awt.XWindowListener;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.beans.XPropertySet;
import com.sun.star.lang.EventObject;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;

/** A window with a text that is wrapped to its width. */
final class NoticeWindow implements XWindowListener {

  /** The name of the text's control. */
  private static final String TEXT = "notice";

  /** The space around the text, in pixels. */
  private static final int MARGIN = 6;

  private final XControl container;
  private final XControl label;

  private NoticeWindow(XControl container, XControl label) {
    this.container = container;
    this.label = label;
  }

  static NoticeWindow of(XComponentContext context, XWindow parent, String text) {
    try {
      XControl container = control(context, "UnoControlContainer");
      XControl label = control(context, "UnoControlFixedText");
      XPropertySet model = UnoRuntime.queryInterface(XPropertySet.class, label.getModel());
      model.setPropertyValue("MultiLine", true);
      model.setPropertyValue("Label", text);
      XWindowPeer peer = UnoRuntime.queryInterface(XWindowPeer.class, parent);
      container.createPeer(peer.getToolkit(), peer);
      UnoRuntime.queryInterface(XControlContainer.class, container).addControl(TEXT, label);
      NoticeWindow window = new NoticeWindow(container, label);
      window.window().addWindowListener(window);
      window.window().setVisible(true);
      return window;
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException("The notice cannot be shown: " + text, e);
    }
  }

  private static XControl control(XComponentContext context, String name)
      throws com.sun.star.uno.Exception {
    XControl control =
        UnoRuntime.queryInterface(XControl.class, create(context, "com.sun.star.awt." + name));
    Object model = create(context, "com.sun.star.awt." + name + "Model");
    control.setModel(UnoRuntime.queryInterface(XControlModel.class, model));
    return control;
  }

  private static Object create(XComponentContext context, String service)
      throws com.sun.star.uno.Exception {
    return context.getServiceManager().createInstanceWithContext(service, context);
  }

  XWindow window() {
    return UnoRuntime.queryInterface(XWindow.class, container);
  }

  /** The height that the wrapped text and its margins take; all in pixels. */
  int heightForWidth(int width) {
    XLayoutConstrains constrains =
        UnoRuntime.queryInterface(XLayoutConstrains.class, label.getPeer());
    int inner = Math.max(1, width - 2 * MARGIN);
    return constrains.calcAdjustedSize(new Size(inner, 0)).Height + 2 * MARGIN;
  }

  void dispose() {
    window().removeWindowListener(this);
    container.dispose();
  }

  @Override
  public void windowResized(WindowEvent event) {
    layOut();
  }

  @Override
  public void windowShown(EventObject event) {
    layOut();
  }

  @Override
  public void windowMoved(WindowEvent event) {
    // The text keeps its place in the window.
  }

  @Override
  public void windowHidden(EventObject event) {
    // Nothing to lay out.
  }

  @Override
  public void disposing(EventObject event) {
    // The window goes, and its listeners with it.
  }

  private void layOut() {
    Rectangle area = window().getPosSize();
    UnoRuntime.queryInterface(XWindow.class, label)
        .setPosSize(
            MARGIN,
            MARGIN,
            Math.max(0, area.Width - 2 * MARGIN),
            Math.max(0, area.Height - 2 * MARGIN),
            PosSize.POSSIZE);
  }
}
