package io.github.duizhao.template;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this year's notice asks for beside the outline. Rules that depend on it are silent without
 * one.
 *
 * @param id stable id
 * @param version version of its content, "" where it stands inside a template
 * @param names what people choose it by, per language tag; none where it stands inside a template
 * @param year the year that is examined, such as 2025; 0 where the notice names none
 * @param meeting 组织生活会 or 民主生活会, "" for either
 * @param actor who examines, if the notice is for one of them alone
 * @param name the campaign or topic as the opening quotes it, without quotation marks, or ""
 * @param aspects the aspects to be examined, in their order
 * @param extraParts parts that the notice asks for beside problems, causes and measures
 * @param length characters of the whole text, if the notice bounds them
 * @param sectionLengths characters of single parts
 * @param problemsAndCausesPercent least share of problems and causes in the body, 0 for none
 * @param people names, posts and units that are the writer's own
 */
public record CampaignProfile(
    String id,
    String version,
    Map<String, String> names,
    int year,
    String meeting,
    Optional<Actor> actor,
    String name,
    List<Aspect> aspects,
    List<Role> extraParts,
    Optional<Length> length,
    Map<Role, Length> sectionLengths,
    int problemsAndCausesPercent,
    List<String> people) {

  /** Copies the collections. */
  public CampaignProfile {
    names = Map.copyOf(names);
    aspects = List.copyOf(aspects);
    extraParts = List.copyOf(extraParts);
    sectionLengths = Map.copyOf(sectionLengths);
    people = List.copyOf(people);
  }

  /** Its name in a language; the Chinese one where the language has none, else its id. */
  public String name(String languageTag) {
    return names.getOrDefault(languageTag, names.getOrDefault("zh-CN", id));
  }

  /**
   * One aspect (方面).
   *
   * @param name as the notice words it, without 带头 and 方面
   * @param synonyms other words that tell it
   */
  public record Aspect(String name, List<String> synonyms) {

    /** Copies the list. */
    public Aspect {
      synonyms = List.copyOf(synonyms);
    }
  }
}
