package io.github.duizhao.integration;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for what the office does in its own time: looks again and again, up to a limit. */
final class Poll {

  /** Long enough for a slow machine under load; reached only when something is wrong. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  private static final Duration INTERVAL = Duration.ofMillis(20);

  private Poll() {}

  /** Waits until a condition holds; errors on the way count as "not yet". */
  static void until(String what, Callable<Boolean> condition) {
    await(what).until(condition);
  }

  /**
   * Waits until a condition holds.
   *
   * @param seen what there is instead, to be told if it never holds
   */
  static void until(String what, Callable<Boolean> condition, Supplier<String> seen) {
    try {
      until(what, condition);
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(e.getMessage() + "\nThere is:\n" + seen.get(), e);
    }
  }

  /** Waits until there is a value, and gives it; null and errors count as "not yet". */
  static <T> T forValue(String what, Callable<T> value) {
    return await(what).until(value, found -> found != null);
  }

  private static ConditionFactory await(String what) {
    return Awaitility.await(what)
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(INTERVAL)
        .atMost(LIMIT)
        .ignoreExceptions();
  }
}
