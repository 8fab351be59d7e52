package io.github.duizhao.sidebar;

import io.github.duizhao.check.improve.Improvement;
import io.github.duizhao.document.Actor;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the measure panel shows. Changed by {@link MeasureDesk} and its parts, read by the panel's
 * controller, on the main thread only.
 */
final class MeasureState {

  /** Where the keyboard is wanted. */
  enum Focus {
    /** In the list of patterns. */
    SUGGESTIONS,
    /** In the first blank that is empty, or where the sentence is inserted if it has none. */
    BLANKS
  }

  /** Who promises the measures. */
  Actor actor = Actor.PERSONAL;

  Optional<MeasureProblem> problem = Optional.empty();
  List<Suggestion> suggestions = List.of();

  /** Whether they have been looked for. */
  boolean searched;

  /** The chosen one of them; -1 for none. */
  int chosen = -1;

  /** The chosen pattern as far as it is filled in; while improving, what is set aside. */
  Optional<PatternFillIn> pattern = Optional.empty();

  /** Counts up when the blanks of a pattern begin anew, though it may be the same one. */
  int round;

  /** The measure of the text that is being improved. */
  Optional<ImproveFillIn> improving = Optional.empty();

  /** Whether the sentence that is being improved is no longer in the text. */
  boolean improvingGone;

  /** The measure at the caret or of the selected finding, if it can be improved. */
  Optional<Improvement> improvable = Optional.empty();

  /** What does not go together with the sentence in the preview. */
  List<Message> warnings = List.of();

  /** What the last action came to, if it needs saying. */
  Optional<Message> notice = Optional.empty();

  Set<String> favourites = Set.of();

  /** Why favourites are not there or were not kept, if so. */
  Optional<Message> favouritesTrouble = Optional.empty();

  /** Whether the writer has asked once to clear his favourites. */
  boolean clearing;

  private Optional<Focus> focus = Optional.empty();

  /** What is being filled in. */
  Optional<FillIn> fillIn() {
    return improving.isPresent()
        ? improving.map(FillIn.class::cast)
        : pattern.map(FillIn.class::cast);
  }

  Optional<Suggestion> chosenSuggestion() {
    return chosen >= 0 && chosen < suggestions.size()
        ? Optional.of(suggestions.get(chosen))
        : Optional.empty();
  }

  void want(Focus place) {
    focus = Optional.of(place);
  }

  /** Where the keyboard is wanted; told once. */
  Optional<Focus> takeFocus() {
    Optional<Focus> taken = focus;
    focus = Optional.empty();
    return taken;
  }
}
