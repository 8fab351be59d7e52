package io.github.duizhao.cli;

import io.github.duizhao.message.Messages;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateSection;
import java.io.IOException;
import java.io.Writer;

/** Writes a template for people: its parts with what belongs in each, and what it asks beside. */
final class TemplateText {

  private final Messages messages;
  private final Writer out;

  TemplateText(Messages messages, Writer out) {
    this.messages = messages;
    this.out = out;
  }

  /** Writes a template; the writer is neither flushed nor closed. */
  void write(Template template) throws IOException {
    String language = messages.locale().toLanguageTag();
    line("cli.template.head", template.name(language), template.id(), template.version());
    line("cli.template.meeting", template.meeting());
    line("cli.template.title", template.title());
    if (template.profile().isPresent()) {
      CampaignProfile profile = template.profile().get();
      line("cli.template.profile", profile.name(language), profile.id());
    }
    line("cli.template.layout", template.layout().name(language), template.layout().id());
    // As they are inserted: with the aspects and the parts that the notice asks for.
    for (TemplateSection section : Outline.parts(template)) {
      show(section);
    }
  }

  private void show(TemplateSection section) throws IOException {
    out.write('\n');
    String role = messages.get("role." + section.role().id());
    String heading = section.heading().isEmpty() ? role : section.heading();
    boolean required = section.required() || section.role().alwaysExpected();
    line(
        required ? "cli.template.required" : "cli.template.optional", heading, section.role().id());
    TemplateSection.Length length = section.length();
    if (length.max() < Integer.MAX_VALUE) {
      line("cli.template.between", length.min(), length.max());
    } else if (length.min() > 0) {
      line("cli.template.atLeast", length.min());
    }
    out.write("  " + section.hint() + "\n");
    for (TemplateSection.SubHeading sub : section.subHeadings()) {
      out.write("  - " + sub.heading() + (sub.hint().isEmpty() ? "" : "\n    " + sub.hint()));
      out.write('\n');
    }
  }

  private void line(String key, Object... arguments) throws IOException {
    out.write(messages.get(key, arguments) + "\n");
  }
}
