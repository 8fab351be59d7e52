package io.github.duizhao.sidebar;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work beside the main thread of which only the newest answer counts. Called on the main one. */
final class NewestWork {

  private final Threads threads;
  private final AtomicLong newest = new AtomicLong();

  NewestWork(Threads threads) {
    this.threads = threads;
  }

  /** Starts work; {@code done} gets its result on the main thread unless something came between. */
  <T> void start(Supplier<T> work, Consumer<T> done) {
    long mine = newest.incrementAndGet();
    threads.work(
        () -> {
          T result = work.get();
          threads.main(
              () -> {
                if (newest.get() == mine) {
                  done.accept(result);
                }
              });
        });
  }

  /** Runs a task on the main thread once nothing has come for a while. */
  void afterPause(long milliseconds, Runnable task) {
    long mine = newest.incrementAndGet();
    threads.mainAfter(
        milliseconds,
        () -> {
          if (newest.get() == mine) {
            task.run();
          }
        });
  }

  /** Forgets what is going on. */
  void cancel() {
    newest.incrementAndGet();
  }
}
