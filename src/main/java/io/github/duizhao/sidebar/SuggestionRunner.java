package io.github.duizhao.sidebar;

import io.github.duizhao.check.DepartmentMeasures;
import io.github.duizhao.document.Statement;
import io.github.duizhao.measure.Suggester;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.SuggestionRequest;
import io.github.duizhao.template.MeasureChange;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.Favourites;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finds measures on a worker, which also loads the library; the newest answer comes back. */
final class SuggestionRunner {

  private static final Logger LOG = Logger.getLogger(SuggestionRunner.class.getName());

  private final Favourites favourites;
  private final NewestWork searches;

  /** The suggester that was used last; making one that a template changes takes a while. */
  private volatile Optional<Made> made = Optional.empty();

  SuggestionRunner(Threads threads, Favourites favourites) {
    this.favourites = favourites;
    this.searches = new NewestWork(threads);
  }

  /**
   * What was found.
   *
   * @param suggestions best first, the user's favourites before others that fit as well
   * @param favourites what the user marked
   */
  record Found(List<Suggestion> suggestions, Favourites.Reading favourites) {}

  /**
   * Looks for measures among those of a template; {@code done} is called on the main thread.
   *
   * @param statement whose measures come later than others as good, if there is one
   * @param template whose changes to the measures count
   */
  void start(
      SuggestionRequest request,
      Optional<Statement> statement,
      Template template,
      Consumer<Found> done) {
    searches.start(
        () -> {
          Favourites.Reading marked = favourites.read();
          List<Suggestion> found = find(request, statement, template);
          return new Found(FavouriteOrder.of(found, marked.ids()), marked);
        },
        done);
  }

  private List<Suggestion> find(
      SuggestionRequest request, Optional<Statement> statement, Template template) {
    try {
      Suggester suggester = suggester(template);
      return suggester.suggest(request.withUsed(statement.map(suggester::usedIn).orElse(Set.of())));
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
    searches.cancel();
  }

  /** A suggester and what it was made for. */
  private record Made(MeasureChange change, Suggester suggester) {}
}
