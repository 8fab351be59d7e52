package io.github.duizhao.start;

import com.sun.star.awt.MessageBoxButtons;
import com.sun.star.awt.MessageBoxType;
import com.sun.star.awt.XMessageBoxFactory;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.FeatureStateEvent;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XFrame;
import com.sun.star.frame.XStatusListener;
import com.sun.star.lib.uno.helper.WeakBase;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.URL;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers a command with the reason why it cannot be carried out. */
final class NoticeDispatch extends WeakBase implements XDispatch {

  private static final Logger LOGGER = Logger.getLogger(NoticeDispatch.class.getName());

  private final XComponentContext context;
  private final XFrame frame;
  private final Obstacle obstacle;

  /**
   * @param frame the frame whose window the notice is shown above; null for none, and then there is
   *     no notice
   */
  NoticeDispatch(XComponentContext context, XFrame frame, Obstacle obstacle) {
    this.context = context;
    this.frame = frame;
    this.obstacle = obstacle;
  }

  @Override
  public void dispatch(URL url, PropertyValue[] arguments) {
    XWindowPeer parent =
        frame == null
            ? null
            : UnoRuntime.queryInterface(XWindowPeer.class, frame.getContainerWindow());
    if (parent == null) {
      LOGGER.log(Level.WARNING, "No window to explain {0} in", url.Complete);
      return;
    }
    Texts texts = Texts.of(context);
    UnoRuntime.queryInterface(XMessageBoxFactory.class, parent.getToolkit())
        .createMessageBox(
            parent,
            MessageBoxType.WARNINGBOX,
            MessageBoxButtons.BUTTONS_OK,
            texts.get("name"),
            obstacle.text(texts))
        .execute();
  }

  /** Tells at once, and once for all, that the command can be chosen. */
  @Override
  public void addStatusListener(XStatusListener listener, URL url) {
    FeatureStateEvent event = new FeatureStateEvent();
    event.Source = this;
    event.FeatureURL = url;
    event.IsEnabled = true;
    listener.statusChanged(event);
  }

  @Override
  public void removeStatusListener(XStatusListener listener, URL url) {
    // The state never changes, so no listener is kept.
  }
}
