package io.github.duizhao.measure;

import io.github.duizhao.message.Message;
import java.util.Locale;

/** How far a measure is from one that others can check, by how many of its elements are filled. */
public enum FillState {
  /** None or one: nobody could tell whether it was done. */
  FEW,
  /** Two or three. */
  SOME,
  /** Four and more: it can be checked. */
  ENOUGH;

  private static final int SOME_FROM = 2;
  private static final int ENOUGH_FROM = 4;

  /**
   * The state of a measure.
   *
   * @param filled its filled elements, from 0 to {@link Suggestion#ELEMENTS}
   */
  public static FillState of(int filled) {
    if (filled >= ENOUGH_FROM) {
      return ENOUGH;
    }
    return filled >= SOME_FROM ? SOME : FEW;
  }

  /** It in words, which stand beside the number: 4/6 可以检查. */
  public Message words() {
    return Message.of("measure.state." + name().toLowerCase(Locale.ROOT));
  }
}
