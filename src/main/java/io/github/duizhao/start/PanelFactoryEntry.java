package io.github.duizhao.start;

import com.sun.star.beans.PropertyValue;
import com.sun.star.container.NoSuchElementException;
import com.sun.star.lang.IllegalArgumentException;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.ui.XUIElement;
import com.sun.star.ui.XUIElementFactory;
import com.sun.star.uno.XComponentContext;
import java.util.Arrays;

/**
 * Makes the panels of the deck: those of the extension proper, or one that says why there are none.
 *
 * <p>Thread-safe, since the office calls from several threads.
 */
public final class PanelFactoryEntry extends WeakBase implements XUIElementFactory, XServiceInfo {

  static final String IMPLEMENTATION = "io.github.duizhao.PanelFactory";
  static final String[] SERVICES = {"com.sun.star.ui.UIElementFactory"};

  private static final String FACTORY = "io.github.duizhao.sidebar.PanelFactory";

  private final XComponentContext context;
  private final Loading<XUIElementFactory> factory;

  /** Called by the office through {@link Registration}. */
  public PanelFactoryEntry(XComponentContext context) {
    this.context = context;
    this.factory = Loading.of(XUIElementFactory.class, FACTORY, context);
  }

  @Override
  public XUIElement createUIElement(String resourceUrl, PropertyValue[] arguments)
      throws NoSuchElementException, IllegalArgumentException {
    if (factory.object() == null) {
      return notice(resourceUrl, arguments, factory.obstacle());
    }
    try {
      return factory.object().createUIElement(resourceUrl, arguments);
    } catch (LinkageError | RuntimeException e) {
      return notice(resourceUrl, arguments, Loading.damage(FACTORY, e));
    }
  }

  private XUIElement notice(String resourceUrl, PropertyValue[] arguments, Obstacle obstacle)
      throws IllegalArgumentException {
    return NoticePanel.of(context, resourceUrl, arguments, obstacle.text(Texts.of(context)));
  }

  @Override
  public String getImplementationName() {
    return IMPLEMENTATION;
  }

  @Override
  public boolean supportsService(String service) {
    return Arrays.asList(SERVICES).contains(service);
  }

  @Override
  public String[] getSupportedServiceNames() {
    return SERVICES.clone();
  }
}
