package io.github.duizhao.template;

import static io.github.duizhao.template.Sources.extending;
import static io.github.duizhao.template.Sources.organisation;
import static io.github.duizhao.template.Sources.resolve;
import static io.github.duizhao.template.Sources.template;
import static io.github.duizhao.template.Sources.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What files of several layers make together. */
class TemplateResolverTest {

  private static final String BUILT_IN = "organisation-life-personal-4part";

  @Test
  void whatATemplateSaysComesBefore() {
    Resolution resolution =
        resolve(
            organisation("p.json", Sources.PROFILE),
            organisation(
                "a.json",
                extending(
                    "ours",
                    BUILT_IN,
                    "'names': {'zh-CN': '我们的'}, 'profile': 'notice-2025'",
                    "'rules': {'typo': {'enabled': false}}")));
    assertThat(resolution.faults()).isEmpty();
    Template base = resolution.library().byId(BUILT_IN).orElseThrow();
    Template ours = resolution.library().byId("ours").orElseThrow();
    assertThat(ours.version()).isEqualTo("2");
    assertThat(ours.name("zh-CN")).isEqualTo("我们的");
    assertThat(ours.name("en")).isEqualTo(base.name("en"));
    assertThat(ours.title()).isEqualTo(base.title());
    assertThat(ours.sections()).isEqualTo(base.sections());
    assertThat(ours.profile().orElseThrow().id()).isEqualTo("notice-2025");
    assertThat(ours.rules().get("typo").enabled()).isFalse();
    TemplateEntry entry = resolution.library().entry("ours").orElseThrow();
    assertThat(entry.layer()).isEqualTo(Layer.ORGANISATION);
    assertThat(entry.file()).isEqualTo("a.json");
    assertThat(entry.inheritsFrom()).contains(BUILT_IN);
  }

  @Test
  void partsMergeByRoleAndStandInTheirOrder() {
    Template made =
        one(
            extending(
                "child",
                "base",
                "'sections': ["
                    + "{'role': 'causes', 'hint': '根源', 'length': {'min': 90}},"
                    + "{'role': 'other', 'heading': '承诺', 'required': true, 'hint': '写明'},"
                    + "{'role': 'study', 'heading': '学习', 'required': false, 'hint': '', 'order': 5},"
                    + "{'role': 'problems', 'remove': true}]"),
            template("base"));
    assertThat(made.sections())
        .extracting(TemplateSection::role)
        .containsExactly(Role.STUDY, Role.CAUSES, Role.OTHER, Role.MEASURES);
    TemplateSection causes = made.section(Role.CAUSES).orElseThrow();
    assertThat(causes.heading()).isEqualTo("原因");
    assertThat(causes.hint()).isEqualTo("根源");
    assertThat(causes.length()).isEqualTo(new Length(90, Integer.MAX_VALUE));
    assertThat(made.sections()).extracting(TemplateSection::order).isSorted();
  }

  @Test
  void ownOrderIsTenForEachPart() {
    Template made = one(template("a"));
    assertThat(made.sections()).extracting(TemplateSection::order).containsExactly(10, 20, 30);
  }

  @Test
  void objectsMergeByKeyAndListsAreReplaced() {
    Template made =
        one(
            extending(
                "child",
                "full",
                "'rules': {'long-sentence': {'severity': 'error'}},"
                    + "'lexicons': {'typo': {'add': ['新词'], 'replacements': {'乙': '甲'}}},"
                    + "'profile': {'people': ['张三'], 'length': {'min': 2000}},"
                    + "'measures': {'remove': []}"),
            Sources.FULL);
    assertThat(made.rules().get("long-sentence").thresholds()).isEqualTo(Map.of("sentence", 90.0));
    assertThat(made.rules().get("long-sentence").severity()).contains("error");
    assertThat(made.rules()).containsKey("vague-measure");
    LexiconChange words = made.lexicons().get("typo");
    assertThat(words.add()).containsExactly("新词");
    assertThat(words.remove()).containsExactly("装祯");
    assertThat(words.replacements()).isEqualTo(Map.of("按装", "安装", "乙", "甲"));
    CampaignProfile profile = made.profile().orElseThrow();
    assertThat(profile.people()).containsExactly("张三");
    assertThat(profile.length()).contains(new Length(2000, 3000));
    assertThat(profile.aspects()).hasSize(1);
    assertThat(made.measures().add()).hasSize(1);
    assertThat(made.measures().remove()).isEmpty();
    assertThat(made.numbering()).isEqualTo(HeadingNumbers.LIST);
  }

  @Test
  void aProfileCanBeDropped() {
    assertThat(one(extending("child", "full", "'profile': 'none'"), Sources.FULL).profile())
        .isEmpty();
  }

  @Test
  void aHigherLayerTakesThePlaceOfALowerOne() {
    Resolution resolution =
        resolve(
            user("u.json", extending("mine", "mine", "'title': '用户的'")),
            organisation("o.json", template("mine", "'nameLine': '单位的'")));
    assertThat(resolution.faults()).isEmpty();
    TemplateEntry entry = resolution.library().entry("mine").orElseThrow();
    assertThat(entry.layer()).isEqualTo(Layer.USER);
    assertThat(entry.template().title()).isEqualTo("用户的");
    assertThat(entry.template().nameLine()).isEqualTo("单位的");
    assertThat(entry.overridden()).extracting(TemplateEntry::file).containsExactly("o.json");
  }

  @Test
  void aBuiltInTemplateIsReplacedInItsPlace() {
    Resolution resolution = resolve(organisation("o.json", template(BUILT_IN)));
    List<Template> all = resolution.library().all();
    assertThat(all).hasSameSizeAs(TemplateLibrary.builtIn().all());
    assertThat(all.get(0).sections()).hasSize(3);
    assertThat(resolution.library().entry(BUILT_IN).orElseThrow().overridden()).hasSize(1);
  }

  @Test
  void whatIsLockedStays() {
    Resolution resolution =
        resolve(
            organisation("o.json", template("mine", "'final': true")),
            user("u.json", template("mine")),
            user("v.json", extending("other", "mine")));
    assertThat(resolution.faults())
        .extracting(Sources::shortly)
        .containsExactly("1:8 id template.fault.final");
    assertThat(resolution.library().entry("mine").orElseThrow().layer())
        .isEqualTo(Layer.ORGANISATION);
    assertThat(resolution.library().entry("mine").orElseThrow().locked()).isTrue();
    assertThat(resolution.library().entry("other").orElseThrow().locked()).isFalse();
  }

  @Test
  void lockedPartsAndRulesStay() {
    Resolution resolution =
        resolve(
            organisation("full.json", Sources.FULL),
            organisation(
                "child.json",
                extending(
                    "child",
                    "full",
                    "'sections': [{'role': 'causes', 'hint': '改'}]",
                    "'rules': {'vague-measure': {'enabled': false}}")),
            organisation(
                "grandchild.json",
                extending(
                    "grandchild", "full2", "'sections': [{'role': 'causes', 'remove': true}]")),
            organisation("full2.json", extending("full2", "full")));
    assertThat(resolution.faults())
        .extracting(fault -> fault.file() + " " + Sources.shortly(fault))
        .containsExactly(
            "child.json 2:14 sections[0] template.fault.section.final",
            "child.json 3:11 rules.vague-measure template.fault.rule.final",
            "grandchild.json 2:14 sections[0] template.fault.section.final");
    assertThat(resolution.library().byId("child")).isEmpty();
    assertThat(resolution.library().byId("full2")).isPresent();
  }

  @Test
  void circlesAreTold() {
    Resolution resolution =
        resolve(
            organisation("a.json", extending("a", "b")),
            organisation("b.json", extending("b", "c")),
            organisation("c.json", extending("c", "b")),
            organisation("d.json", template("d")));
    assertThat(resolution.faults())
        .extracting(fault -> fault.file() + " " + fault.message().key())
        .containsExactly(
            "a.json template.fault.extends.broken",
            "b.json template.fault.extends.cycle",
            "c.json template.fault.extends.cycle");
    assertThat(Sources.text(resolution.faults().get(1))).contains("b → c → b");
    assertThat(resolution.library().byId("d")).isPresent();
  }

  @Test
  void longChainsAreTold() {
    List<TemplateSource> sources = new ArrayList<>();
    sources.add(organisation("t0.json", template("t0")));
    for (int i = 1; i < 3000; i++) {
      sources.add(organisation("t" + i + ".json", extending("t" + i, "t" + (i - 1))));
    }
    Resolution resolution = TemplateResolver.resolve(sources);
    assertThat(resolution.library().byId("t16")).isPresent();
    assertThat(resolution.library().byId("t17")).isEmpty();
    assertThat(resolution.faults()).hasSize(3000 - 17);
  }

  @Test
  void oneIdInOneLayerBelongsToTheFirstByName() {
    Resolution resolution =
        resolve(
            organisation("b.json", template("mine", "'nameLine': 'b'")),
            organisation("a.json", template("mine", "'nameLine': 'a'")));
    assertThat(resolution.faults())
        .extracting(fault -> fault.file() + " " + fault.message().key())
        .containsExactly("b.json template.fault.id.twice");
    assertThat(resolution.library().byId("mine").orElseThrow().nameLine()).isEqualTo("a");
  }

  @Test
  void aBadFileHidesNoGoodOne() {
    Resolution resolution =
        resolve(
            organisation("a.json", "{"),
            organisation("b.json", template("good")),
            organisation("c.json", template("mine", "'x': 1")),
            user("d.json", template("mine", "'nameLine': '好'")),
            organisation("e.json", extending("child", "bad")),
            organisation("f.json", template("bad", "'x': 1")),
            organisation("g.json", template(BUILT_IN, "'x': 1")));
    assertThat(resolution.faults())
        .extracting(TemplateFault::file)
        .containsExactly("a.json", "c.json", "e.json", "f.json", "g.json");
    assertThat(resolution.library().byId("good")).isPresent();
    assertThat(resolution.library().byId("mine").orElseThrow().nameLine()).isEqualTo("好");
    assertThat(resolution.library().entry(BUILT_IN).orElseThrow().layer())
        .isEqualTo(Layer.BUILT_IN);
    assertThat(Sources.text(resolution.faults().get(2))).contains("bad").contains("f.json");
  }

  @Test
  void anOrganisationsTemplateDoesNotExtendTheUsers() {
    Resolution resolution =
        resolve(
            user("u.json", template("mine")), organisation("o.json", extending("theirs", "mine")));
    assertThat(resolution.faults()).hasSize(1);
  }

  @Test
  void newPartsOfAnExtendingTemplateAreWhole() {
    Resolution resolution =
        resolve(
            organisation("a.json", template("a")),
            organisation(
                "b.json",
                extending(
                    "b",
                    "a",
                    "'sections': [{'role': 'study', 'heading': '学习'}, {'role': 'matters', 'remove': true}]")));
    assertThat(resolution.faults())
        .extracting(Sources::shortly)
        .containsExactly(
            "2:14 sections[0].required template.fault.missing.new",
            "2:14 sections[0].hint template.fault.missing.new",
            "2:50 sections[1] template.fault.remove.absent");
  }

  @Test
  void lengthsThatNoLongerFitAreTold() {
    Resolution resolution =
        resolve(
            organisation("full.json", Sources.FULL),
            organisation(
                "b.json",
                extending(
                    "b", "full", "'sections': [{'role': 'preamble', 'length': {'max': 50}}]")));
    assertThat(resolution.faults())
        .extracting(Sources::shortly)
        .containsExactly("2:45 sections[0].length template.fault.length");
  }

  @Test
  void profilesAndLayoutsHaveLayersToo() {
    Resolution resolution =
        resolve(
            organisation("p.json", Sources.PROFILE),
            user("q.json", Sources.PROFILE.replace("\"year\": 2025", "\"year\": 2026")),
            organisation("t.json", template("t", "'profile': 'notice-2025'")));
    assertThat(resolution.faults()).isEmpty();
    ProfileEntry entry = resolution.library().profile("notice-2025").orElseThrow();
    assertThat(entry.layer()).isEqualTo(Layer.USER);
    assertThat(resolution.library().byId("t").orElseThrow().profile().orElseThrow().year())
        .isEqualTo(2026);
    assertThat(resolution.library().layout("gb9704")).isPresent();
  }

  private static Template one(String json, String... others) {
    List<TemplateSource> sources = new ArrayList<>();
    sources.add(organisation("a.json", json));
    for (String other : others) {
      sources.add(organisation("z" + sources.size() + ".json", other));
    }
    Resolution resolution = TemplateResolver.resolve(sources);
    assertThat(resolution.faults()).isEmpty();
    return resolution.library().entries().stream()
        .filter(entry -> entry.file().equals("a.json"))
        .findFirst()
        .orElseThrow()
        .template();
  }
}
