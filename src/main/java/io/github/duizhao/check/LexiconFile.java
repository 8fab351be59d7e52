package io.github.duizhao.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A word list as its JSON file writes it. */
record LexiconFile(List<String> words, Map<String, String> replacements, List<String> exceptions) {

  LexiconFile {
    words = List.copyOf(Objects.requireNonNullElse(words, List.of()));
    replacements = Map.copyOf(Objects.requireNonNullElse(replacements, Map.of()));
    exceptions = List.copyOf(Objects.requireNonNullElse(exceptions, List.of()));
  }
}
