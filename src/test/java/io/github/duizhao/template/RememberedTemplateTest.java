package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RememberedTemplateTest {

  @ParameterizedTest
  @CsvSource({
    "bureau-2026,1.2",
    "某局-四部分,2026 年第 2 版",
    "with_x0041_escape,100%",
    "plain_underscore,1_0",
    "no-version,''"
  })
  void comesBackAsItWas(String id, String version) {
    RememberedTemplate template = new RememberedTemplate(id, version);
    assertThat(RememberedTemplate.read(template.write())).contains(template);
    assertThat(template.write()).doesNotContain("_x0041_");
  }

  @Test
  void isIdAndVersionToPeople() {
    assertThat(new RememberedTemplate("bureau_a", "1.2").write()).isEqualTo("bureau_a 1.2");
  }

  @Test
  void saysNothingWhereNothingIs() {
    assertThat(RememberedTemplate.read(" ")).isEmpty();
  }

  @Test
  void knowsItsVersion() {
    Template template = TemplateSamples.named("own");
    RememberedTemplate remembered = RememberedTemplate.of(template);
    assertThat(remembered.isSame(template)).isTrue();
    assertThat(new RememberedTemplate("own", "other").isSame(template)).isFalse();
  }
}
