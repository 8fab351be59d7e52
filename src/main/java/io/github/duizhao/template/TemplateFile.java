package io.github.duizhao.template;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.Length;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A template as its JSON file writes it; what the file may leave out is null here. */
record TemplateFile(
    String id,
    String version,
    Map<String, String> names,
    String actor,
    String meeting,
    String title,
    String nameLine,
    List<Part> sections,
    Profile profile,
    Map<String, Setting> rules,
    Map<String, Words> lexicons) {

  /** The template that a valid file describes. */
  Template toTemplate() {
    return new Template(
        id,
        version,
        names,
        Actor.valueOf(actor.toUpperCase(Locale.ROOT)),
        meeting,
        title,
        Objects.requireNonNullElse(nameLine, ""),
        HeadingNumbers.TEXT,
        sections.stream().map(Part::toSection).toList(),
        Optional.ofNullable(profile).map(Profile::toProfile),
        LayoutStandard.gb9704(),
        values(rules, Setting::toSetting),
        values(lexicons, Words::toChange),
        MeasureChange.NONE);
  }

  private static <A, B> Map<String, B> values(Map<String, A> map, Function<A, B> change) {
    Map<String, B> changed = new HashMap<>();
    if (map != null) {
      map.forEach((key, value) -> changed.put(key, change.apply(value)));
    }
    return changed;
  }

  private static <T> List<T> list(List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }

  record Part(
      String role,
      String heading,
      boolean required,
      String hint,
      Bounds length,
      List<Sub> subHeadings) {

    TemplateSection toSection() {
      return new TemplateSection(
          Role.ofId(role).orElseThrow(),
          heading,
          required,
          hint,
          length == null ? new Length(0, Integer.MAX_VALUE) : length.toLength(),
          subHeadings == null ? List.of() : subHeadings.stream().map(Sub::toSubHeading).toList());
    }
  }

  record Bounds(Integer min, Integer max) {

    Length toLength() {
      return new Length(
          Objects.requireNonNullElse(min, 0), Objects.requireNonNullElse(max, Integer.MAX_VALUE));
    }
  }

  record Sub(String heading, String hint) {

    SubHeading toSubHeading() {
      return new SubHeading(heading, Objects.requireNonNullElse(hint, ""));
    }
  }

  record Profile(
      String id,
      Integer year,
      String meeting,
      String name,
      List<ProfileAspect> aspects,
      List<String> extraParts,
      Bounds length,
      Map<String, Bounds> sectionLengths,
      Integer problemsAndCausesPercent,
      List<String> people) {

    CampaignProfile toProfile() {
      Map<Role, Length> lengths = new EnumMap<>(Role.class);
      if (sectionLengths != null) {
        sectionLengths.forEach(
            (role, bounds) -> lengths.put(Role.ofId(role).orElseThrow(), bounds.toLength()));
      }
      return new CampaignProfile(
          id,
          "",
          Map.of(),
          Objects.requireNonNullElse(year, 0),
          Objects.requireNonNullElse(meeting, ""),
          Optional.empty(),
          Objects.requireNonNullElse(name, ""),
          list(aspects).stream().map(ProfileAspect::toAspect).toList(),
          list(extraParts).stream().map(role -> Role.ofId(role).orElseThrow()).toList(),
          Optional.ofNullable(length).map(Bounds::toLength),
          lengths,
          Objects.requireNonNullElse(problemsAndCausesPercent, 0),
          list(people));
    }
  }

  record ProfileAspect(String name, List<String> synonyms) {

    CampaignProfile.Aspect toAspect() {
      return new CampaignProfile.Aspect(name, list(synonyms));
    }
  }

  record Setting(Boolean enabled, String severity) {

    RuleSetting toSetting() {
      return new RuleSetting(
          Objects.requireNonNullElse(enabled, true),
          Optional.ofNullable(severity),
          Map.of(),
          false);
    }
  }

  record Words(List<String> add, Map<String, String> replacements, List<String> remove) {

    LexiconChange toChange() {
      return new LexiconChange(
          list(add), Objects.requireNonNullElse(replacements, Map.of()), list(remove));
    }
  }
}
