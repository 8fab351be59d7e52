package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text pattern finds what its regex finds. */
class TextPatternTest {

  private static final int TEXTS = 300;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲乙|丙",
        "我(?!们|国)",
        "(?<!甲)乙(?:丙|丁)?",
        "^.{0,6}(甲|乙).{0,3}(丙|丁)((?!甲|乙).){0,4}(：|甲)",
        "(甲|乙丙)?(的)?整改",
        "(?<![0-9.])(?:[0-9]{2,6}|[0-9]{1,6}\\.[0-9]{1,2})(?![年月])\\p{IsHan}",
        "[^甲乙丙]{2,3}丁",
        "^(甲|乙)|丙$",
        "(甲)*乙+丙",
        "x*",
        "甲{2}乙{1,}|[0-9０-９]月",
        "(?<name>甲|乙)[，,、：:是]",
        "甲$|^乙.{2}",
        "(甲乙|(丙|丁)甲)(?=乙)乙",
        "(甲|乙|)丙",
        "[\\s\\u3000]{1,3}甲",
        "[甲-甴]{2}x",
        "(.{0,2}甲)丙",
        "[甲&&[甲乙]]丙",
        "\\x41甲"
      })
  void findsWhatTheRegexFinds(String regex) {
    Random random = new Random(regex.hashCode());
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      assertThat(TextPattern.of(regex).places(text)).as(text).isEqualTo(expected(regex, text));
      assertThat(TextPattern.of(regex).matches(text)).as(text).isEqualTo(text.matches(regex));
      assertThat(TextPattern.of(regex).blanked(text))
          .as(text)
          .isEqualTo(text.replaceAll(regex, " "));
    }
  }

  @Test
  void aRangeIsSearchedWithTheTextAroundItInSight() {
    TextPattern pattern = TextPattern.of("(?<!甲)乙(?!丙)");

    assertThat(pattern.in("甲乙", 1, 2)).isFalse();
    assertThat(pattern.in("乙丙", 0, 1)).isFalse();
    assertThat(pattern.in("丁乙丁", 1, 2)).isTrue();
    assertThat(TextPattern.of("乙丙").in("乙丙", 0, 1)).isFalse();
    assertThat(TextPattern.of("^乙").in("甲乙", 1, 2)).isFalse();
  }

  @Test
  void isNotTriedWhereItCannotStart() {
    assertThat(RegexShape.of("甲乙|丙丁").nextStart("甲丙甲丙甲乙", 0, 6)).isEqualTo(4);
    assertThat(RegexShape.of("^.{0,9}(甲|乙)(丙|丁)").mayBeIn("甲乙丙甲", 0, 4)).isTrue();
    assertThat(RegexShape.of("^.{0,9}(甲|乙)(丙|丁)").mayBeIn("丙甲乙甲", 0, 4)).isFalse();
    assertThat(RegexShape.of("^甲").nextStart("乙甲", 0, 2)).isEqualTo(-1);
  }

  private static List<Span> expected(String regex, String text) {
    List<Span> places = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(text);
    while (matcher.find()) {
      places.add(new Span(matcher.start(), matcher.end()));
    }
    return places;
  }

  private static String text(Random random) {
    String letters = "甲乙丙丁的整改我们国年月.，：是0123x\n　甶A";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(random.nextBoolean() ? 4 : letters.length())));
    }
    return text.toString();
  }
}
