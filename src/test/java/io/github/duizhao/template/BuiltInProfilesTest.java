package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The campaigns that ship, each with the list of aspects that its notice asked for. */
class BuiltInProfilesTest {

  private static final TemplateLibrary LIBRARY = TemplateLibrary.builtIn();

  static List<CampaignProfile> profiles() {
    return LIBRARY.profiles().stream().map(ProfileEntry::profile).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organisation-life-2025-five-aspects|2025|组织生活会||"
            + "学习贯彻创新理论/加强党性锤炼/联系服务群众/发挥先锋模范作用/改作风树新风",
        "organisation-life-2025-six-aspects|2025|组织生活会||"
            + "学习贯彻创新理论/加强党性锤炼/联系服务群众/发挥先锋模范作用/改作风树新风/廉洁自律",
        "logistics-2025|2025||后勤领域专项整肃治理|政治忠诚/党性原则/履职用权/遵规守纪/行业操守/赓续传统",
        "democratic-life-2024-four-leads|2024|民主生活会|四个带头|严守政治纪律和政治规矩，维护党的团结统一/"
            + "增强党性、严守纪律、砥砺作风/在遵规守纪、清正廉洁前提下勇于担责、敢于创新/履行全面从严治党政治责任",
        "organisation-life-2024-four-leads|2024|组织生活会|四个带头|严守政治纪律和政治规矩，维护党的团结统一/"
            + "增强党性、严守纪律、砥砺作风/在遵规守纪、清正廉洁前提下勇于担责、敢于创新/履行全面从严治党政治责任",
        "organisation-life-2024-six-disciplines|2024|组织生活会|党纪学习教育|"
            + "政治纪律/组织纪律/廉洁纪律/群众纪律/工作纪律/生活纪律",
        "theme-education-2023|2023||主题教育|理论学习/政治素质/能力本领/担当作为/工作作风/廉洁自律",
        "democratic-review-2023|2023|组织生活会||学习贯彻党的创新理论/党性修养提高/联系服务群众/发挥先锋模范作用",
        "branch-2022-six-aspects|2022|组织生活会|党的二十大|"
            + "发挥政治引领作用/贯彻落实上级部署/定期开展组织生活/党员教育管理监督/联系服务群众/改进工作作风",
        "organisation-life-six-aspects|0|组织生活会||政治信仰/党员意识/理论学习/能力本领/作用发挥/纪律作风",
        "two-studies-one-action|0||两学一做|理想信念/政治纪律和政治规矩/作风/担当/组织生活/从严治党责任",
        "four-winds|0||四风|形式主义/官僚主义/享乐主义/奢靡之风"
      })
  void asksForTheAspectsOfItsNotice(
      String id, int year, String meeting, String name, String aspects) {
    CampaignProfile profile = LIBRARY.profile(id).orElseThrow().profile();
    assertThat(profile.year()).isEqualTo(year);
    assertThat(profile.meeting()).isEqualTo(meeting == null ? "" : meeting);
    assertThat(profile.name()).isEqualTo(name == null ? "" : name);
    assertThat(profile.aspects())
        .extracting(CampaignProfile.Aspect::name)
        .containsExactly(aspects.split("/"));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void fileKeepsToItsSchema(CampaignProfile profile) throws IOException {
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(read("profile.schema.json"))
                .validate(read("profiles/" + profile.id() + ".json"), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void noneIsThereTwiceOrWithNamesThatAreNotConfirmed() {
    assertThat(profiles()).hasSize(12).extracting(CampaignProfile::id).doesNotHaveDuplicates();
    assertThat(profiles()).extracting(profile -> profile.name("zh-CN")).doesNotHaveDuplicates();
    assertThat(profiles()).extracting(profile -> profile.name("en")).doesNotHaveDuplicates();
    assertThat(profiles()).noneMatch(profile -> profile.name().equals("五个带头"));
  }

  @Test
  void asksForPartsAndLengthsOnlyWhereTheNoticeDid() {
    assertThat(extraParts("democratic-life-2024-four-leads"))
        .containsExactly(Role.PRIOR_RECTIFICATION, Role.CASE_ANALYSIS);
    assertThat(extraParts("organisation-life-2025-five-aspects"))
        .containsExactly(Role.PRIOR_RECTIFICATION);
    assertThat(extraParts("four-winds")).isEmpty();
    assertThat(profiles())
        .filteredOn(profile -> profile.length().isPresent())
        .extracting(CampaignProfile::year)
        .containsOnly(2025);
  }

  @Test
  void onlyThatOfTheBranchIsForATeam() {
    assertThat(profiles())
        .filteredOn(profile -> profile.actor().isPresent())
        .extracting(CampaignProfile::id, profile -> profile.actor().orElseThrow())
        .containsExactly(tuple("branch-2022-six-aspects", Actor.TEAM));
  }

  /** A word of two aspects would let one stand for the other. */
  @ParameterizedTest
  @MethodSource("profiles")
  void wordsTellOneAspect(CampaignProfile profile) {
    for (CampaignProfile.Aspect aspect : profile.aspects()) {
      assertThat(aspect.synonyms()).doesNotHaveDuplicates().doesNotContain(aspect.name());
      for (CampaignProfile.Aspect other : profile.aspects()) {
        if (!other.equals(aspect)) {
          assertThat(aspect.synonyms())
              .as(aspect.name() + " / " + other.name())
              .noneMatch(word -> other.name().contains(word))
              .noneMatch(word -> other.synonyms().stream().anyMatch(own -> own.contains(word)));
        }
      }
    }
  }

  private static String read(String name) throws IOException {
    try (InputStream stream = TemplateLibrary.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Role> extraParts(String id) {
    return LIBRARY.profile(id).orElseThrow().profile().extraParts();
  }
}
