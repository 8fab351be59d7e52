package io.github.duizhao.sidebar;

import io.github.duizhao.document.Role;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateSection;
import io.github.duizhao.template.TemplateSection.Length;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parts of a template while they are edited. */
final class FormParts {

  private final List<TemplateSection> parts;
  private int chosen;

  FormParts(List<TemplateSection> parts) {
    this.parts = new ArrayList<>(parts);
  }

  List<TemplateSection> all() {
    return List.copyOf(parts);
  }

  int chosen() {
    return chosen;
  }

  void choose(int index) {
    if (index >= 0 && index < parts.size()) {
      chosen = index;
    }
  }

  boolean canMove(int step) {
    return chosen + step >= 0 && chosen + step < parts.size();
  }

  /** Another place for the chosen part. Places that a file has fixed would undo that: they go. */
  void move(int step) {
    if (canMove(step)) {
      parts.replaceAll(part -> withOrder(part, 0));
      TemplateSection part = parts.remove(chosen);
      chosen += step;
      parts.add(chosen, part);
    }
  }

  boolean canRemove() {
    return parts.size() > 1;
  }

  void remove() {
    if (canRemove()) {
      parts.remove(chosen);
      chosen = Math.min(chosen, parts.size() - 1);
    }
  }

  /** A new part after the chosen one, of a role that is not there yet if there is such. */
  void add(String hint) {
    Role role = Role.OTHER;
    for (Role candidate : Role.values()) {
      if (parts.stream().noneMatch(part -> part.role() == candidate)) {
        role = candidate;
        break;
      }
    }
    parts.replaceAll(part -> withOrder(part, 0));
    chosen++;
    parts.add(chosen, new TemplateSection(role, "", false, hint, Length.ANY, List.of()));
  }

  /** The chosen part as the form shows it. */
  TemplateFormView.Part shown() {
    TemplateSection part = parts.get(chosen);
    return new TemplateFormView.Part(
        part.role(),
        part.heading(),
        part.required(),
        part.length().min() == 0 ? "" : Integer.toString(part.length().min()),
        part.length().max() == Integer.MAX_VALUE ? "" : Integer.toString(part.length().max()),
        part.hint(),
        part.subHeadings().stream().map(SubHeading::heading).collect(Collectors.joining("\n")));
  }

  /**
   * Takes what the form has; lengths that are no numbers must have been refused before. The hints
   * of sub-headings stay with their words.
   */
  void edit(TemplateFormView.Part form) {
    TemplateSection part = parts.get(chosen);
    List<SubHeading> subHeadings =
        form.subHeadings()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> new SubHeading(line, hint(part, line)))
            .toList();
    int most = number(form.most(), Integer.MAX_VALUE);
    parts.set(
        chosen,
        new TemplateSection(
            form.role(),
            form.heading().strip(),
            part.synonyms(),
            form.required(),
            part.order(),
            form.hint().strip().replaceAll("\\s*\\R\\s*", " "),
            new Length(number(form.least(), 0), most),
            subHeadings,
            part.locked()));
  }

  /** A line a part: its place, its heading or what it is for, and whether it is inherited. */
  List<String> lines(Messages messages, Predicate<TemplateSection> inherited) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String key = inherited.test(parts.get(i)) ? "form.part.inherited" : "form.part.line";
      lines.add(messages.get(key, i + 1, name(i, messages)));
    }
    return lines;
  }

  /** What a part is called. */
  String name(int index, Messages messages) {
    TemplateSection part = parts.get(index);
    return part.heading().isEmpty() ? messages.get("role." + part.role().id()) : part.heading();
  }

  /** Whether a field for a length is empty or a number. */
  static boolean isLength(String text) {
    return text.strip().matches("[0-9]{0,6}");
  }

  private static int number(String text, int none) {
    return text.isBlank() ? none : Integer.parseInt(text.strip());
  }

  private static String hint(TemplateSection part, String heading) {
    return part.subHeadings().stream()
        .filter(sub -> sub.heading().equals(heading))
        .map(SubHeading::hint)
        .findFirst()
        .orElse("");
  }

  private static TemplateSection withOrder(TemplateSection part, int order) {
    return new TemplateSection(
        part.role(),
        part.heading(),
        part.synonyms(),
        part.required(),
        order,
        part.hint(),
        part.length(),
        part.subHeadings(),
        part.locked());
  }
}
