package io.github.duizhao.sidebar;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What the controller of the correspondence asks of its dialog. */
interface CorrespondenceView {

  /** Shows what the table amounts to. */
  void showSummary(String text);

  /**
   * Shows the table.
   *
   * @param columns its five columns, all with a line for each row
   * @param chosen the chosen row, -1 for none
   */
  void showTable(List<List<String>> columns, int chosen);

  /** Shows what the chosen row holds; -1 where none of it is chosen. */
  void showParts(List<String> lines, int chosen);

  /** Shows the chosen part as a whole, and what tells that it belongs there. */
  void showDetails(String text);

  /** Allows an action, or says why not. */
  void allow(CorrespondenceAction action, boolean allowed, String reason);

  /** Says what happened. */
  void showNotice(String text);

  /**
   * Asks which causes or measures answer a problem.
   *
   * @param title what is asked
   * @param question the same as a sentence, with the problem's words
   * @param lines what there is to choose from
   * @param ticked those that are chosen now
   * @param action told which were chosen, possibly none
   */
  void askLink(
      String title,
      String question,
      List<String> lines,
      Set<Integer> ticked,
      Consumer<Set<Integer>> action);
}
