package io.github.duizhao.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Rules;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.Verdict;
import io.github.duizhao.document.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the two languages against each other and against what the program names. */
class BundlesTest {

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(bundle("zh_CN").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void everyTextIsAValidPattern(String language) throws IOException {
    Properties texts = bundle(language);
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      assertThat(text).as(key).isNotBlank();
      assertThat(new MessageFormat(text, Locale.ROOT).toPattern()).as(key).isNotBlank();
      assertThat(text.replace("''", "")).as("single quote in %s", key).doesNotContain("'");
    }
  }

  @Test
  void bothLanguagesTakeTheSameArguments() throws IOException {
    Properties chinese = bundle("zh_CN");
    Properties english = bundle("en");
    for (String key : chinese.stringPropertyNames()) {
      assertThat(arguments(english.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(chinese.getProperty(key)));
    }
  }

  @Test
  void everyRuleHasItsTexts() {
    for (RuleInfo info : Rules.infos()) {
      assertHas("rule." + info.id() + ".name");
      assertHas("rule." + info.id() + ".explanation");
    }
  }

  @Test
  void everyRoleBasisSeverityStatusAndVerdictHasAName() {
    Stream.of(Role.values()).forEach(role -> assertHas("role." + role.id()));
    Stream.of(Basis.values()).forEach(basis -> assertHas("basis." + basis.id()));
    Stream.of(Severity.values()).forEach(severity -> assertHas("severity." + severity.id()));
    Stream.of(SectionState.Status.values()).forEach(s -> assertHas("status." + s.id()));
    Stream.of(Verdict.values()).forEach(verdict -> assertHas("verdict." + verdict.id()));
  }

  private static void assertHas(String key) {
    assertThat(Messages.CHINESE.has(key)).as("zh-CN %s", key).isTrue();
    assertThat(Messages.ENGLISH.has(key)).as("en %s", key).isTrue();
  }

  private static int arguments(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (InputStream stream =
            Messages.class.getResourceAsStream("messages_" + language + ".properties");
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
