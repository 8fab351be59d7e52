package io.github.duizhao.sidebar;

import io.github.duizhao.check.DepartmentMeasures;
import io.github.duizhao.document.Statement;
import io.github.duizhao.measure.Suggester;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.SuggestionRequest;
import io.github.duizhao.template.MeasureChange;
import io.github.duizhao.template.Template;
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

  private final MainThread main;
  private final AtomicLong newest = new AtomicLong();

  /** The suggester that was used last; making one that a template changes takes a while. */
  private volatile Optional<Made> made = Optional.empty();

  SuggestionRunner(MainThread main) {
    this.main = main;
  }

  /**
   * Looks for measures among those of a template for a problem of a statement; {@code done} is
   * called on the main thread.
   *
   * @param statement whose measures come later than others as good
   * @param template whose changes to the measures count
   */
  void start(
      SuggestionRequest request,
      Statement statement,
      Template template,
      Consumer<List<Suggestion>> done) {
    long mine = newest.incrementAndGet();
    Workers.run(
        () -> {
          List<Suggestion> found = find(request, statement, template);
          main.later(
              () -> {
                if (newest.get() == mine) {
                  Guard.run(() -> done.accept(found));
                }
              });
        });
  }

  private List<Suggestion> find(SuggestionRequest request, Statement statement, Template template) {
    try {
      Suggester suggester = suggester(template);
      return suggester.suggest(request.withUsed(suggester.usedIn(statement)));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "a search for measures broke off", e);
      return List.of();
    }
  }

  private Suggester suggester(Template template) {
    MeasureChange change = template.measures();
    Made last =
        made.filter(one -> one.change().equals(change))
            .orElseGet(() -> new Made(change, DepartmentMeasures.suggester(template)));
    made = Optional.of(last);
    return last.suggester();
  }

  /** Forgets the search that is going on. */
  void cancel() {
    newest.incrementAndGet();
  }

  /** A suggester and what it was made for. */
  private record Made(MeasureChange change, Suggester suggester) {}
}
