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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureLibraryTest {

  private static final MeasureLibrary LIBRARY = MeasureLibrary.builtIn();

  /** Phrases that nobody can check: an intensifier and a verb of improving. */
  private static final Pattern VAGUE =
      Pattern.compile("(进一步|不断|切实|努力|着力|大力|持续|全面)(加强|提高|提升|增强|改进|强化|深化|推进)|有待|力争做到|牢固树立");

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
  void hasTwelveCategoriesOfAtLeastSixMeasures() {
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
              assertThat(LIBRARY.measures(category.id())).hasSizeGreaterThanOrEqualTo(6);
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
    assertThat(measure.pattern().text()).doesNotContainPattern("[0-9]");
  }

  @ParameterizedTest
  @MethodSource("measures")
  void readsAsASentenceWithoutVaguePhrases(Measure measure) {
    String filled = filled(measure);
    assertThat(filled).endsWith("。").doesNotContain("〔", "，，", "，。").doesNotContainPattern(VAGUE);
    assertThat(filled.length()).isBetween(25, 100);
  }

  @Test
  void patternsDifferFromEachOther() {
    Grams grams = new Grams(List.of(), new LikeWords(List.of()), List.of());
    List<Measure> all = LIBRARY.measures();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Set<Integer> one = grams(grams, all.get(i).pattern().text());
        Set<Integer> other = grams(grams, all.get(j).pattern().text());
        Set<Integer> shared = new HashSet<>(one);
        shared.retainAll(other);
        assertThat((double) shared.size() / Math.min(one.size(), other.size()))
            .as(all.get(i).id() + " and " + all.get(j).id())
            .isLessThan(0.6);
      }
    }
  }

  private static Set<Integer> grams(Grams grams, String text) {
    Grams.Reading reading = grams.read(text, text.length());
    return IntStream.range(0, reading.size()).mapToObj(reading::gram).collect(Collectors.toSet());
  }

  @Test
  void sentencesDoNotAllOpenAlike() {
    for (MeasureCategory category : LIBRARY.categories()) {
      assertThat(LIBRARY.measures(category.id()))
          .extracting(measure -> filled(measure).substring(0, 2))
          .as(category.id())
          .satisfies(openings -> assertThat(new HashSet<>(openings)).hasSizeGreaterThan(3));
    }
  }

  private static String filled(Measure measure) {
    String text = measure.pattern().text();
    for (Slot slot : measure.toSuggestion(0).unfilledSlots()) {
      int start = text.indexOf("〔待填：");
      text =
          text.substring(0, start) + slot.examples().get(0) + text.substring(text.indexOf('〕') + 1);
    }
    return text;
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text(name));
  }

  private static String text(String name) {
    return JsonResource.text(MeasureLibrary.class, name);
  }
}
