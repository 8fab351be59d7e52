package io.github.duizhao.sidebar;

import io.github.duizhao.writer.MainThread;

/** Where work is done: beside the main thread, and back on it. */
interface Threads {

  /** Runs a task beside the main thread soon. */
  void work(Runnable task);

  /** Runs a task on the main thread soon. */
  void main(Runnable task);

  /** Runs a task on the main thread after a while. */
  void mainAfter(long milliseconds, Runnable task);

  /** Those of the office. */
  static Threads of(MainThread main) {
    return new Threads() {
      @Override
      public void work(Runnable task) {
        Workers.run(task);
      }

      @Override
      public void main(Runnable task) {
        main.later(() -> Guard.run(task));
      }

      @Override
      public void mainAfter(long milliseconds, Runnable task) {
        Workers.after(milliseconds, () -> main(task));
      }
    };
  }
}
