package io.github.duizhao.sidebar;

import io.github.duizhao.measure.FillState;
import io.github.duizhao.message.Message;
import java.util.List;

/** A sentence with blanks, as the writer fills it in. Immutable. */
interface FillIn {

  /** So many blanks are asked for; further ones stay as 〔待填：…〕. */
  int MOST_BLANKS = 6;

  /** What is filled in; the same for every state of it. */
  String id();

  /** What the writer is asked, in the order of the sentence. */
  List<Blank> blanks();

  /**
   * The sentence with other answers.
   *
   * @param answers one a blank, "" for none
   */
  FillIn answered(List<String> answers);

  /** What becomes of it, blanks without an answer as 〔待填：…〕. */
  String text();

  /** How many of the six elements of a checkable measure it has. */
  int filled();

  /** The elements that it says without the writer, with their words. */
  List<Message> said();

  /** What that number means. */
  default FillState state() {
    return FillState.of(filled());
  }

  /** The elements that are still empty. */
  default List<Message> lacking() {
    return blanks().stream()
        .filter(blank -> blank.words().isBlank())
        .map(Blank::element)
        .distinct()
        .toList();
  }

  /** What the writer answered, one a blank. */
  default List<String> answers() {
    return blanks().stream().map(Blank::words).toList();
  }

  /** Whether the writer answered anything. */
  default boolean isBegun() {
    return blanks().stream().anyMatch(blank -> !blank.words().isBlank());
  }

  /**
   * A blank.
   *
   * @param question what is asked
   * @param element the element of a measure that it is
   * @param hints what others write there; never written without the writer
   * @param words what the writer put there, as he typed it
   */
  record Blank(Message question, Message element, List<String> hints, String words) {

    /** Copies the list. */
    public Blank {
      hints = List.copyOf(hints);
    }
  }
}
