package io.github.duizhao.template;

import java.util.List;
import java.util.Map;

/**
 * What a department changes in a word list of the rules.
 *
 * @param add words to look for as well
 * @param replacements wrong words and the right ones in their place, for lists that mend
 * @param remove words that are right here
 */
public record LexiconChange(
    List<String> add, Map<String, String> replacements, List<String> remove) {

  /** Copies the collections. */
  public LexiconChange {
    add = List.copyOf(add);
    replacements = Map.copyOf(replacements);
    remove = List.copyOf(remove);
  }
}
