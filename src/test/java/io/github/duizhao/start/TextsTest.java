package io.github.duizhao.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Texts CHINESE = Texts.forLanguage("zh-CN");
  private static final Texts ENGLISH = Texts.forLanguage("en-GB");

  @Test
  void saysWhichJavaIsInUseAndWhichIsNeeded() {
    Obstacle obstacle = Obstacle.oldJava(JavaVersion.of("1.8"));
    assertThat(obstacle.text(CHINESE)).contains("Java 8", "Java 17", "高级", "重新启动");
    assertThat(obstacle.text(ENGLISH)).contains("Java 8", "Java 17", "Advanced", "restart");
  }

  @Test
  void saysThatADamagedExtensionIsToBeInstalledAgain() {
    assertThat(Obstacle.damaged().text(CHINESE)).contains("重新安装");
    assertThat(Obstacle.damaged().text(ENGLISH)).contains("install it again");
  }

  @Test
  void speaksChineseUnlessTheOfficeSpeaksEnglish() {
    assertThat(Texts.forLanguage("").get("name")).isEqualTo(CHINESE.get("name"));
    assertThat(Texts.forLanguage("zh-TW").get("name")).isEqualTo(CHINESE.get("name"));
    assertThat(Texts.forLanguage("en-US").get("name")).isEqualTo(ENGLISH.get("name"));
  }

  @Test
  void hasTheSameTextsInBothLanguages() throws IOException {
    assertThat(keys("texts_zh_CN.properties")).isEqualTo(keys("texts_en.properties"));
  }

  private static Set<String> keys(String resource) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Texts.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties.stringPropertyNames();
  }
}
