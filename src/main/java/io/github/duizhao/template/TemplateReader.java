package io.github.duizhao.template;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads a template that a department wrote. */
public final class TemplateReader {

  private TemplateReader() {}

  /**
   * The template in a file's text.
   *
   * @param json the text, as {@code template.schema.json} describes it
   * @throws InvalidTemplate if it is not a template; it names the place and the mending
   */
  public static Template read(String json) throws InvalidTemplate {
    TemplateFile file;
    try {
      file = new Gson().fromJson(json, TemplateFile.class);
    } catch (JsonParseException e) {
      throw new InvalidTemplate("template.invalid.json", place(e));
    }
    if (file == null) {
      throw new InvalidTemplate("template.invalid.empty");
    }
    check(file);
    return file.toTemplate();
  }

  private static void check(TemplateFile file) throws InvalidTemplate {
    required("id", file.id());
    required("version", file.version());
    required("names.zh-CN", file.names() == null ? null : file.names().get("zh-CN"));
    if (file.names().values().stream().anyMatch(Objects::isNull)) {
      throw new InvalidTemplate("template.invalid.missing", "names");
    }
    required("actor", file.actor());
    List<String> actors = Arrays.stream(Actor.values()).map(Actor::id).toList();
    oneOf("actor", file.actor(), actors);
    required("meeting", file.meeting());
    required("title", file.title());
    if (file.sections() == null || file.sections().isEmpty()) {
      throw new InvalidTemplate("template.invalid.missing", "sections");
    }
    Set<Role> seen = EnumSet.noneOf(Role.class);
    for (int i = 0; i < file.sections().size(); i++) {
      check("sections[" + i + "]", file.sections().get(i), seen);
    }
    if (file.profile() != null) {
      check(file.profile());
    }
    if (file.rules() != null) {
      for (Map.Entry<String, TemplateFile.Setting> rule : file.rules().entrySet()) {
        check("rules." + rule.getKey(), rule.getValue());
      }
    }
    if (file.lexicons() != null) {
      for (Map.Entry<String, TemplateFile.Words> list : file.lexicons().entrySet()) {
        check("lexicons." + list.getKey(), list.getValue());
      }
    }
  }

  private static void check(TemplateFile.Profile profile) throws InvalidTemplate {
    required("profile.id", profile.id());
    List<TemplateFile.ProfileAspect> aspects = orNone(profile.aspects());
    for (int i = 0; i < aspects.size(); i++) {
      TemplateFile.ProfileAspect aspect = aspects.get(i);
      String place = "profile.aspects[" + i + "]";
      required(place + ".name", aspect == null ? null : aspect.name());
      checkWords(place + ".synonyms", aspect.synonyms());
    }
    checkWords("profile.people", profile.people());
    for (String role : orNone(profile.extraParts())) {
      checkRole("profile.extraParts", role);
    }
    if (profile.length() != null) {
      check("profile.length", profile.length());
    }
    if (profile.sectionLengths() != null) {
      for (Map.Entry<String, TemplateFile.Bounds> part : profile.sectionLengths().entrySet()) {
        checkRole("profile.sectionLengths", part.getKey());
        if (part.getValue() == null) {
          throw new InvalidTemplate(
              "template.invalid.missing", "profile.sectionLengths." + part.getKey());
        }
        check("profile.sectionLengths." + part.getKey(), part.getValue());
      }
    }
  }

  private static void check(String place, TemplateFile.Setting setting) throws InvalidTemplate {
    if (setting == null) {
      throw new InvalidTemplate("template.invalid.missing", place);
    }
    if (setting.severity() != null) {
      oneOf(place + ".severity", setting.severity(), List.of("error", "warning", "hint"));
    }
  }

  private static void check(String place, TemplateFile.Words words) throws InvalidTemplate {
    if (words == null) {
      throw new InvalidTemplate("template.invalid.missing", place);
    }
    checkWords(place + ".add", words.add());
    checkWords(place + ".remove", words.remove());
    if (words.replacements() != null) {
      for (Map.Entry<String, String> pair : words.replacements().entrySet()) {
        required(place + ".replacements", pair.getKey());
        present(place + ".replacements." + pair.getKey(), pair.getValue());
      }
    }
  }

  private static void checkRole(String place, String role) throws InvalidTemplate {
    oneOf(place, String.valueOf(role), Arrays.stream(Role.values()).map(Role::id).toList());
  }

  private static void checkWords(String place, List<String> words) throws InvalidTemplate {
    for (String word : orNone(words)) {
      required(place, word);
    }
  }

  private static <T> List<T> orNone(List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }

  private static void check(String place, TemplateFile.Part part, Set<Role> seen)
      throws InvalidTemplate {
    if (part == null) {
      throw new InvalidTemplate("template.invalid.missing", place);
    }
    required(place + ".role", part.role());
    oneOf(place + ".role", part.role(), Arrays.stream(Role.values()).map(Role::id).toList());
    Role role = Role.ofId(part.role()).orElseThrow();
    if (role != Role.OTHER && !seen.add(role)) {
      throw new InvalidTemplate("template.invalid.twice", place + ".role", part.role());
    }
    present(place + ".heading", part.heading());
    present(place + ".hint", part.hint());
    if (part.length() != null) {
      check(place + ".length", part.length());
    }
    List<TemplateFile.Sub> subHeadings =
        part.subHeadings() == null ? List.of() : part.subHeadings();
    for (int i = 0; i < subHeadings.size(); i++) {
      TemplateFile.Sub sub = subHeadings.get(i);
      required(place + ".subHeadings[" + i + "].heading", sub == null ? null : sub.heading());
    }
  }

  private static void check(String place, TemplateFile.Bounds bounds) throws InvalidTemplate {
    int min = Objects.requireNonNullElse(bounds.min(), 0);
    int max = Objects.requireNonNullElse(bounds.max(), Integer.MAX_VALUE);
    if (min < 0 || max < Math.max(1, min)) {
      throw new InvalidTemplate("template.invalid.length", place);
    }
  }

  private static void required(String place, String value) throws InvalidTemplate {
    if (value == null || value.isBlank()) {
      throw new InvalidTemplate("template.invalid.missing", place);
    }
  }

  private static void present(String place, String value) throws InvalidTemplate {
    if (value == null) {
      throw new InvalidTemplate("template.invalid.missing", place);
    }
  }

  private static void oneOf(String place, String value, List<String> allowed)
      throws InvalidTemplate {
    if (!allowed.contains(value)) {
      throw new InvalidTemplate(
          "template.invalid.value", place, value, String.join(" | ", allowed));
    }
  }

  /** Line, column and path as the parser tells them; the rest of its message is for programmers. */
  private static String place(JsonParseException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("at line ");
    int end = message.indexOf('\n');
    return start < 0 ? "1:1" : message.substring(start + 3, end < 0 ? message.length() : end);
  }
}
