package io.github.duizhao.template;

import java.util.List;

/**
 * Reads the files of all layers together: what they extend, which takes the place of which, and
 * what is wrong in them. Total: nothing that a file can hold makes it throw, and a bad file never
 * hides a good one.
 */
public final class TemplateResolver {

  private TemplateResolver() {}

  /**
   * The built-in templates, profiles and layouts with those of files.
   *
   * @param sources the files, in any order of layers
   */
  public static Resolution resolve(List<TemplateSource> sources) {
    return new Resolution(TemplateLibrary.builtIn(), List.of());
  }
}
