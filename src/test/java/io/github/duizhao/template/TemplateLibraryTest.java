package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateLibraryTest {

  private static final TemplateLibrary LIBRARY = TemplateLibrary.builtIn();

  static List<Template> templates() {
    return LIBRARY.all();
  }

  @Test
  void offersTheStandardOutlines() {
    assertThat(LIBRARY.all())
        .extracting(Template::id)
        .containsExactly(
            "organisation-life-personal-4part",
            "organisation-life-personal-3part",
            "democratic-life-personal-7part");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void fileKeepsToItsSchema(Template template) throws IOException {
    assertThat(
            schema("template.schema.json")
                .validate(text(template.id() + ".json"), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void indexKeepsToItsSchema() throws IOException {
    assertThat(schema("index.schema.json").validate(text("index.json"), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasNamesInBothLanguages(Template template) {
    assertThat(template.names()).containsKeys("zh-CN", "en");
    assertThat(template.name("en")).isNotEqualTo(template.name("zh-CN"));
    assertThat(template.name("fr")).isEqualTo(template.name("zh-CN"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void opensAndClosesWithoutHeadingAndExpectsTheThreeMainParts(Template template) {
    List<TemplateSection> sections = template.sections();
    assertThat(sections.get(0).role()).isEqualTo(Role.PREAMBLE);
    assertThat(sections.get(sections.size() - 1).role()).isEqualTo(Role.CLOSING);
    assertThat(sections)
        .filteredOn(section -> section.heading().isEmpty())
        .noneMatch(TemplateSection::required);
    assertThat(List.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES))
        .allSatisfy(role -> assertThat(template.section(role).orElseThrow().required()).isTrue());
    assertThat(template.actor()).isEqualTo(Actor.PERSONAL);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasOnePartForARoleAndAHintForEach(Template template) {
    assertThat(template.sections()).extracting(TemplateSection::role).doesNotHaveDuplicates();
    assertThat(template.sections())
        .allSatisfy(
            section -> {
              assertThat(section.hint()).isNotBlank().doesNotContain("【", "】");
              assertThat(section.length().min()).isPositive().isLessThan(section.length().max());
              assertThat(section.subHeadings()).allMatch(sub -> !sub.hint().isBlank());
            });
  }

  @ParameterizedTest
  @MethodSource("templates")
  void answersEveryProblemAspectWithAMeasure(Template template) {
    assertThat(template.section(Role.MEASURES).orElseThrow().subHeadings())
        .hasSameSizeAs(template.section(Role.PROBLEMS).orElseThrow().subHeadings());
  }

  @Test
  void ownTemplatesComeAfterTheBuiltInOrTakeTheirPlace() {
    Template first = LIBRARY.all().get(0);
    Template replaced = TemplateSamples.named(first.id());
    Template added = TemplateSamples.named("own");
    TemplateLibrary library = LIBRARY.with(List.of(added, replaced));
    assertThat(library.all()).hasSize(4).last().isEqualTo(added);
    assertThat(library.byId(first.id())).contains(replaced);
    assertThat(library.byId("none")).isEmpty();
  }

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text(name));
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = TemplateLibrary.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
