package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.duizhao.document.AspectLexicon;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.OutlineParagraph.Kind;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An outline asks for what this year's notice names. */
class ProfilePartsTest {

  private static final String FOUR = "organisation-life-personal-4part";
  private static final String LAST_YEAR_FIRST = "democratic-life-personal-4part";

  static List<CampaignProfile> profiles() {
    return BuiltInProfilesTest.profiles();
  }

  @Test
  void problemsAndMeasuresFollowTheProfile() {
    Template template = TemplateSamples.with("theme-education-2023", FOUR);
    assertThat(headings(Role.PROBLEMS, template))
        .containsExactly("理论学习方面", "政治素质方面", "能力本领方面", "担当作为方面", "工作作风方面", "廉洁自律方面");
    assertThat(headings(Role.MEASURES, template))
        .containsExactly(
            "抓实理论学习", "【针对政治素质方面的措施】", "提升能力本领", "【针对担当作为方面的措施】", "【针对工作作风方面的措施】", "【针对廉洁自律方面的措施】");
  }

  @Test
  void leadsWhereTheCampaignDoes() {
    Template template = TemplateSamples.with("democratic-life-2024-four-leads", LAST_YEAR_FIRST);
    assertThat(headings(Role.PROBLEMS, template))
        .containsExactly(
            "带头严守政治纪律和政治规矩，维护党的团结统一方面",
            "带头增强党性、严守纪律、砥砺作风方面",
            "带头在遵规守纪、清正廉洁前提下勇于担责、敢于创新方面",
            "带头履行全面从严治党政治责任方面");
    assertThat(headings(Role.MEASURES, template)).element(3).isEqualTo("【针对履行全面从严治党政治责任方面的措施】");
  }

  @Test
  void saysNothingTwiceInAName() {
    CampaignProfile profile = TemplateSamples.profile("三个带头", "带头学习方面", "带头实干", "廉洁方面", "团结");
    Template template = TemplateSamples.with(profile, FOUR);
    assertThat(headings(Role.PROBLEMS, template))
        .containsExactly("带头学习方面", "带头实干方面", "带头廉洁方面", "带头团结方面");
  }

  @Test
  void theTemplatesOwnAspectsKeepTheirHints() {
    Template own = TemplateLibrary.builtIn().byId(FOUR).orElseThrow();
    assertThat(Outline.parts(TemplateSamples.with("organisation-life-six-aspects", FOUR)))
        .isEqualTo(own.sections());
  }

  @Test
  void otherPartsAndTemplatesWithoutAspectsStay() {
    Template plain = TemplateLibrary.builtIn().byId(FOUR).orElseThrow();
    assertThat(Outline.parts(plain)).isEqualTo(plain.sections());
    Template template = TemplateSamples.with(TemplateSamples.profile("主题"), FOUR);
    assertThat(Outline.parts(template)).isEqualTo(plain.sections());
    Template four = TemplateSamples.with("four-winds", FOUR);
    assertThat(Outline.parts(four))
        .filteredOn(part -> part.role() != Role.PROBLEMS && part.role() != Role.MEASURES)
        .isEqualTo(
            plain.sections().stream()
                .filter(part -> part.role() != Role.PROBLEMS && part.role() != Role.MEASURES)
                .toList());
  }

  @Test
  void partsThatTheNoticeAsksForStandInTheirPlace() {
    Template template = TemplateSamples.with("democratic-life-2024-four-leads", LAST_YEAR_FIRST);
    assertThat(Outline.parts(template))
        .extracting(TemplateSection::role)
        .containsExactly(
            Role.PREAMBLE,
            Role.PRIOR_RECTIFICATION,
            Role.PROBLEMS,
            Role.CASE_ANALYSIS,
            Role.CAUSES,
            Role.MEASURES,
            Role.CLOSING);
    assertThat(part(Role.CASE_ANALYSIS, template))
        .isEqualTo(
            TemplateLibrary.builtIn()
                .byId("democratic-life-personal-5part")
                .orElseThrow()
                .section(Role.CASE_ANALYSIS)
                .orElseThrow());
    Template team =
        TemplateSamples.with("democratic-life-2024-four-leads", "democratic-life-team-3part");
    assertThat(part(Role.CASE_ANALYSIS, team).hint()).contains("班子");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyAspectSaysWhatBelongsUnderIt(CampaignProfile profile) {
    Template template = TemplateSamples.with(profile, LAST_YEAR_FIRST);
    for (Role role : List.of(Role.PROBLEMS, Role.MEASURES)) {
      assertThat(part(role, template).subHeadings())
          .hasSameSizeAs(profile.aspects())
          .extracting(SubHeading::hint)
          .doesNotHaveDuplicates()
          .allSatisfy(hint -> assertThat(hint.length()).isBetween(20, 120));
    }
  }

  @Test
  void theTitleNamesTheYearOfTheNotice() {
    assertThat(title("democratic-life-2024-four-leads", LAST_YEAR_FIRST))
        .isEqualTo("2024年度民主生活会个人对照检查材料");
    assertThat(title("four-winds", LAST_YEAR_FIRST)).isEqualTo("【年份】年度民主生活会个人对照检查材料");
  }

  @Test
  void hintsKeepToTheirSchemaAndAreForKnownAspects() throws IOException {
    String json = read("aspect-hints.json");
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(read("aspect-hints.schema.json"))
                .validate(json, InputFormat.JSON))
        .isEmpty();
    assertThat(AspectLexicon.shipped().aspects())
        .allSatisfy(aspect -> assertThat(json).containsOnlyOnce("\"id\": \"" + aspect.id() + "\""));
  }

  private static String title(String profile, String template) {
    return Outline.of(TemplateSamples.with(profile, template)).stream()
        .filter(paragraph -> paragraph.kind() == Kind.TITLE)
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static List<String> headings(Role role, Template template) {
    return part(role, template).subHeadings().stream().map(SubHeading::heading).toList();
  }

  private static TemplateSection part(Role role, Template template) {
    return Outline.parts(template).stream()
        .filter(part -> part.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private static String read(String name) throws IOException {
    try (InputStream stream = ProfileParts.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
