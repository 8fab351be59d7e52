package io.github.duizhao.sidebar;

import java.util.List;

/** What the controller of the options asks of its dialog. */
interface OptionsView {

  void showFolders(List<String> lines);

  /** The line that is chosen; -1 for none. */
  int chosenFolder();

  /** What is written as the path of a folder to add. */
  String path();

  void writePath(String path);

  /** Allows folders to be added, or says why not. */
  void allowAdd(boolean allowed, String reason);

  /** Allows the chosen folder to be removed, or says why not. */
  void allowRemove(boolean allowed, String reason);

  /** Shows the templates that can be the first, one of them chosen. */
  void showTemplates(List<String> lines, int chosen);

  /** Allows another first template, or says why not. */
  void allowDefault(boolean allowed, String reason);

  void showNotice(String text);
}
