package io.github.duizhao.template;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.Length;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A template as its JSON file writes it; what the file may leave out is null here. */
record TemplateFile(
    String id,
    String version,
    Map<String, String> names,
    String actor,
    String meeting,
    String title,
    String nameLine,
    List<Part> sections) {

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
        sections.stream().map(Part::toSection).toList());
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
}
