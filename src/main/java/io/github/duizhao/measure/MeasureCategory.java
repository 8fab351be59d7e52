package io.github.duizhao.measure;

import java.util.List;
import java.util.Map;

/**
 * A field of problems that measures are grouped by.
 *
 * @param id stable id, such as {@code theory-study}
 * @param names its name per language tag ({@code zh-CN}, {@code en})
 * @param synonyms what aspects (方面) of statements call it
 * @param keywords words that its problems use
 */
public record MeasureCategory(
    String id, Map<String, String> names, List<String> synonyms, List<String> keywords) {

  /** Copies the collections. */
  public MeasureCategory {
    names = Map.copyOf(names);
    synonyms = List.copyOf(synonyms);
    keywords = List.copyOf(keywords);
  }

  /** Its name in a language; the Chinese one where the language has none. */
  public String name(String languageTag) {
    return names.getOrDefault(languageTag, names.get("zh-CN"));
  }
}
