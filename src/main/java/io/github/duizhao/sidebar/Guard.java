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

  /**
   * Runs an action.
   *
   * @return whether it came to its end
   */
  static boolean run(Runnable action) {
    try {
      action.run();
      return true;
    } catch (DisposedException e) {
      LOG.log(Level.FINE, "the document was closed meanwhile", e);
      return false;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "an action failed", e);
      return false;
    }
  }
}
