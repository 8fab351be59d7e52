package io.github.duizhao.sidebar;

import java.util.List;

/** What the measures' controller asks of its panel. */
interface MeasureView {

  /** Says which problem is answered, or which sentence is improved. */
  void showProblem(String text);

  /** Shows what a writer chooses patterns with, or hides it while he improves a measure. */
  void showChoosing(boolean choosing);

  /** Empties the field for a problem. */
  void clearTyped();

  void showSuggestions(List<String> lines, int chosen);

  /** Shows what is asked. The fields are filled anew only where the key is another one. */
  void showForm(Form form);

  /** What the fields of the form hold at this moment. */
  List<String> answers();

  /** Says what the sentence has already, and how far it is from one that can be checked. */
  void showState(String said, String state);

  void showPreview(String text);

  /** Says what does not go together, and what the last action came to. */
  void showNotices(String text);

  /**
   * Names the button that puts the sentence into the text.
   *
   * @param spoken what screen readers say, with the state of the sentence
   */
  void labelInsert(String words, String spoken);

  void allowInsert(boolean allowed, String reason);

  void allowImprove(boolean allowed, String reason);

  void allowFavourite(boolean allowed, String label, String reason);

  /** Offers to clear the favourites, or not where there are none. */
  void showClear(boolean shown, String label);

  void focusSuggestions();

  /** Gives the keyboard to the first field that is empty, or to the button if there is none. */
  void focusBlanks();

  /**
   * The blanks of a sentence.
   *
   * @param key what is filled in; the same for all states of it
   * @param rows its blanks in their order
   */
  record Form(String key, List<Row> rows) {

    /** Copies the list. */
    public Form {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A blank.
   *
   * @param question what is asked
   * @param help how to answer, for the pointer and for screen readers
   * @param hints what may be chosen
   * @param words what stands in it
   */
  record Row(String question, String help, List<String> hints, String words) {

    /** Copies the list. */
    public Row {
      hints = List.copyOf(hints);
    }
  }

  /** What the user can do in the panel. */
  interface Actions {

    /** Looks for measures against a problem that was typed. */
    void problemTyped(String words);

    /** Takes the problem from the text again. */
    void takeFromText();

    void suggestionChosen(int index);

    /** Enter, or a double click, on a pattern. */
    void suggestionEntered();

    void favourite();

    void clearFavourites();

    /** Something was written into a field of the form. */
    void answered();

    /** Enter in the last field of the form. */
    void finished();

    void insert();

    void improve();

    void cancel();

    void leave();
  }
}
