package io.github.duizhao.sidebar;

import io.github.duizhao.writer.MainThread;
import java.io.IOException;
import java.util.function.Consumer;

/** Runs work with files beside the main thread and brings back what came of it. */
interface Background {

  /** Work that may wait. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Runs work; one of the two is told on the main thread.
   *
   * @param failed told why it could not be done
   */
  <T> void run(Work<T> work, Consumer<T> done, Consumer<IOException> failed);

  /** On the threads of this office. */
  static Background of(MainThread main) {
    return new Background() {
      @Override
      public <T> void run(Work<T> work, Consumer<T> done, Consumer<IOException> failed) {
        Workers.run(() -> result(work, done, failed, main::later));
      }
    };
  }

  /** Runs work here and tells of it there. */
  private static <T> void result(
      Work<T> work, Consumer<T> done, Consumer<IOException> failed, Consumer<Runnable> main) {
    Guard.run(
        () -> {
          try {
            T result = work.run();
            main.accept(() -> Guard.run(() -> done.accept(result)));
          } catch (IOException e) {
            main.accept(() -> Guard.run(() -> failed.accept(e)));
          }
        },
        () -> main.accept(() -> Guard.run(() -> failed.accept(new IOException("broken off")))));
  }
}
