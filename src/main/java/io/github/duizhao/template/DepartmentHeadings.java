package io.github.duizhao.template;

import io.github.duizhao.document.OwnHeadings;
import io.github.duizhao.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The headings and synonyms by which templates know their parts. */
public final class DepartmentHeadings {

  private DepartmentHeadings() {}

  /**
   * The words of some templates; where they differ the first counts. Headings that the writer is to
   * word say nothing.
   */
  public static OwnHeadings of(List<Template> templates) {
    List<Map.Entry<String, Role>> headings = new ArrayList<>();
    for (Template template : templates) {
      template.sections().forEach(section -> add(section, headings));
    }
    return OwnHeadings.of(headings);
  }

  /** The words of one part. */
  public static OwnHeadings of(TemplateSection section) {
    List<Map.Entry<String, Role>> headings = new ArrayList<>();
    add(section, headings);
    return OwnHeadings.of(headings);
  }

  private static void add(TemplateSection section, List<Map.Entry<String, Role>> headings) {
    if (section.heading().indexOf('【') < 0) {
      headings.add(Map.entry(section.heading(), section.role()));
    }
    section.synonyms().forEach(word -> headings.add(Map.entry(word, section.role())));
  }
}
