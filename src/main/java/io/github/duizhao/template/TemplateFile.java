package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A template as its file writes it; what it leaves out is null.
 *
 * @param profileId the profile that it names, or {@link Head#NONE}
 * @param profile the profile that stands in it
 * @param node the whole file
 */
record TemplateFile(
    String id,
    String version,
    Map<String, String> names,
    String actor,
    String meeting,
    String title,
    String nameLine,
    String numbering,
    List<PartFile> parts,
    String profileId,
    ProfileFile profile,
    LayoutPart layout,
    Map<String, SettingFile> rules,
    Map<String, WordsFile> lexicons,
    MeasuresFile measures,
    RectificationFile rectification,
    JsonNode node) {

  /** The template, once all that it inherits is in it. */
  Template toTemplate(LayoutStandard standard) {
    return new Template(
        id,
        version,
        names,
        Head.actor(actor),
        meeting,
        title,
        Over.value(nameLine, ""),
        HeadingNumbers.LIST.id().equals(numbering) ? HeadingNumbers.LIST : HeadingNumbers.TEXT,
        parts.stream().map(PartFile::toSection).toList(),
        Optional.ofNullable(profile).map(own -> own.toProfile(id)),
        standard,
        values(rules, SettingFile::toSetting),
        values(lexicons, WordsFile::toChange),
        measures == null ? MeasureChange.NONE : measures.toChange(),
        RectificationFile.form(rectification));
  }

  private static <A, B> Map<String, B> values(Map<String, A> map, Function<A, B> change) {
    if (map == null || map.isEmpty()) {
      return Map.of();
    }
    Map<String, B> changed = new HashMap<>();
    map.forEach((key, value) -> changed.put(key, change.apply(value)));
    return changed;
  }
}
