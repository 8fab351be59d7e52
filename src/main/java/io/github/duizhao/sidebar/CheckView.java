package io.github.duizhao.sidebar;

import io.github.duizhao.sidebar.control.TreeRow;
import java.util.List;
import java.util.Optional;

/** What the check's controller asks of its panel. */
interface CheckView {

  void showSummary(String text);

  void showLive(boolean live);

  /** Shows that a check is going on, which the check button then ends. */
  void showChecking(boolean checking);

  void showFindings(List<TreeRow> rows, Optional<String> selected);

  void showDetails(String text);

  void allowGoTo(boolean allowed, String reason);

  void allowFix(boolean allowed, String reason);

  /** What the user can do in the panel. */
  interface Actions {
    void check();

    void live(boolean on);

    void findingChosen(String key);

    void goToFinding();

    void fix();

    void leave();
  }
}
