package io.github.duizhao.template;

import com.google.gson.JsonObject;
import io.github.duizhao.document.Actor;
import java.util.List;
import java.util.Map;

/**
 * A template that somebody is making: what a form edits, and with it all the rest of the file as it
 * stands. Nothing of it is checked before {@link DraftWriter} has written it and {@link
 * TemplateResolver} read that again.
 *
 * @param id stable id
 * @param version version of its content
 * @param names what people choose it by, per language tag
 * @param actor who examines
 * @param meeting 组织生活会 or 民主生活会
 * @param title the document's title with 【…】
 * @param nameLine the line under the title, "" for none
 * @param sections the parts in their order; an order of 0 is not written
 * @param others the other keys of the file, such as {@code rules}; never changed
 */
public record TemplateDraft(
    String id,
    String version,
    Map<String, String> names,
    Actor actor,
    String meeting,
    String title,
    String nameLine,
    List<TemplateSection> sections,
    JsonObject others) {

  /** The keys of the file that the form edits. */
  private static final List<String> FORM =
      List.of("id", "version", "names", "actor", "meeting", "title", "nameLine", "sections");

  /** Copies the collections. */
  public TemplateDraft {
    names = Map.copyOf(names);
    sections = List.copyOf(sections);
    others = others.deepCopy();
  }

  /** A copy, so that it stays as it is. */
  @Override
  public JsonObject others() {
    return others.deepCopy();
  }

  /**
   * A template with all that it has inherited.
   *
   * @param library what its layout can be named from
   */
  public static TemplateDraft of(Template template, TemplateLibrary library) {
    JsonObject others = TemplateWriter.json(template, library);
    FORM.forEach(others::remove);
    return new TemplateDraft(
        template.id(),
        template.version(),
        template.names(),
        template.actor(),
        template.meeting(),
        template.title(),
        template.nameLine(),
        template.sections(),
        others);
  }

  /** The same with another version. */
  TemplateDraft withVersion(String another) {
    return new TemplateDraft(id, another, names, actor, meeting, title, nameLine, sections, others);
  }
}
