package io.github.duizhao.sidebar;

import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.writer.Favourites;

/** The part of the desk that keeps the user's favourite patterns. Main thread only. */
final class FavouriteDesk {

  private final Favourites favourites;
  private final MeasureState state;

  FavouriteDesk(Favourites favourites, MeasureState state) {
    this.favourites = favourites;
    this.state = state;
  }

  /** Marks the chosen pattern, or takes its mark away. */
  void toggle() {
    state
        .chosenSuggestion()
        .map(Suggestion::id)
        .ifPresent(
            id -> {
              state.notice = favourites.mark(id, !state.favourites.contains(id));
              read();
            });
  }

  /** Forgets all favourites when it is asked for the second time. */
  void clear() {
    if (!state.clearing) {
      state.clearing = true;
      return;
    }
    state.notice = favourites.clear();
    read();
  }

  private void read() {
    state.clearing = false;
    Favourites.Reading reading = favourites.read();
    state.favourites = reading.ids();
    state.favouritesTrouble = reading.trouble();
  }
}
