package io.github.duizhao.measure;

import io.github.duizhao.document.Aspect;
import io.github.duizhao.document.AspectLexicon;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells the category that answers what a problem stands under. Immutable. */
final class ContextCategories {

  private final List<MeasureCategory> categories;

  ContextCategories(List<MeasureCategory> categories) {
    this.categories = categories;
  }

  /**
   * The category that the first telling one names.
   *
   * @param context ids of aspects and headings, the nearest to the problem first
   */
  Optional<String> categoryOf(Collection<String> context) {
    return context.stream().map(this::categoryOf).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> categoryOf(String context) {
    AspectLexicon aspects = AspectLexicon.shipped();
    return aspects
        .ofId(context)
        .or(() -> aspects.find(context))
        .map(Aspect::category)
        .or(() -> named(context))
        .filter(id -> categories.stream().anyMatch(category -> category.id().equals(id)));
  }

  private Optional<String> named(String context) {
    return categories.stream()
        .filter(category -> category.id().equals(context) || isNamed(category, context))
        .map(MeasureCategory::id)
        .findFirst();
  }

  private static boolean isNamed(MeasureCategory category, String context) {
    return context.contains(category.name("zh-CN"))
        || category.synonyms().stream().anyMatch(context::contains);
  }
}
