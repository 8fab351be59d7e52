package io.github.duizhao.sidebar;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.FeatureStateEvent;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XFrame;
import com.sun.star.frame.XStatusListener;
import com.sun.star.uno.Any;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.URL;
import io.github.duizhao.writer.MainThread;

/** One command in one window. Running it opens the deck where its result is to be seen there. */
final class CommandDispatch implements XDispatch {

  private final XComponentContext context;
  private final XFrame frame;
  private final Command command;

  CommandDispatch(XComponentContext context, XFrame frame, Command command) {
    this.context = context;
    this.frame = frame;
    this.command = command;
  }

  @Override
  public void dispatch(URL url, PropertyValue[] arguments) {
    Guard.run(
        () ->
            DeckSessions.of(context, frame)
                .ifPresent(
                    session -> {
                      if (command.showsDeck()) {
                        DeckOpener.open(session.document(), new MainThread(context));
                      }
                      command.run(session, context);
                    }));
  }

  @Override
  public void addStatusListener(XStatusListener listener, URL url) {
    Guard.run(
        () -> {
          FeatureStateEvent event = new FeatureStateEvent();
          event.FeatureURL = url;
          event.Source = this;
          event.IsEnabled = DeckSessions.of(context, frame).map(command::enabled).orElse(false);
          event.State = Any.VOID;
          listener.statusChanged(event);
        });
  }

  @Override
  public void removeStatusListener(XStatusListener listener, URL url) {
    // A state is told once, when a menu opens; nothing is kept.
  }
}
