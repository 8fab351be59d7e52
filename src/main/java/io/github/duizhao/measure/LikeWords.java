package io.github.duizhao.measure;

import io.github.duizhao.data.JsonResource;
import java.util.List;

/**
 * Words that mean nearly the same in problems, by group: 村民, 患者 and 家长 are all people served. What
 * is said of some in a measure's wordings is so found in a problem that speaks of others.
 *
 * @param groups a word may be in several
 */
record LikeWords(List<Group> groups) {

  /** Copies the list. */
  LikeWords {
    groups = List.copyOf(groups);
  }

  /** The groups that ship with the program. */
  static LikeWords shipped() {
    return Shipped.WORDS;
  }

  /**
   * A group.
   *
   * @param name what its words have in common, in English
   * @param words of two characters and more
   */
  record Group(String name, List<String> words) {

    /** Copies the list. */
    Group {
      words = List.copyOf(words);
    }
  }

  private static final class Shipped {
    static final LikeWords WORDS =
        JsonResource.read(LikeWords.class, "like-words.json", LikeWords.class);
  }
}
