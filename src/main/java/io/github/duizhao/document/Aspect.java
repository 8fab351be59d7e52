package io.github.duizhao.document;

import java.util.List;

/**
 * An aspect (方面) that problems, causes and measures are sorted by.
 *
 * @param id stable, such as {@code theory-study}
 * @param name as people call it
 * @param category the id of the category of measures that answers it
 * @param synonyms words that tell it, without punctuation
 */
public record Aspect(String id, String name, String category, List<String> synonyms) {

  /** Copies the list. */
  public Aspect {
    synonyms = List.copyOf(synonyms);
  }
}
