package io.github.duizhao.measure;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds measures that a statement already has: those whose fixed words, whatever was filled in
 * between and a word here and there changed, stand in one sentence of its measures. Immutable.
 */
final class UsedMeasures {

  /** The share of pairs of neighbouring ideographs of the fixed words that the sentence has. */
  private static final double LEAST_SHARE = 0.75;

  /** A pattern of fewer pairs is found by chance. */
  private static final int FEWEST_PAIRS = 6;

  private final List<Fixed> patterns = new ArrayList<>();

  UsedMeasures(List<Measure> measures) {
    for (Measure measure : measures) {
      IntIndex pairs = new IntIndex();
      addPairs(fixedWords(measure.pattern()), pairs);
      if (pairs.size() >= FEWEST_PAIRS) {
        patterns.add(new Fixed(measure.id(), pairs));
      }
    }
  }

  /** The ids of those that a statement has. */
  Set<String> in(Statement statement) {
    Set<String> used = new HashSet<>();
    for (Section section : statement.sections(Role.MEASURES)) {
      String text = statement.snapshot().quote(section.body());
      IntIndex all = new IntIndex();
      addPairs(text, all);
      for (Fixed pattern : patterns) {
        // Most are ruled out by the whole text.
        if (pattern.isIn(all) && isInOneSentence(pattern, text)) {
          used.add(pattern.id());
        }
      }
    }
    return Collections.unmodifiableSet(used);
  }

  private static boolean isInOneSentence(Fixed pattern, String text) {
    for (String sentence : text.split("[。；\\n\\u2028]", -1)) {
      IntIndex own = new IntIndex();
      addPairs(sentence, own);
      if (pattern.isIn(own)) {
        return true;
      }
    }
    return false;
  }

  private static String fixedWords(MeasurePattern pattern) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (Suggestion.Slot slot : pattern.slots()) {
      if (!slot.filled()) {
        words.append(pattern.text(), from, slot.span().start()).append('\n');
        from = slot.span().end();
      }
    }
    return words.append(pattern.text().substring(from)).toString();
  }

  private static void addPairs(String text, IntIndex pairs) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Characters.isIdeograph(text.charAt(i)) && Characters.isIdeograph(text.charAt(i + 1))) {
        pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
      }
    }
  }

  /** A pattern by what stays the same in it. */
  private record Fixed(String id, IntIndex pairs) {

    private boolean isIn(IntIndex text) {
      int there = 0;
      for (int i = 0; i < pairs.size(); i++) {
        there += text.find(pairs.key(i)) >= 0 ? 1 : 0;
      }
      return there >= LEAST_SHARE * pairs.size();
    }
  }
}
