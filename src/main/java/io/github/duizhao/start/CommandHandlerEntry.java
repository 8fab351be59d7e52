package io.github.duizhao.start;

import com.sun.star.frame.DispatchDescriptor;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XFrame;
import com.sun.star.lang.XInitialization;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.URL;
import java.util.Arrays;

/**
 * Finds who carries out a command of the menu: the extension proper, or a notice that says why it
 * cannot. The office makes one for each command it asks about.
 */
public final class CommandHandlerEntry extends WeakBase
    implements XDispatchProvider, XInitialization, XServiceInfo {

  static final String IMPLEMENTATION = "io.github.duizhao.CommandHandler";
  static final String[] SERVICES = {"com.sun.star.frame.ProtocolHandler"};

  /** The scheme of our commands, as ProtocolHandler.xcu says it. */
  private static final String PROTOCOL = "vnd.io.github.duizhao:";

  private static final String HANDLER = "io.github.duizhao.sidebar.CommandHandler";

  private final XComponentContext context;
  private final Loading<XDispatchProvider> handler;
  private volatile XFrame frame;

  /** Called by the office through {@link Registration}. */
  public CommandHandlerEntry(XComponentContext context) {
    this.context = context;
    this.handler = Loading.of(XDispatchProvider.class, HANDLER, context);
  }

  /**
   * Learns the frame that the commands are for.
   *
   * @param arguments the frame first, as the service ProtocolHandler has it
   */
  @Override
  public void initialize(Object[] arguments) throws com.sun.star.uno.Exception {
    if (arguments.length > 0 && AnyConverter.isObject(arguments[0])) {
      frame = UnoRuntime.queryInterface(XFrame.class, arguments[0]);
    }
    XInitialization initialization = handler.object(XInitialization.class);
    if (initialization != null) {
      initialization.initialize(arguments);
    }
  }

  @Override
  public XDispatch queryDispatch(URL url, String target, int searchFlags) {
    if (!url.Complete.startsWith(PROTOCOL)) {
      return null;
    }
    if (handler.object() == null) {
      return new NoticeDispatch(context, frame, handler.obstacle());
    }
    try {
      return handler.object().queryDispatch(url, target, searchFlags);
    } catch (LinkageError e) {
      return new NoticeDispatch(context, frame, Loading.damage(HANDLER, e));
    }
  }

  @Override
  public XDispatch[] queryDispatches(DispatchDescriptor[] requests) {
    XDispatch[] dispatches = new XDispatch[requests.length];
    for (int i = 0; i < requests.length; i++) {
      dispatches[i] =
          queryDispatch(requests[i].FeatureURL, requests[i].FrameName, requests[i].SearchFlags);
    }
    return dispatches;
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
