package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(
      chars = {
        ' ', '\t', '\n', '\u2028', '\u00A0', '\u3000', '\u200B', '\u2060', '\uFEFF', '\uFFFC'
      })
  void takesForBlank(char blank) {
    assertThat(Characters.isBlank(blank)).isTrue();
    assertThat(Characters.countVisible("一" + blank + "二")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(chars = {'一', '，', 'a', '0', '〇', '（'})
  void takesForVisible(char visible) {
    assertThat(Characters.isBlank(visible)).isFalse();
  }

  @Test
  void countsCharactersNotCodeUnits() {
    assertThat(Characters.countVisible("同𠮷野")).isEqualTo(3);
  }

  @Test
  void trimsBothEnds() {
    String text = "一\u3000 二三 \u200B\n四";
    assertThat(Characters.trim(text, new Span(1, 8))).isEqualTo(new Span(3, 5));
    assertThat(Characters.trim(text, new Span(3, 5))).isEqualTo(new Span(3, 5));
    assertThat(Characters.trim(text, new Span(1, 3))).isEqualTo(Span.at(1));
  }

  @Test
  void knowsIdeographsOfAllBlocks() {
    assertThat(Characters.isIdeograph('一')).isTrue();
    assertThat(Characters.isIdeograph("𠮷".codePointAt(0))).isTrue();
    assertThat(Characters.isIdeograph('，')).isFalse();
    assertThat(Characters.isIdeograph('a')).isFalse();
  }
}
