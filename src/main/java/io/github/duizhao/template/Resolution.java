package io.github.duizhao.template;

import java.util.List;

/**
 * What came of reading files: what can be used, and what is wrong with the rest.
 *
 * @param library the built-in templates, profiles and layouts and those of the files
 * @param faults all that is wrong, file by file in the order of the sources, in the order of the
 *     text within a file
 */
public record Resolution(TemplateLibrary library, List<TemplateFault> faults) {

  /** Copies the list. */
  public Resolution {
    faults = List.copyOf(faults);
  }
}
