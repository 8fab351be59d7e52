package io.github.duizhao.sidebar;

import com.sun.star.awt.XWindow;
import com.sun.star.beans.PropertyValue;
import com.sun.star.container.NoSuchElementException;
import com.sun.star.frame.XFrame;
import com.sun.star.lang.IllegalArgumentException;
import com.sun.star.ui.XSidebar;
import com.sun.star.ui.XUIElement;
import com.sun.star.ui.XUIElementFactory;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.PanelWindow;

/** Makes the panels of the deck. */
public final class PanelFactory implements XUIElementFactory {

  private static final String PREFIX = "private:resource/toolpanel/DuizhaoPanelFactory/";

  private final XComponentContext context;

  /** For an office. */
  public PanelFactory(XComponentContext context) {
    this.context = context;
  }

  @Override
  public XUIElement createUIElement(String resourceUrl, PropertyValue[] arguments)
      throws NoSuchElementException, IllegalArgumentException {
    XFrame frame = argument(arguments, "Frame", XFrame.class);
    XWindow parent = argument(arguments, "ParentWindow", XWindow.class);
    if (frame == null || parent == null) {
      throw new IllegalArgumentException("a panel needs Frame and ParentWindow", this, (short) 1);
    }
    DeckSession session =
        DeckSessions.of(context, frame)
            .orElseThrow(() -> new IllegalStateException("no text document in the frame"));
    PanelWindow window =
        new PanelWindow(context, parent, argument(arguments, "Sidebar", XSidebar.class));
    PanelController controller = controller(resourceUrl, session, window);
    session.panels().add(resourceUrl.substring(PREFIX.length()), window);
    controller.start();
    Guard.run(session::open);
    return new PanelElement(resourceUrl, frame, window, session, controller);
  }

  private PanelController controller(String resourceUrl, DeckSession session, PanelWindow window)
      throws NoSuchElementException {
    Messages messages = session.messages();
    switch (resourceUrl) {
      case PREFIX + "DuizhaoOutlinePanel" -> {
        OutlinePanel panel = new OutlinePanel(window, messages);
        OutlineController controller = new OutlineController(session, panel);
        panel.connect(controller);
        return controller;
      }
      case PREFIX + "DuizhaoCheckPanel" -> {
        CheckPanel panel = new CheckPanel(window, messages);
        CheckController controller = new CheckController(session, panel);
        panel.connect(controller);
        return controller;
      }
      case PREFIX + "DuizhaoMeasurePanel" -> {
        MeasurePanel panel = new MeasurePanel(window, messages);
        MeasureController controller = new MeasureController(session, panel);
        panel.connect(controller);
        return controller;
      }
      default -> throw new NoSuchElementException(resourceUrl, this);
    }
  }

  private static <T> T argument(PropertyValue[] arguments, String name, Class<T> type) {
    for (PropertyValue argument : arguments) {
      if (argument.Name.equals(name)) {
        return UnoRuntime.queryInterface(type, argument.Value);
      }
    }
    return null;
  }
}
