package io.github.duizhao.sidebar;

import io.github.duizhao.document.Role;
import java.util.List;

/** What the controller of the template form asks of its dialog. */
interface TemplateFormView {

  /** Fills the fields about the whole template. */
  void showHead(Head head);

  /** Shows the parts, one of them chosen. */
  void showParts(List<String> lines, int chosen);

  /** Offers what a new template can be begun from, and the campaigns. */
  void showChoices(List<String> starts, List<String> campaigns);

  /** Fills the fields of the chosen part. */
  void showPart(Part part);

  /** Allows what can be done with the chosen part. */
  void allowMoves(boolean up, boolean down, boolean remove);

  /** Allows the draft to be saved, or says what is wrong and where. */
  void allowSave(boolean allowed, String fault);

  /** Asks whether a file may be written over. */
  void askToReplace(String question, Runnable yes);

  /** Asks whether what was written in the form may be given up for another beginning. */
  void askToBeginAnew(String question, Runnable yes);

  void close();

  /**
   * The whole template as its fields have it.
   *
   * @param actor 0 for one person, 1 for a group
   * @param meeting 0 for 组织生活会, 1 for 民主生活会
   * @param folder its place among the folders
   * @param start the place among the starts
   * @param campaign the place among the campaigns
   */
  record Head(
      String name,
      String englishName,
      String id,
      String version,
      int actor,
      int meeting,
      String title,
      String nameLine,
      int folder,
      int start,
      int campaign) {}

  /**
   * A part as its fields have it.
   *
   * @param role what it is for
   * @param least fewest characters, "" for no bound
   * @param most most characters, "" for no bound
   * @param subHeadings one a line
   */
  record Part(
      Role role,
      String heading,
      boolean required,
      String least,
      String most,
      String hint,
      String subHeadings) {}

  /** What the user can do. */
  interface Actions {
    void headChanged(Head head);

    void startChosen(int index);

    void partChosen(int index);

    void partChanged(Part part);

    void add();

    void remove();

    void move(int step);

    void save();
  }
}
