package io.github.duizhao.template;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Numbering.Form;
import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns a template into the paragraphs of an outline to fill in. */
public final class Outline {

  private Outline() {}

  /**
   * The whole outline: title, name line, preamble, parts with official numbers (一、 （一）) and a 【…】
   * hint each, closing, signature.
   */
  public static List<OutlineParagraph> of(Template template) {
    List<OutlineParagraph> outline = new ArrayList<>();
    outline.add(new OutlineParagraph(Kind.TITLE, "", title(template)));
    if (!template.nameLine().isEmpty()) {
      outline.add(new OutlineParagraph(Kind.NAME_LINE, "", template.nameLine()));
    }
    int number = 0;
    for (TemplateSection section : parts(template)) {
      if (!section.heading().isEmpty()) {
        number++;
      }
      outline.addAll(ofSection(section, number));
    }
    String signed = template.actor() == Actor.TEAM ? "【单位名称】" : "【姓名】";
    outline.add(new OutlineParagraph(Kind.SIGNATURE, "", signed));
    outline.add(new OutlineParagraph(Kind.SIGNATURE, "", "【日期】"));
    return List.copyOf(outline);
  }

  /**
   * The parts as they are inserted: where this year's notice names aspects, those are the
   * sub-headings of the problems, and the measures answer them; further parts that it asks for are
   * among them.
   */
  public static List<TemplateSection> parts(Template template) {
    return ProfileParts.of(template);
  }

  /**
   * The sub-headings of measures that answer problems one by one.
   *
   * @param problems what the problems are called
   */
  public static List<TemplateSection.SubHeading> measuresFor(List<String> problems) {
    AspectHints hints = new AspectHints();
    return problems.stream().map(hints::measure).toList();
  }

  /** The title, with the year filled in where this year's notice names it. */
  private static String title(Template template) {
    int year = template.profile().map(CampaignProfile::year).orElse(0);
    return year > 0 ? template.title().replace("【年份】", Integer.toString(year)) : template.title();
  }

  /**
   * One part of an outline, to insert where it is missing.
   *
   * @param section the part
   * @param number its number among the parts that have a heading, from 1; not looked at where it
   *     has none
   */
  public static List<OutlineParagraph> ofSection(TemplateSection section, int number) {
    List<OutlineParagraph> part = new ArrayList<>();
    if (!section.heading().isEmpty()) {
      String label = Form.CHINESE.official(number);
      part.add(new OutlineParagraph(Kind.HEADING_1, label, section.heading()));
    }
    addHint(part, section.hint());
    int sub = 0;
    for (TemplateSection.SubHeading subHeading : section.subHeadings()) {
      sub++;
      String label = Form.CHINESE_PARENTHESES.official(sub);
      part.add(new OutlineParagraph(Kind.HEADING_2, label, subHeading.heading()));
      addHint(part, subHeading.hint());
    }
    return List.copyOf(part);
  }

  /** An outline as plain text: a line a paragraph, each ended by {@code \n}. */
  public static String toText(List<OutlineParagraph> outline) {
    return outline.stream().map(OutlineParagraph::text).collect(Collectors.joining("\n", "", "\n"));
  }

  private static void addHint(List<OutlineParagraph> part, String hint) {
    if (!hint.isEmpty()) {
      part.add(new OutlineParagraph(Kind.BODY, "", "【" + hint + "】"));
    }
  }
}
