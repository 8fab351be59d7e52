package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.MainThread;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Checks snapshots on a worker; only the newest result is handed back, on the main thread. */
final class CheckRunner {

  private static final Logger LOG = Logger.getLogger(CheckRunner.class.getName());

  /** Below this nobody needs to be told that something is going on. */
  private static final long PATIENCE_MILLISECONDS = 200;

  private final Checker checker;
  private final MainThread main;
  private final AtomicLong newest = new AtomicLong();

  CheckRunner(TemplateLibrary templates, MainThread main) {
    this.checker = new Checker(templates);
    this.main = main;
  }

  /**
   * Starts a check; one that is going on is forgotten.
   *
   * @param waiting called on the main thread if it takes long
   * @param done called on the main thread with the result, unless a newer check has started
   * @param failed called on the main thread if the check broke off; the reason is in the log
   */
  void start(
      Snapshot snapshot,
      Optional<Template> template,
      Runnable waiting,
      Consumer<CheckResult> done,
      Runnable failed) {
    long mine = newest.incrementAndGet();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Workers.run(
        () -> {
          try {
            CheckResult result = checker.check(snapshot, template, today);
            deliver(mine, () -> finish(mine, () -> done.accept(result)));
          } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a check broke off", e);
            deliver(mine, () -> finish(mine, failed));
          }
        });
    Workers.after(PATIENCE_MILLISECONDS, () -> deliver(mine, waiting));
  }

  /** Forgets the check that is going on. */
  void cancel() {
    newest.incrementAndGet();
  }

  /** Ends this check before its result is used, so that nobody is told to wait for it. */
  private void finish(long mine, Runnable task) {
    newest.compareAndSet(mine, mine + 1);
    task.run();
  }

  private void deliver(long mine, Runnable task) {
    if (newest.get() == mine) {
      main.later(
          () -> {
            if (newest.get() == mine) {
              Guard.run(task);
            }
          });
    }
  }
}
