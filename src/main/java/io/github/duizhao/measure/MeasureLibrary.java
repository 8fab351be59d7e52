package io.github.duizhao.measure;

import io.github.duizhao.data.JsonResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The measures that ship with the program, by category. Immutable. */
public final class MeasureLibrary {

  private final List<MeasureCategory> categories;
  private final List<Measure> measures;
  private final List<String> commonWords;

  private MeasureLibrary(MeasureIndex index) {
    List<MeasureFile> files = index.categories().stream().map(MeasureLibrary::file).toList();
    this.categories = files.stream().map(MeasureFile::toCategory).toList();
    this.measures = files.stream().flatMap(MeasureFile::toMeasures).toList();
    this.commonWords = List.copyOf(index.commonWords());
  }

  private MeasureLibrary(MeasureLibrary base, List<Measure> measures) {
    this.categories = base.categories;
    this.measures = List.copyOf(measures);
    this.commonWords = base.commonWords;
  }

  private static MeasureFile file(String category) {
    return JsonResource.read(
        MeasureLibrary.class, "measures/" + category + ".json", MeasureFile.class);
  }

  /**
   * These measures with changes: others after those of their category, in the place of one with the
   * same id, and some removed.
   *
   * @param others of categories that there are
   * @param removed ids
   */
  public MeasureLibrary with(List<Measure> others, Set<String> removed) {
    List<Measure> all = new ArrayList<>();
    for (MeasureCategory category : categories) {
      Map<String, Measure> own = new LinkedHashMap<>();
      Stream.concat(measures.stream(), others.stream())
          .filter(measure -> measure.category().equals(category.id()))
          .forEach(measure -> own.put(measure.id(), measure));
      own.keySet().removeAll(removed);
      all.addAll(own.values());
    }
    return new MeasureLibrary(this, all);
  }

  /** The measures that ship with the program, read once when first asked for. */
  public static MeasureLibrary builtIn() {
    return BuiltIn.LIBRARY;
  }

  /** All categories in the order in which they are offered. */
  public List<MeasureCategory> categories() {
    return categories;
  }

  /** The category with an id. */
  public Optional<MeasureCategory> category(String id) {
    return categories.stream().filter(category -> category.id().equals(id)).findFirst();
  }

  /** All measures, category by category. */
  public List<Measure> measures() {
    return measures;
  }

  /** The measures of a category, none for an id that there is not. */
  public List<Measure> measures(String category) {
    return measures.stream().filter(measure -> measure.category().equals(category)).toList();
  }

  /** Words that stand in problems of every kind and so tell nothing. */
  List<String> commonWords() {
    return commonWords;
  }

  private static final class BuiltIn {
    static final MeasureLibrary LIBRARY =
        new MeasureLibrary(
            JsonResource.read(MeasureLibrary.class, "measures.json", MeasureIndex.class));
  }
}
