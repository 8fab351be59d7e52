package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.MainThread;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Checks snapshots on a worker; only the newest result is handed back, on the main thread. */
final class CheckRunner {

  private static final Logger LOG = Logger.getLogger(CheckRunner.class.getName());

  /** Below this nobody needs to be told that something is going on. */
  private static final long PATIENCE_MILLISECONDS = 200;

  private final MainThread main;
  private final AtomicLong newest = new AtomicLong();

  /** Main thread only, like {@link #afterwards}. */
  private boolean running;

  private Runnable afterwards = () -> {};

  private DocumentNotes notes = DocumentNotes.NONE;
  private Set<String> rulesOff = Set.of();

  private TemplateLibrary templates = TemplateLibrary.builtIn();
  private Checker checker = new Checker(templates);

  CheckRunner(MainThread main) {
    this.main = main;
  }

  /** The templates to choose from, for the checks that start from now on. */
  void with(TemplateLibrary library) {
    if (library != templates) {
      templates = library;
      checker = new Checker(library);
    }
  }

  /** The templates that the last check could choose from. */
  List<Template> templates() {
    return templates.all();
  }

  /** What the writer decided, for the checks that start from now on. */
  void minding(DocumentNotes decisions, Set<String> off) {
    notes = decisions;
    rulesOff = Set.copyOf(off);
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
    running = true;
    DocumentNotes decisions = notes;
    Set<String> off = rulesOff;
    Checker using = checker;
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Workers.run(
        () -> {
          try {
            CheckResult result = using.check(snapshot, template, today, decisions, off);
            deliver(mine, () -> succeed(mine, result, done));
          } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "a check broke off", e);
            deliver(mine, () -> fail(mine, failed));
          }
        });
    Workers.after(PATIENCE_MILLISECONDS, () -> deliver(mine, waiting));
  }

  /** Whether a check is going on. */
  boolean isRunning() {
    return running;
  }

  /** Runs a task after the check that starts next or is going on, if it comes to a result. */
  void whenDone(Runnable task) {
    afterwards = task;
  }

  /** Forgets the check that is going on. */
  void cancel() {
    newest.incrementAndGet();
    running = false;
    afterwards = () -> {};
  }

  private void succeed(long mine, CheckResult result, Consumer<CheckResult> done) {
    Runnable next = end(mine);
    done.accept(result);
    next.run();
  }

  private void fail(long mine, Runnable failed) {
    end(mine);
    failed.run();
  }

  /**
   * Ends this check before its result is used, so that nobody is told to wait for it.
   *
   * @return what was to run after it
   */
  private Runnable end(long mine) {
    newest.compareAndSet(mine, mine + 1);
    running = false;
    Runnable next = afterwards;
    afterwards = () -> {};
    return next;
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
