package io.github.duizhao.sidebar;

import java.util.List;
import java.util.function.Consumer;

/** What the controller of the managed templates asks of its dialog. */
interface ManageView {

  /** Shows the templates, and the files that cannot be used; -1 where none of them is chosen. */
  void showTemplates(List<String> lines, int chosen);

  /** Shows the campaign profiles and the layouts; -1 where none of them is chosen. */
  void showOthers(List<String> lines, int chosen);

  /** Shows what the chosen one says, or what is wrong with what was to come. */
  void showPreview(String text);

  /** Allows an action, or says why not. */
  void allow(ManageAction action, boolean allowed, String reason);

  /** Says what happened, or what is going on. */
  void showNotice(String text);

  /**
   * Asks before something is done.
   *
   * @param yes the label of the button that does it
   */
  void ask(String question, String yes, Runnable action);

  /** Asks for the path of a file to import. */
  void askImport(Consumer<String> action);

  /**
   * Asks for the path of a file to export to.
   *
   * @param formats the forms to choose from
   * @param name what the file is called if the user does not say otherwise, without an ending
   */
  void askExport(List<ExportFormat> formats, String name, Export action);

  /** What is done with the answer. */
  interface Export {
    void to(ExportFormat format, String path);
  }
}
