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

  /** What the user can do in the panel. */
  interface Actions {
    void templateChosen(int index);

    void sectionChosen(String key);

    void insert();

    void leave();
  }
}
