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
    return Measures.IDS;
  }

  private static final class Lists {
    static final List<String> NAMES =
        JsonResource.read(
                KnownContent.class, "/io/github/duizhao/check/lexicons.json", Lexicons.class)
            .lexicons();
  }

  private static final class Measures {
    private static final Content CONTENT =
        JsonResource.read(
            KnownContent.class, "/io/github/duizhao/measure/measures.json", Content.class);
    static final List<String> CATEGORIES = CONTENT.categories().stream().map(Category::id).toList();
    static final Set<String> IDS =
        CONTENT.categories().stream()
            .flatMap(category -> category.measures().stream())
            .map(Entry::id)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Lexicons(List<String> lexicons) {}

  private record Content(List<Category> categories) {}

  private record Category(String id, List<Entry> measures) {}

  private record Entry(String id) {}
}
