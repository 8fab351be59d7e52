package io.github.duizhao.sidebar;

import io.github.duizhao.sidebar.control.TreeRow;
import java.util.List;

/** What the outline's controller asks of its panel. */
interface OutlineView {

  void showTemplates(List<String> names, int chosen);

  /** Shows what is wrong with templates, "" for nothing. */
  void showTemplateNotice(String text);

  void showSections(List<TreeRow> rows);

  void showSummary(String text);

  /** Allows the insertion, or says why not. */
  void allowInsert(boolean allowed, String reason);

  /** Allows a layout to be applied, or says why not. */
  void allowLayout(boolean allowed, String reason);

  /** Shows what applying the layout would change, and asks; "" where nothing is asked. */
  void showLayout(String changes);

  /**
   * Shows how much is missing.
   *
   * @param label the button's words
   * @param allowed whether it can be inserted
   * @param help what will be inserted, or why nothing can be
   */
  void showMissing(String label, boolean allowed, String help);

  /** What the user can do in the panel. */
  interface Actions {
    void templateChosen(int index);

    void manage();

    void sectionChosen(String key);

    void insert();

    void previewLayout();

    void applyLayout();

    void cancelLayout();

    void insertMissing();

    void leave();
  }
}
