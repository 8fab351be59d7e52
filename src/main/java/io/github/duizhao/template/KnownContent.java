package io.github.duizhao.template;

import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names of word lists and measures that templates can change, from the data that ships. */
final class KnownContent {

  private KnownContent() {}

  /** The word lists of the rules. */
  static List<String> lexicons() {
    return Lists.NAMES;
  }

  /** The categories of measures. */
  static List<String> measureCategories() {
    return Measures.CATEGORIES;
  }

  /** The measures themselves. */
  static Set<String> measures() {
    return MeasureIds.ALL;
  }

  private static final class Lists {
    static final List<String> NAMES =
        JsonResource.read(
                KnownContent.class, "/io/github/duizhao/check/lexicons.json", Lexicons.class)
            .lexicons();
  }

  private static final class Measures {
    private static final String FOLDER = "/io/github/duizhao/measure/";
    static final List<String> CATEGORIES =
        JsonResource.read(KnownContent.class, FOLDER + "measures.json", Index.class).categories();
  }

  /** Apart from their categories, which are read from one small file. */
  private static final class MeasureIds {
    static final Set<String> ALL =
        Measures.CATEGORIES.stream()
            .map(
                category ->
                    JsonResource.read(
                        KnownContent.class,
                        Measures.FOLDER + "measures/" + category + ".json",
                        Category.class))
            .flatMap(category -> category.measures().stream())
            .map(Entry::id)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Lexicons(List<String> lexicons) {}

  private record Index(List<String> categories) {}

  private record Category(List<Entry> measures) {}

  private record Entry(String id) {}
}
