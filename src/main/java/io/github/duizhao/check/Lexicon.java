package io.github.duizhao.check;

import io.github.duizhao.check.TermTable.Entry;
import io.github.duizhao.template.LexiconChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of words that a rule looks for. Immutable; a word that stands inside one of the exceptions
 * is not found.
 */
public final class Lexicon {

  private final Set<String> words;
  private final Map<String, String> replacements;
  private final Set<String> exceptions;
  private final List<Entry> entries;

  private Lexicon(Set<String> words, Map<String, String> replacements, Set<String> exceptions) {
    this.words = words;
    this.replacements = replacements;
    this.exceptions = exceptions;
    this.entries = new ArrayList<>();
    Set<String> sought = new LinkedHashSet<>(words);
    sought.addAll(replacements.keySet());
    sought.removeAll(exceptions);
    sought.forEach(word -> entries.add(new Entry(word, 0, true)));
    exceptions.forEach(word -> entries.add(new Entry(word, 0, false)));
    entries.removeIf(entry -> entry.term().isEmpty());
  }

  /** The list of a file. */
  static Lexicon of(LexiconFile file) {
    return new Lexicon(
        new LinkedHashSet<>(file.words()),
        file.replacements(),
        new LinkedHashSet<>(file.exceptions()));
  }

  /** The list as a department changes it. */
  Lexicon with(LexiconChange change) {
    Set<String> changed = new LinkedHashSet<>(words);
    changed.addAll(change.add());
    change.remove().forEach(changed::remove);
    Map<String, String> pairs = new LinkedHashMap<>(replacements);
    pairs.putAll(change.replacements());
    change.remove().forEach(pairs::remove);
    return new Lexicon(changed, pairs, exceptions);
  }

  /** Its words and exceptions as those of a list with a number. */
  List<Entry> entries(int list) {
    return entries.stream().map(entry -> new Entry(entry.term(), list, entry.counts())).toList();
  }

  /** The right word in the place of a wrong one, if the list knows it. */
  public Optional<String> replacement(String wrong) {
    return Optional.ofNullable(replacements.get(wrong));
  }
}
