package io.github.duizhao.sidebar;

import java.util.List;

/** What the controller of the managed templates asks of its dialog. */
interface ManageView {

  /** Shows the templates, and the files that cannot be used; -1 where none of them is chosen. */
  void showTemplates(List<String> lines, int chosen);

  /** Shows the campaign profiles and the layouts; -1 where none of them is chosen. */
  void showOthers(List<String> lines, int chosen);

  /** Shows what the chosen one says. */
  void showPreview(String text);

  /** Says what happened, or what is going on. */
  void showNotice(String text);
}
