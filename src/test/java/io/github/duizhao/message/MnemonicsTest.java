package io.github.duizhao.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In one window no letter stands for two controls. */
class MnemonicsTest {

  private static final Pattern MNEMONIC = Pattern.compile("~(.)");

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void everyLetterOfTheTemplateFormIsThereOnce(String language) throws IOException {
    List<String> letters = letters(language, "form\\.(?!replace\\.|anew\\.).*");
    assertThat(letters).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void everyLetterOfItsQuestionsIsThereOnce(String language) throws IOException {
    assertThat(letters(language, "form\\.replace\\..*")).hasSize(2).doesNotHaveDuplicates();
    assertThat(letters(language, "form\\.anew\\..*")).hasSize(2).doesNotHaveDuplicates();
  }

  /** The three panels stand in one window; a button that changes its words keeps its letter. */
  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void everyLetterOfTheDeckIsThereOnce(String language) throws IOException {
    String changed =
        "deck\\.check\\.stop|deck\\.outline\\.complete\\.count"
            + "|deck\\.measure\\.(replace|unmark|clear\\.sure)";
    assertThat(letters(language, "(?!" + changed + ")deck\\..*"))
        .hasSizeGreaterThan(15)
        .doesNotHaveDuplicates();
    assertThat(letters(language, "deck\\.check\\.(stop|check)")).containsExactly("K", "K");
    assertThat(letters(language, "deck\\.measure\\.(insert|replace)")).containsExactly("A", "A");
    assertThat(letters(language, "deck\\.measure\\.(un)?mark")).containsExactly("F", "F");
    assertThat(letters(language, "deck\\.measure\\.clear.*")).containsExactly("H", "H");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void everyLetterOfTheCorrespondenceIsThereOnce(String language) throws IOException {
    assertThat(letters(language, "correspondence\\.(?!link\\.).*"))
        .hasSizeGreaterThan(12)
        .doesNotHaveDuplicates();
    assertThat(letters(language, "correspondence\\.link\\..*|form\\.cancel"))
        .hasSizeGreaterThan(2)
        .doesNotHaveDuplicates();
  }

  private static List<String> letters(String language, String keys) throws IOException {
    Properties texts = new Properties();
    Path file =
        Path.of(
            "src/main/resources/io/github/duizhao/message/messages_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> key.matches(keys))
        .map(key -> MNEMONIC.matcher(texts.getProperty(key)))
        .filter(Matcher::find)
        .map(found -> found.group(1).toUpperCase(Locale.ROOT))
        .toList();
  }
}
