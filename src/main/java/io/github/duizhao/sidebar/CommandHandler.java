package io.github.duizhao.sidebar;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.DispatchDescriptor;
import com.sun.star.frame.FeatureStateEvent;
import com.sun.star.frame.XController2;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XFrame;
import com.sun.star.frame.XStatusListener;
import com.sun.star.lang.XInitialization;
import com.sun.star.ui.XDeck;
import com.sun.star.ui.XSidebarProvider;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.URL;

/** Carries out the commands of the menu. */
public final class CommandHandler implements XDispatchProvider, XInitialization, XDispatch {

  private XFrame frame;

  public CommandHandler(XComponentContext context) {}

  @Override
  public void initialize(Object[] arguments) {
    frame = UnoRuntime.queryInterface(XFrame.class, arguments[0]);
  }

  @Override
  public XDispatch queryDispatch(URL url, String target, int searchFlags) {
    return this;
  }

  @Override
  public XDispatch[] queryDispatches(DispatchDescriptor[] requests) {
    return new XDispatch[requests.length];
  }

  @Override
  public void dispatch(URL url, PropertyValue[] arguments) {
    XController2 controller = UnoRuntime.queryInterface(XController2.class, frame.getController());
    XSidebarProvider sidebar = controller.getSidebar();
    sidebar.setVisible(true);
    sidebar.showDecks(true);
    try {
      XDeck deck =
          UnoRuntime.queryInterface(XDeck.class, sidebar.getDecks().getByName("DuizhaoDeck"));
      if (!deck.isActive()) {
        deck.activate(true);
      }
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void addStatusListener(XStatusListener listener, URL url) {
    FeatureStateEvent event = new FeatureStateEvent();
    event.Source = this;
    event.FeatureURL = url;
    event.IsEnabled = true;
    listener.statusChanged(event);
  }

  @Override
  public void removeStatusListener(XStatusListener listener, URL url) {}
}
