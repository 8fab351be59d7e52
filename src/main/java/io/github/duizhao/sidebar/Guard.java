package io.github.duizhao.sidebar;

import com.sun.star.lang.DisposedException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The boundary to the office: what goes wrong in an action is logged, never thrown into the
 * office's event loop. A document that was closed meanwhile is nothing to speak of.
 */
final class Guard {

  private static final Logger LOG = Logger.getLogger(Guard.class.getName());

  private Guard() {}

  /** Runs an action. */
  static void run(Runnable action) {
    run(action, () -> {});
  }

  /**
   * Runs an action.
   *
   * @param broken what to do if it broke off, so that the user is told
   */
  static void run(Runnable action, Runnable broken) {
    try {
      action.run();
    } catch (DisposedException e) {
      LOG.log(Level.FINE, "the document was closed meanwhile", e);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "an action failed", e);
      broken.run();
    }
  }
}
