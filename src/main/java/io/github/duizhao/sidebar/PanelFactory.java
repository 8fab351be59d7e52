package io.github.duizhao.sidebar;

import com.sun.star.awt.PosSize;
import com.sun.star.awt.WindowEvent;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XControlContainer;
import com.sun.star.awt.XControlModel;
import com.sun.star.awt.XWindow;
import com.sun.star.awt.XWindowListener;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.lang.EventObject;
import com.sun.star.ui.XUIElement;
import com.sun.star.ui.XUIElementFactory;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;

/** Makes the panels of the deck. */
public final class PanelFactory implements XUIElementFactory {

  private final XComponentContext context;

  public PanelFactory(XComponentContext context) {
    this.context = context;
  }

  @Override
  public XUIElement createUIElement(String resourceUrl, PropertyValue[] arguments) {
    XWindow parent = null;
    for (PropertyValue argument : arguments) {
      if (argument.Name.equals("ParentWindow")) {
        parent = UnoRuntime.queryInterface(XWindow.class, argument.Value);
      }
    }
    String name = resourceUrl.substring(resourceUrl.lastIndexOf('/') + 1);
    return new StandInPanel(resourceUrl, window(parent, name));
  }

  private XWindow window(XWindow parent, String name) {
    try {
      XControl container = control("UnoControlContainer");
      XControl label = control("UnoControlFixedText");
      UnoRuntime.queryInterface(XPropertySet.class, label.getModel())
          .setPropertyValue("Label", name);
      XWindowPeer peer = UnoRuntime.queryInterface(XWindowPeer.class, parent);
      container.createPeer(peer.getToolkit(), peer);
      UnoRuntime.queryInterface(XControlContainer.class, container).addControl("name", label);
      XWindow window = UnoRuntime.queryInterface(XWindow.class, container);
      window.addWindowListener(new Layout(window, label));
      window.setVisible(true);
      return window;
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private XControl control(String name) throws com.sun.star.uno.Exception {
    XControl control =
        UnoRuntime.queryInterface(
            XControl.class,
            context
                .getServiceManager()
                .createInstanceWithContext("com.sun.star.awt." + name, context));
    control.setModel(
        UnoRuntime.queryInterface(
            XControlModel.class,
            context
                .getServiceManager()
                .createInstanceWithContext("com.sun.star.awt." + name + "Model", context)));
    return control;
  }

  private record Layout(XWindow window, XControl label) implements XWindowListener {

    @Override
    public void windowResized(WindowEvent event) {
      UnoRuntime.queryInterface(XWindow.class, label)
          .setPosSize(4, 4, Math.max(0, event.Width - 8), 20, PosSize.POSSIZE);
    }

    @Override
    public void windowMoved(WindowEvent event) {}

    @Override
    public void windowShown(EventObject event) {}

    @Override
    public void windowHidden(EventObject event) {}

    @Override
    public void disposing(EventObject event) {}
  }
}
