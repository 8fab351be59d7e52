package io.github.duizhao.sidebar;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads beside the main one. They are daemons and end when there has been nothing to do. */
final class Workers {

  private static final ThreadPoolExecutor POOL = pool();

  private Workers() {}

  /** Runs a task soon. */
  static void run(Runnable task) {
    POOL.execute(() -> Guard.run(task));
  }

  /** Runs a task after a while. */
  static void after(long milliseconds, Runnable task) {
    CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS, POOL)
        .execute(() -> Guard.run(task));
  }

  private static ThreadPoolExecutor pool() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            2, 2, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::thread);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "duizhao");
    thread.setDaemon(true);
    return thread;
  }
}
