package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.ChineseNumerals;
import io.github.duizhao.document.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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
            "democratic-life-personal-4part",
            "democratic-life-personal-3part",
            "democratic-life-personal-5part",
            "democratic-life-personal-7part",
            "organisation-life-team-4part",
            "organisation-life-team-3part",
            "democratic-life-team-4part",
            "democratic-life-team-3part",
            "democratic-life-team-5part",
            "democratic-life-team-5part-case",
            "democratic-life-team-6part");
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

  /** They stand in a narrow list, one below the other. */
  @Test
  void namesAreShortAndTellTheTemplatesApart() {
    for (String language : List.of("zh-CN", "en")) {
      assertThat(LIBRARY.all())
          .extracting(template -> template.name(language))
          .doesNotHaveDuplicates()
          .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(40));
    }
    assertThat(LIBRARY.all())
        .allSatisfy(
            template ->
                assertThat(template.name("zh-CN"))
                    .endsWith("·" + template.meeting())
                    .hasSizeLessThanOrEqualTo(15));
    assertThat(LIBRARY.all())
        .as("what a narrow list shows")
        .extracting(template -> template.name("zh-CN").substring(0, 8))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aNameCountsTheHeadings(Template template) {
    long headings =
        template.sections().stream().filter(section -> !section.heading().isEmpty()).count();
    assertThat(template.name("zh-CN")).contains(ChineseNumerals.of((int) headings) + "部分");
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
    boolean team = template.id().contains("-team-");
    assertThat(template.actor()).isEqualTo(team ? Actor.TEAM : Actor.PERSONAL);
    assertThat(template.profile()).isEmpty();
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

  /** A hint that stands twice says nothing the second time. */
  @ParameterizedTest
  @MethodSource("templates")
  void hintsAreShortAndDiffer(Template template) {
    List<String> hints =
        template.sections().stream()
            .flatMap(
                section ->
                    Stream.concat(
                        Stream.of(section.hint()),
                        section.subHeadings().stream().map(TemplateSection.SubHeading::hint)))
            .toList();
    assertThat(hints)
        .doesNotHaveDuplicates()
        .allSatisfy(hint -> assertThat(hint.length()).isBetween(20, 120));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void answersEveryProblemAspectWithAMeasure(Template template) {
    assertThat(template.section(Role.MEASURES).orElseThrow().subHeadings())
        .hasSameSizeAs(template.section(Role.PROBLEMS).orElseThrow().subHeadings());
  }

  /** What is left out of a file is that of the template that it extends. */
  @Test
  void extendedTemplatesAreThoseOfTheSameMeetingAndActor() {
    List<TemplateEntry> extending =
        LIBRARY.entries().stream().filter(entry -> entry.inheritsFrom().isPresent()).toList();
    assertThat(extending)
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              Template base = LIBRARY.byId(entry.inheritsFrom().orElseThrow()).orElseThrow();
              assertThat(entry.template().meeting()).isEqualTo(base.meeting());
              assertThat(entry.template().actor()).isEqualTo(base.actor());
              assertThat(entry.template().nameLine()).isEqualTo(base.nameLine());
            });
  }

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaLocation.of("classpath:io/github/duizhao/template/" + name));
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = TemplateLibrary.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
