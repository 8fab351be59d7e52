package io.github.duizhao.template;

import java.util.List;

/** Turns a template into the paragraphs of an outline to fill in. */
public final class Outline {

  private Outline() {}

  /**
   * The whole outline: title, name line, preamble, parts with official numbers (一、 （一）) and a 【…】
   * hint each, closing, signature.
   */
  public static List<OutlineParagraph> of(Template template) {
    return List.of();
  }
}
