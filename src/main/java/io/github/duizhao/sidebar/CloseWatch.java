package io.github.duizhao.sidebar;

import com.sun.star.lang.EventObject;
import com.sun.star.util.XCloseBroadcaster;
import com.sun.star.util.XCloseListener;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;

/**
 * Notices that a window or its document is about to close, while its deck is still whole: the
 * office keeps for the next window how the panels were left. Main thread only.
 */
final class CloseWatch implements XCloseListener {

  private final XCloseBroadcaster window;
  private final XCloseBroadcaster document;
  private final Runnable closing;

  CloseWatch(WriterDocument document, Runnable closing) {
    this.window = Uno.as(XCloseBroadcaster.class, document.controller().getFrame());
    this.document = Uno.as(XCloseBroadcaster.class, document.model());
    this.closing = closing;
    window.addCloseListener(this);
    this.document.addCloseListener(this);
  }

  void end() {
    Guard.run(() -> window.removeCloseListener(this));
    Guard.run(() -> document.removeCloseListener(this));
  }

  @Override
  public void queryClosing(EventObject event, boolean ownership) {
    Guard.run(closing);
  }

  @Override
  public void notifyClosing(EventObject event) {
    // It was told before.
  }

  @Override
  public void disposing(EventObject event) {
    // The session ends with its document.
  }
}
