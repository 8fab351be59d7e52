package io.github.duizhao.sidebar;

import com.sun.star.frame.DispatchDescriptor;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XFrame;
import com.sun.star.lang.XInitialization;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.URL;

/** Answers the commands {@code vnd.io.github.duizhao:…} of one window. */
public final class CommandHandler implements XDispatchProvider, XInitialization {

  private final XComponentContext context;
  private XFrame frame;

  /** For an office. */
  public CommandHandler(XComponentContext context) {
    this.context = context;
  }

  @Override
  public void initialize(Object[] arguments) {
    if (arguments.length > 0) {
      frame = UnoRuntime.queryInterface(XFrame.class, arguments[0]);
    }
  }

  @Override
  public XDispatch queryDispatch(URL url, String target, int flags) {
    return Command.ofUrl(url.Complete)
        .map(command -> new CommandDispatch(context, frame, command))
        .orElse(null);
  }

  @Override
  public XDispatch[] queryDispatches(DispatchDescriptor[] requests) {
    XDispatch[] result = new XDispatch[requests.length];
    for (int i = 0; i < requests.length; i++) {
      result[i] =
          queryDispatch(requests[i].FeatureURL, requests[i].FrameName, requests[i].SearchFlags);
    }
    return result;
  }
}
