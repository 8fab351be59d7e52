package io.github.duizhao.template;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The standard outline that a department asks for.
 *
 * @param id stable id, such as {@code organisation-life-personal-4part}
 * @param version version of the template's content
 * @param names what people choose it by, per language tag ({@code zh-CN}, {@code en})
 * @param actor who examines
 * @param meeting 组织生活会 or 民主生活会
 * @param title the document's title with 【…】 where the writer fills in
 * @param nameLine the line under the title (post and name), with 【…】
 * @param numbering how the numbers of its headings are written
 * @param sections the parts in their order
 * @param profile what this year's notice asks for, if the template names it
 * @param layout how its documents are set
 * @param rules how strict the department is, per rule id
 * @param lexicons what the department changes in the word lists, per list
 * @param measures what the department changes in the measures that are suggested
 * @param rectification what the list of what is put right looks like
 */
public record Template(
    String id,
    String version,
    Map<String, String> names,
    Actor actor,
    String meeting,
    String title,
    String nameLine,
    HeadingNumbers numbering,
    List<TemplateSection> sections,
    Optional<CampaignProfile> profile,
    LayoutStandard layout,
    Map<String, RuleSetting> rules,
    Map<String, LexiconChange> lexicons,
    MeasureChange measures,
    RectificationForm rectification) {

  /** Copies the collections. */
  public Template {
    names = Map.copyOf(names);
    sections = List.copyOf(sections);
    rules = Map.copyOf(rules);
    lexicons = Map.copyOf(lexicons);
  }

  /** A template with the usual list of what is put right. */
  public Template(
      String id,
      String version,
      Map<String, String> names,
      Actor actor,
      String meeting,
      String title,
      String nameLine,
      HeadingNumbers numbering,
      List<TemplateSection> sections,
      Optional<CampaignProfile> profile,
      LayoutStandard layout,
      Map<String, RuleSetting> rules,
      Map<String, LexiconChange> lexicons,
      MeasureChange measures) {
    this(
        id,
        version,
        names,
        actor,
        meeting,
        title,
        nameLine,
        numbering,
        sections,
        profile,
        layout,
        rules,
        lexicons,
        measures,
        RectificationForm.STANDARD);
  }

  /** An outline alone, without a profile and without settings of its own. */
  public Template(
      String id,
      String version,
      Map<String, String> names,
      Actor actor,
      String meeting,
      String title,
      String nameLine,
      List<TemplateSection> sections) {
    this(
        id,
        version,
        names,
        actor,
        meeting,
        title,
        nameLine,
        HeadingNumbers.TEXT,
        sections,
        Optional.empty(),
        LayoutStandard.gb9704(),
        Map.of(),
        Map.of(),
        MeasureChange.NONE);
  }

  /** Its name in a language; the Chinese one where the language has none. */
  public String name(String languageTag) {
    return names.getOrDefault(languageTag, names.get("zh-CN"));
  }

  /** The part with a role, if the template has one. */
  public Optional<TemplateSection> section(Role role) {
    return sections.stream().filter(section -> section.role() == role).findFirst();
  }
}
