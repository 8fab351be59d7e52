package io.github.duizhao.cli;

import io.github.duizhao.message.Messages;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.LexiconChange;
import io.github.duizhao.template.MeasureChange;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.RuleSetting;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateSection;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes a template for people: its parts with what belongs in each, and in what it differs from
 * what holds without it: the campaign, the layout, the rules, the word lists, the measures.
 */
final class TemplateText {

  private final TextLines lines;
  private final Messages messages;

  TemplateText(Messages messages, Writer out) {
    this.lines = new TextLines(messages, out);
    this.messages = messages;
  }

  /** Writes a template; the writer is neither flushed nor closed. */
  void write(Template template) throws IOException {
    String language = messages.locale().toLanguageTag();
    lines.line("cli.template.head", template.name(language), template.id(), template.version());
    lines.line("cli.template.meeting", template.meeting());
    lines.line("cli.template.title", template.title());
    if (template.numbering() == HeadingNumbers.LIST) {
      lines.line("cli.template.numbering.list");
    }
    // As they are inserted: with the aspects and the parts that the notice asks for.
    for (TemplateSection section : Outline.parts(template)) {
      show(section);
    }
    if (template.profile().isPresent()) {
      lines.blank();
      new ProfileText(messages, lines).write(template.profile().get());
    }
    lines.blank();
    new LayoutText(messages, lines).write(template.layout());
    rules(template);
    lexicons(template);
    measures(template.measures());
  }

  private void show(TemplateSection section) throws IOException {
    lines.blank();
    String role = messages.get("role." + section.role().id());
    String heading = section.heading().isEmpty() ? role : section.heading();
    boolean required = section.required() || section.role().alwaysExpected();
    lines.line(
        required ? "cli.template.required" : "cli.template.optional", heading, section.role().id());
    lines.length("", section.length());
    lines.plain("  " + section.hint());
    for (TemplateSection.SubHeading sub : section.subHeadings()) {
      lines.plain("  - " + sub.heading());
      if (!sub.hint().isEmpty()) {
        lines.plain("    " + sub.hint());
      }
    }
  }

  private void rules(Template template) throws IOException {
    if (template.rules().isEmpty()) {
      return;
    }
    lines.blank();
    lines.line("cli.template.rules");
    for (var entry : new TreeMap<>(template.rules()).entrySet()) {
      String name = messages.get("rule." + entry.getKey() + ".name");
      String setting = setting(entry.getKey(), entry.getValue());
      lines.line("cli.template.rule", name, entry.getKey(), setting);
    }
  }

  private String setting(String rule, RuleSetting setting) {
    List<String> said = new ArrayList<>();
    if (!setting.enabled()) {
      said.add(messages.get("cli.template.rule.off"));
    }
    setting.severity().ifPresent(severity -> said.add(messages.get("severity." + severity)));
    new TreeMap<>(setting.thresholds())
        .forEach(
            (name, figure) ->
                said.add(
                    messages.get("rule." + rule + ".threshold." + name)
                        + " "
                        + TextLines.figure(figure)));
    if (setting.locked()) {
      said.add(messages.get("cli.template.rule.final"));
    }
    return said.isEmpty()
        ? messages.get("cli.template.rule.on")
        : String.join(messages.get("cli.template.separator"), said);
  }

  private void lexicons(Template template) throws IOException {
    if (template.lexicons().isEmpty()) {
      return;
    }
    lines.blank();
    lines.line("cli.template.lexicons");
    for (var entry : new TreeMap<>(template.lexicons()).entrySet()) {
      LexiconChange change = entry.getValue();
      lines.plain("  " + entry.getKey());
      lines.list("cli.template.added", change.add());
      lines.list(
          "cli.template.replaced",
          new TreeMap<>(change.replacements())
              .entrySet().stream().map(pair -> pair.getKey() + "→" + pair.getValue()).toList());
      lines.list("cli.template.removed", change.remove());
    }
  }

  private void measures(MeasureChange change) throws IOException {
    if (change.isEmpty()) {
      return;
    }
    lines.blank();
    lines.line("cli.template.measures");
    for (MeasureChange.Entry added : change.add()) {
      lines.plain("  + " + added.id() + "  " + added.pattern());
    }
    lines.list("cli.template.removed", change.remove());
  }
}
