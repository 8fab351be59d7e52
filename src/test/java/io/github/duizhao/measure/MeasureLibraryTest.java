package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.measure.Suggestion.Slot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureLibraryTest {

  private static final MeasureLibrary LIBRARY = MeasureLibrary.builtIn();

  /** Phrases that nobody can check: an intensifier and a verb of improving. */
  private static final Pattern VAGUE =
      Pattern.compile("(进一步|不断|切实|努力|着力|大力|持续|全面)(加强|提高|提升|增强|改进|强化|深化|推进)|有待|力争做到|牢固树立");

  /** A count that only the writer can know. */
  private static final Pattern FIGURE =
      Pattern.compile("[0-9]|[二两三四五六七八九十百]+个?(次|天|周|月|年|篇|份|户|件|小时|分钟)");

  private static final Set<String> ELEMENTS =
      Set.of("action", "object", "quantity", "cadence", "deadline", "owner", "check");

  static List<MeasureCategory> categories() {
    return LIBRARY.categories();
  }

  static List<Measure> measures() {
    return LIBRARY.measures();
  }

  @Test
  void indexKeepsToItsSchema() {
    assertThat(schema("measures.schema.json").validate(text("measures.json"), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("categories")
  void fileKeepsToItsSchemaAndBearsTheNameOfItsCategory(MeasureCategory category) {
    String file = text("measures/" + category.id() + ".json");
    assertThat(schema("measures/category.schema.json").validate(file, InputFormat.JSON)).isEmpty();
  }

  @Test
  void hasTwelveCategoriesOfAtLeastTwentyMeasures() {
    assertThat(LIBRARY.categories())
        .extracting(MeasureCategory::id)
        .containsExactly(
            "theory-study",
            "political-implementation",
            "party-spirit",
            "organisation-life",
            "serving-the-public",
            "field-research",
            "work-style",
            "taking-responsibility",
            "professional-ability",
            "leading-by-example",
            "discipline-and-integrity",
            "party-and-team-management");
    assertThat(LIBRARY.categories())
        .allSatisfy(
            category -> {
              assertThat(LIBRARY.measures(category.id())).hasSizeGreaterThanOrEqualTo(20);
              assertThat(category.names()).containsOnlyKeys("zh-CN", "en");
              assertThat(LIBRARY.category(category.id())).contains(category);
            });
    assertThat(LIBRARY.measures("none")).isEmpty();
  }

  @Test
  void idsAreUniqueAndNameTheirCategory() {
    assertThat(LIBRARY.measures()).extracting(Measure::id).doesNotHaveDuplicates();
    assertThat(LIBRARY.measures())
        .allSatisfy(measure -> assertThat(measure.id()).startsWith(measure.category() + "/"));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void canBeChecked(Measure measure) {
    List<String> names = measure.pattern().slots().stream().map(Slot::name).toList();
    assertThat(names).hasSizeGreaterThanOrEqualTo(3).contains("action", "object", "check");
    assertThat(names).containsAnyOf("deadline", "cadence");
    assertThat(names).allMatch(ELEMENTS::contains);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void slotsLieAtTheirPlacesAndHaveExamples(Measure measure) {
    MeasurePattern pattern = measure.pattern();
    int last = 0;
    for (Slot slot : pattern.slots()) {
      String words = pattern.text().substring(slot.span().start(), slot.span().end());
      assertThat(slot.span().start()).isGreaterThanOrEqualTo(last);
      last = slot.span().end();
      assertThat(words.startsWith("〔待填：") && words.endsWith("〕")).isEqualTo(!slot.filled());
      assertThat(slot.examples().isEmpty()).isEqualTo(slot.filled());
    }
    assertThat(pattern.text().split("〔待填：", -1))
        .hasSize(measure.toSuggestion(0).unfilledSlots().size() + 1);
    assertThat(pattern.text()).doesNotContainPattern("[\\[\\]{}]");
  }

  @ParameterizedTest
  @MethodSource("measures")
  void namesNoFigureByItself(Measure measure) {
    assertThat(measure.pattern().text()).doesNotContainPattern(FIGURE);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void readsAsASentenceWithoutVaguePhrases(Measure measure) {
    String filled = FilledMeasure.text(measure, 0);
    assertThat(filled).endsWith("。").doesNotContain("〔", "，，", "，。").doesNotContainPattern(VAGUE);
    assertThat(filled.length()).isBetween(25, 100);
  }

  @ParameterizedTest
  @MethodSource("categories")
  void sentencesOpenInManyWays(MeasureCategory category) {
    List<Measure> own = LIBRARY.measures(category.id());
    assertThat(own.stream().map(measure -> FilledMeasure.text(measure, 0).substring(0, 2)))
        .satisfies(
            openings -> assertThat(new HashSet<>(openings)).hasSizeGreaterThan(own.size() / 2));
  }

  @ParameterizedTest
  @MethodSource("categories")
  void everyCategoryHasMeasuresOfDifferentTimes(MeasureCategory category) {
    assertThat(LIBRARY.measures(category.id()).stream().map(Measure::time).distinct())
        .hasSizeGreaterThan(1);
  }

  /** Labels that the sentence does not use would be hints for nothing. */
  @ParameterizedTest
  @MethodSource("categories")
  void examplesBelongToSlots(MeasureCategory category) {
    MeasureFile file =
        JsonResource.read(
            MeasureLibrary.class, "measures/" + category.id() + ".json", MeasureFile.class);
    for (MeasureFile.Entry entry : file.measures()) {
      assertThat(entry.examples().keySet())
          .as(entry.id())
          .allMatch(label -> entry.pattern().contains(":" + label + "}"));
    }
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text(name));
  }

  private static String text(String name) {
    return JsonResource.text(MeasureLibrary.class, name);
  }
}
