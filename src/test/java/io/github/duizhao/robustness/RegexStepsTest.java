package io.github.duizhao.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No regex backtracks badly: on texts that are made to hurt it, twice the text costs about twice
 * the steps. Steps are counted, not timed.
 */
class RegexStepsTest {

  private static final int SHORT = 250;
  private static final int LONG = 4 * SHORT;

  /** Four times the text may cost so many times the steps: between linear (4) and square (16). */
  private static final double MOST_GROWTH = 6;

  /** A regex with bounded repeats tries so much at a place at most, however long the text. */
  private static final long MOST_STEPS = 2_000L * LONG;

  @Test
  void noRegexOfTheProgramGrowsFasterThanTheText() throws IOException {
    Map<String, String> regexes = Regexes.all();
    assertThat(regexes).hasSizeGreaterThan(150);
    List<String> faults = new ArrayList<>();
    regexes.forEach((regex, place) -> fault(regex).ifPresent(f -> faults.add(place + ": " + f)));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(甲+)+乙", "甲*甲*乙", "“.*”", "甲.*乙", "甲[^乙]*乙", "[甲乙]+丙", "\\s+$"})
  void aRegexThatBacktracksIsFound(String regex) {
    assertThat(fault(regex)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲{1,3}乙", "“[^“”\\n]{1,20}”", "^.{0,60}(甲|乙)", "甲|乙|丙"})
  void aRegexThatIsBoundedIsNone(String regex) {
    assertThat(fault(regex)).isEmpty();
  }

  /** The text on which the steps of a regex grow too fast, if there is one. */
  private static Optional<String> fault(String regex) {
    Pattern pattern = Pattern.compile(regex);
    for (String piece : AttackStrings.pieces(regex)) {
      for (String start : starts(regex)) {
        long few = steps(pattern, start, piece, SHORT);
        long many = steps(pattern, start, piece, LONG);
        if (many > MOST_STEPS || many > MOST_GROWTH * few + 2 * LONG) {
          return Optional.of(
              "%s on %s%s…: %d steps, then %d".formatted(regex, start, piece, few, many));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> starts(String regex) {
    List<String> words = AttackStrings.words(regex);
    return words.isEmpty() ? List.of("") : List.of("", words.get(0));
  }

  /** The steps of finding all matches in a text of a length, one more than the most at most. */
  private static long steps(Pattern pattern, String start, String piece, int length) {
    String repeated = piece.repeat(length / piece.length() + 1).substring(0, length);
    String text = start + repeated + "\u0001";
    CountedText counted = new CountedText(text, MOST_STEPS);
    try {
      Matcher matcher = pattern.matcher(counted);
      boolean found = matcher.find();
      while (found) {
        found = matcher.find();
      }
    } catch (CountedText.TooManySteps runaway) {
      return MOST_STEPS + 1;
    } catch (StackOverflowError deep) {
      return MOST_STEPS + 1;
    }
    return counted.reads();
  }
}
