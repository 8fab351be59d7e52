package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Rules;
import io.github.duizhao.check.similarity.SimilarAcrossFiles;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas and the reader say the same of a file by itself. */
class TemplateSchemaTest {

  private static final JsonSchema TEMPLATE = schema("template.schema.json");
  private static final JsonSchema PROFILE = schema("profile.schema.json");

  /** What no schema can say: what depends on other values or other files. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "template.fault.length",
          "template.fault.part.role",
          "template.fault.part.heading",
          "template.fault.synonym",
          "template.fault.twice",
          "template.fault.percent",
          "template.fault.measure",
          "template.fault.measure.near",
          "template.fault.extends",
          "template.fault.extends.near",
          "template.fault.extends.self",
          "template.fault.profile",
          "template.fault.profile.near",
          "template.fault.profile.meeting",
          "template.fault.profile.actor",
          "template.fault.layout",
          "template.fault.layout.near");

  /** Values that are right in some places and wrong in others. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "12",
          "1e9",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"甲\"",
          "[]",
          "{}",
          "[null]",
          "[\"a\"]",
          "[\"\"]",
          "{\"x\": 1}",
          "\"none\"",
          "\"组织生活会\"",
          "\"personal\"",
          "\"problems\"",
          "\"error\"",
          "\"1.0\"",
          "\"a\\u0000\"",
          "\"a\\ud83d\"",
          "\"\\ud83d\\ude00\"",
          "\"a\\n\"",
          "\"\\u3000\"",
          "\"" + "长".repeat(61) + "\"",
          "\"" + "长".repeat(500) + "\"",
          "{\"min\": 1}",
          "{\"enabled\": false}",
          "{\"add\": [\"甲\"]}",
          "{\"extends\": \"gb9704\"}");

  /** Every member and item of the sample: removed, and in the place of each other value. */
  private static Stream<String> changed() {
    List<String> paths = new ArrayList<>();
    collect(JsonParser.parseString(Sources.FULL), "", paths);
    return paths.stream();
  }

  private static void collect(JsonElement at, String path, List<String> paths) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    String prefix = path.isEmpty() ? "" : path + "/";
    if (at instanceof JsonObject object) {
      object.keySet().forEach(key -> collect(object.get(key), prefix + key, paths));
    } else if (at instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.get(i), prefix + i, paths);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("changed")
  void readerAndSchemaAgree(String path) {
    for (String value : VALUES) {
      assertAgreement(Sources.with(path, value), TEMPLATE);
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (!last.matches("[0-9]+")) {
      assertAgreement(Sources.with(path, null), TEMPLATE);
      assertAgreement(Sources.with(path + "x", "1"), TEMPLATE);
    }
  }

  @ParameterizedTest
  @MethodSource("changed")
  void readerAndSchemaAgreeOnTemplatesThatExtend(String path) {
    String json = Sources.with(path, "\"x\"");
    JsonObject extending = JsonParser.parseString(json).getAsJsonObject();
    extending.add("extends", new JsonPrimitive("organisation-life-personal-4part"));
    assertAgreement(extending.toString(), TEMPLATE);
    for (String key : List.of("names", "actor", "meeting", "title", "sections", "version", "id")) {
      JsonObject without = extending.deepCopy();
      without.remove(key);
      assertAgreement(without.toString(), TEMPLATE);
    }
  }

  @Test
  void readerAndSchemaAgreeOnProfiles() {
    JsonObject profile = JsonParser.parseString(Sources.PROFILE).getAsJsonObject();
    assertAgreement(profile.toString(), PROFILE);
    for (String key : List.copyOf(profile.keySet())) {
      JsonObject without = profile.deepCopy();
      without.remove(key);
      if (!key.equals("kind")) {
        assertAgreement(without.toString(), PROFILE);
        for (String value : VALUES) {
          JsonObject other = profile.deepCopy();
          other.add(key, JsonParser.parseString(value));
          assertAgreement(other.toString(), PROFILE);
        }
      }
    }
  }

  private static void assertAgreement(String json, JsonSchema schema) {
    List<String> faults =
        Sources.resolve(Sources.organisation("a.json", json)).faults().stream()
            .filter(fault -> !BEYOND_A_SCHEMA.contains(fault.message().key()))
            .map(Sources::shortly)
            .toList();
    List<String> refused =
        schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    assertThat(faults.isEmpty())
        .as("%s%nreader: %s%nschema: %s", json, faults, refused)
        .isEqualTo(refused.isEmpty());
  }

  @Test
  void theSchemaNamesTheRulesAndListsThatThereAre() {
    JsonObject properties =
        JsonParser.parseString(JsonResource.text(TemplateLibrary.class, "template.schema.json"))
            .getAsJsonObject()
            .getAsJsonObject("properties");
    JsonObject rules = properties.getAsJsonObject("rules").getAsJsonObject("properties");
    KnownRules known = KnownRules.shipped();
    assertThat(rules.keySet()).containsExactlyInAnyOrderElementsOf(known.ids());
    for (String rule : known.ids()) {
      JsonObject figures =
          rules
              .getAsJsonObject(rule)
              .getAsJsonObject("properties")
              .getAsJsonObject("thresholds")
              .getAsJsonObject("properties");
      assertThat(figures.keySet()).isEqualTo(known.thresholds(rule).keySet());
      known
          .thresholds(rule)
          .forEach(
              (name, threshold) -> {
                JsonObject figure = figures.getAsJsonObject(name);
                assertThat(figure.get("default").getAsDouble()).isEqualTo(threshold.value());
                assertThat(figure.get("minimum").getAsDouble()).isEqualTo(threshold.least());
                assertThat(figure.get("maximum").getAsDouble()).isEqualTo(threshold.most());
              });
    }
    assertThat(properties.getAsJsonObject("lexicons").getAsJsonObject("properties").keySet())
        .containsExactlyInAnyOrderElementsOf(KnownContent.lexicons());
  }

  @Test
  void everyRuleIsKnownAndEveryFigureHasItsName() {
    Set<String> ids = new TreeSet<>();
    Rules.infos().stream().map(RuleInfo::id).forEach(ids::add);
    ids.add(SimilarAcrossFiles.info().id());
    KnownRules known = KnownRules.shipped();
    assertThat(known.ids()).containsExactlyInAnyOrderElementsOf(ids);
    for (String rule : known.ids()) {
      known
          .thresholds(rule)
          .forEach(
              (name, threshold) -> {
                assertThat(threshold.value()).isBetween(threshold.least(), threshold.most());
                for (Messages messages : List.of(Messages.CHINESE, Messages.ENGLISH)) {
                  assertThat(messages.get("rule." + rule + ".threshold." + name)).isNotBlank();
                  assertThat(messages.get("threshold.unit." + threshold.unit())).isNotBlank();
                }
              });
    }
    assertThat(
            schema("rules.schema.json")
                .validate(JsonResource.text(TemplateLibrary.class, "rules.json"), InputFormat.JSON))
        .isEmpty();
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaLocation.of("classpath:io/github/duizhao/template/" + name));
  }
}
