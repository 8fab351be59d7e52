package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedTemplateTest {

  private static final String BUREAU =
      """
      {"id": "bureau", "version": "2", "extends": "organisation-life-personal-4part",
       "names": {"zh-CN": "本局"}, "rules": {"vague-measure": {"severity": "error"}},
       "layout": {"page": {"top": 30}}}
      """;

  @Test
  void comesBackWholeWithAllThatItInherits() {
    assertComesBack(bureau());
  }

  private static void assertComesBack(Template template) {
    String text = CarriedTemplate.write(template);
    assertThat(text).matches("[A-Za-z0-9+/=]+").hasSizeLessThan(CarriedTemplate.LIMIT);
    TemplateEntry entry = CarriedTemplate.read(text, RememberedTemplate.of(template)).orElseThrow();
    assertThat(entry.layer()).isEqualTo(Layer.DOCUMENT);
    Template back = entry.template();
    assertThat(back.sections()).isEqualTo(template.sections());
    assertThat(back.rules()).isEqualTo(template.rules());
    assertThat(back.profile()).isEqualTo(template.profile());
    assertThat(back.names()).isEqualTo(template.names());
    assertThat(back.layout().page()).isEqualTo(template.layout().page());
  }

  @Test
  void isTakenOnlyAsWhatTheDocumentRemembers() {
    Template template = bureau();
    String text = CarriedTemplate.write(template);
    assertThat(CarriedTemplate.read(text, new RememberedTemplate("bureau", "3"))).isEmpty();
    assertThat(CarriedTemplate.read(text, new RememberedTemplate("other", "2"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "***", "QUJD", "eJwDAAAAAAE="})
  void isNoneWhereItIsDamaged(String text) {
    assertThat(CarriedTemplate.read(text, new RememberedTemplate("bureau", "2"))).isEmpty();
  }

  @Test
  void isNoneWhereItIsFarTooLong() {
    String text = "A".repeat(CarriedTemplate.LIMIT + 1);
    assertThat(CarriedTemplate.read(text, new RememberedTemplate("bureau", "2"))).isEmpty();
  }

  private static Template bureau() {
    TemplateSource source = new TemplateSource(Layer.ORGANISATION, "bureau.json", BUREAU);
    return TemplateResolver.resolve(List.of(source)).library().byId("bureau").orElseThrow();
  }
}
