package io.github.duizhao.sidebar;

import java.util.List;

/** What the measures' controller asks of its panel. */
interface MeasureView {

  void showProblem(String text);

  void showSuggestions(List<String> lines, int chosen);

  void showPreview(String text);

  void allowInsert(boolean allowed, String reason);

  /** What the user can do in the panel. */
  interface Actions {
    void suggestionChosen(int index);

    void insert();

    void leave();
  }
}
