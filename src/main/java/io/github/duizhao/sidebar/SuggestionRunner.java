package io.github.duizhao.sidebar;

import io.github.duizhao.measure.Suggester;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.writer.MainThread;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finds measures on a worker, which also loads the library; the newest answer comes back. */
final class SuggestionRunner {

  private static final Logger LOG = Logger.getLogger(SuggestionRunner.class.getName());
  private static final int OFFERED = 8;

  private final MainThread main;
  private final AtomicLong newest = new AtomicLong();

  SuggestionRunner(MainThread main) {
    this.main = main;
  }

  /** Looks for measures; {@code done} is called on the main thread. */
  void start(String problem, Consumer<List<Suggestion>> done) {
    long mine = newest.incrementAndGet();
    Workers.run(
        () -> {
          List<Suggestion> found = find(problem);
          main.later(
              () -> {
                if (newest.get() == mine) {
                  Guard.run(() -> done.accept(found));
                }
              });
        });
  }

  private static List<Suggestion> find(String problem) {
    try {
      return Suggester.builtIn().suggest(problem, Optional.empty(), OFFERED);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "a search for measures broke off", e);
      return List.of();
    }
  }

  /** Forgets the search that is going on. */
  void cancel() {
    newest.incrementAndGet();
  }
}
