package io.github.duizhao.sidebar.dialog;

import com.sun.star.awt.XTopWindowListener;
import com.sun.star.lang.EventObject;

/** Tells when the user closes a dialog by its frame, and when its window ends. */
final class ClosingListener implements XTopWindowListener {

  private final Runnable closing;
  private final Runnable ended;

  ClosingListener(Runnable closing, Runnable ended) {
    this.closing = closing;
    this.ended = ended;
  }

  @Override
  public void windowClosing(EventObject event) {
    closing.run();
  }

  @Override
  public void windowClosed(EventObject event) {
    // Told before by windowClosing, or after by disposing.
  }

  @Override
  public void windowOpened(EventObject event) {
    // It was shown by us.
  }

  @Override
  public void windowMinimized(EventObject event) {
    // Nothing to do.
  }

  @Override
  public void windowNormalized(EventObject event) {
    // Nothing to do.
  }

  @Override
  public void windowActivated(EventObject event) {
    // Nothing to do.
  }

  @Override
  public void windowDeactivated(EventObject event) {
    // Nothing to do.
  }

  @Override
  public void disposing(EventObject event) {
    ended.run();
  }
}
