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

  void allowFixAll(boolean allowed, String reason);

  void allowWhy(boolean allowed, String reason);

  /** Shows how far the next finding would be ignored. */
  void showIgnoreScope(List<String> scopes, int scope);

  /** Takes away a reason that has been used: the next finding has its own. */
  void clearIgnoreReason();

  void allowIgnore(boolean allowed, String reason);

  void allowRestore(boolean allowed, String reason);

  /** Shows what may answer the selected problem; no lines where that is no question. */
  void showAnswers(List<String> lines, int chosen);

  void allowLink(boolean allowed, String reason);

  /** What the user can do in the panel. */
  interface Actions {
    void check();

    void live(boolean on);

    void correspondence();

    void findingChosen(String key);

    void goToFinding();

    void fix();

    void fixAll();

    void why();

    void ignoreScopeChosen(int index);

    /** Ignores the selected finding for a reason, possibly "". */
    void ignore(String reason);

    void restore();

    void answerChosen(int index);

    void link();

    void leave();
  }
}
