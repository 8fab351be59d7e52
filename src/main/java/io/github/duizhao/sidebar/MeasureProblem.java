package io.github.duizhao.sidebar;

import io.github.duizhao.document.Item;
import java.util.Optional;

/**
 * The problem that measures are looked for.
 *
 * @param words the problem in the writer's words
 * @param item the problem of the statement that it is, if it is one of those
 * @param source where it comes from
 */
record MeasureProblem(String words, Optional<Item> item, Source source) {

  /** Where a problem comes from. */
  enum Source {
    /** It is where the caret or the selected finding is, and changes with them. */
    TEXT,
    /** The writer selected its words, and wants measures for just them. */
    SELECTION,
    /** The writer typed it in the panel. */
    TYPED
  }

  static MeasureProblem of(Item item, String words) {
    return new MeasureProblem(words, Optional.of(item), Source.TEXT);
  }

  static MeasureProblem selected(String words) {
    return new MeasureProblem(words, Optional.empty(), Source.SELECTION);
  }

  static MeasureProblem typed(String words) {
    return new MeasureProblem(words, Optional.empty(), Source.TYPED);
  }

  /** Whether it stays when the caret moves. */
  boolean stays() {
    return source != Source.TEXT;
  }
}
