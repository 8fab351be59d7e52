package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.measure.Measure;
import io.github.duizhao.measure.MeasureCategory;
import io.github.duizhao.measure.MeasureLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A department may write a measure as the program's own files write theirs. */
class MeasureEntriesTest {

  private static final JsonObject TEMPLATE_SCHEMA =
      json(MeasureEntriesTest.class, "template.schema.json");
  private static final JsonObject CATEGORY_SCHEMA =
      json(MeasureLibrary.class, "measures/category.schema.json");

  static List<MeasureCategory> categories() {
    return MeasureLibrary.builtIn().categories();
  }

  @ParameterizedTest
  @MethodSource("categories")
  void builtInMeasuresAreRightInATemplate(MeasureCategory category) {
    String file = Sources.template("a", "'measures': {'add': " + entries(category) + "}");
    assertThat(Sources.faults(file)).isEmpty();
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                    SchemaLocation.of("classpath:io/github/duizhao/template/template.schema.json"))
                .validate(file, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void templatesMayRemoveAnyMeasure() {
    String ids =
        MeasureLibrary.builtIn().measures().stream()
            .map(Measure::id)
            .toList()
            .toString()
            .replaceAll("[^\\[\\], ]+", "'$0'");
    assertThat(Sources.faults(Sources.template("a", "'measures': {'remove': " + ids + "}")))
        .isEmpty();
    assertThat(KnownContent.measureCategories())
        .isEqualTo(categories().stream().map(MeasureCategory::id).toList());
  }

  @Test
  void bothSchemasNameTheSameMembersTimesAndSlots() {
    JsonObject ofTemplates = measure(TEMPLATE_SCHEMA);
    JsonObject ofCategories = measure(CATEGORY_SCHEMA);
    assertThat(ofTemplates.keySet()).isEqualTo(ofCategories.keySet());
    assertThat(ofTemplates.getAsJsonObject("time").get("enum"))
        .isEqualTo(ofCategories.getAsJsonObject("time").get("enum"));
    assertThat(ofTemplates.getAsJsonObject("pattern").get("pattern"))
        .isEqualTo(ofCategories.getAsJsonObject("pattern").get("pattern"));
  }

  private static JsonArray entries(MeasureCategory category) {
    return json(MeasureLibrary.class, "measures/" + category.id() + ".json")
        .getAsJsonArray("measures");
  }

  private static JsonObject measure(JsonObject schema) {
    JsonElement definition = schema.getAsJsonObject("$defs").get("measure");
    return definition.getAsJsonObject().getAsJsonObject("properties");
  }

  private static JsonObject json(Class<?> owner, String name) {
    return JsonParser.parseString(JsonResource.text(owner, name)).getAsJsonObject();
  }
}
