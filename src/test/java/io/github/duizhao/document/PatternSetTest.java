package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A set of patterns finds what each of them finds alone. */
class PatternSetTest {

  private static final int TEXTS = 2000;

  private static final List<TextPattern> PATTERNS =
      TextPattern.all(
          List.of(
              "甲乙|丙",
              "我(?!们|国)",
              "(?<!甲)乙",
              "^甲.{0,3}乙",
              "^(丁|乙丙)",
              ".{0,2}甲丙",
              "(甲|乙丙)?(的)?丁",
              "丙$",
              "甲{2}",
              "[^甲乙]{2}",
              "x*"));

  @Test
  void tellsOfEachMatchOfEachPattern() {
    PatternSet set = new PatternSet();
    long bits = set.add(PATTERNS);
    Random random = new Random(1);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() - from + 1);
      int[] counts = new int[PATTERNS.size()];
      set.scan(
          text,
          text.toCharArray(),
          from,
          to,
          bits,
          bit -> {
            counts[Long.numberOfTrailingZeros(bit)]++;
            return PatternSet.ALL;
          });
      for (int p = 0; p < counts.length; p++) {
        assertThat(counts[p])
            .as("%s in %s from %d to %d", PATTERNS.get(p).regex(), text, from, to)
            .isEqualTo(PATTERNS.get(p).count(text, from, to));
      }
    }
  }

  @Test
  void rulesOutOnlyWhatIsNotThere() {
    PatternSet set = new PatternSet();
    set.add(PATTERNS);
    Random random = new Random(2);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      long may = set.mayBeIn(text, PatternSet.ALL);
      for (int p = 0; p < PATTERNS.size(); p++) {
        boolean found = PATTERNS.get(p).in(text);
        assertThat(found && (may & 1L << p) == 0).as(text).isFalse();
        assertThat(set.anyIn(text, 1L << p)).as(text).isEqualTo(found);
      }
    }
    assertThat(set.mayBeIn("我国", PatternSet.ALL) & 1).isZero();
  }

  @Test
  void looksNoLongerForWhatIsNotWantedAnyMore() {
    PatternSet set = new PatternSet();
    long first = set.add(TextPattern.all(List.of("甲", "乙")));
    long second = set.add(TextPattern.all(List.of("丙")));
    List<Long> told = new ArrayList<>();

    set.scan(
        "甲甲丙乙丙",
        "甲甲丙乙丙".toCharArray(),
        0,
        5,
        first | second,
        bit -> {
          told.add(bit);
          return ~bit;
        });

    assertThat(told).containsExactly(1L, 4L, 2L);
    assertThat(set.anyIn("丙", first)).isFalse();
  }

  @Test
  void hasABitForEachOrSaysSo() {
    PatternSet set = new PatternSet();
    set.add(Collections.nCopies(Long.SIZE, TextPattern.of("甲")));

    assertThat(set.anyIn("甲", 1L << 63)).isTrue();
    assertThatThrownBy(() -> set.add(List.of(TextPattern.of("乙"))))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String text(Random random) {
    String letters = "甲乙丙丁的我们国x，";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(16); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(random.nextBoolean() ? 4 : letters.length())));
    }
    return text.toString();
  }
}
