package io.github.duizhao.template;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template's file while somebody edits it. A form sees the whole template; the file gets only
 * what was changed, so that all its other members stay as they are, and what it inherits goes on
 * being inherited. Immutable.
 */
public final class TemplateEdit {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final String EXTENDS = "extends";
  private static final String PROFILE = "profile";

  private final JsonObject file;
  private final TemplateDraft start;
  private final TemplateLibrary library;
  private final List<TemplateSection> inherited;
  private final Optional<TemplateEntry> base;

  /** Whether there is no file yet. */
  private final boolean made;

  private TemplateEdit(
      JsonObject file,
      TemplateDraft start,
      TemplateLibrary library,
      Optional<TemplateEntry> base,
      boolean made) {
    this.made = made;
    this.file = file;
    this.start = start;
    this.library = library;
    this.base = base;
    this.inherited = base.map(entry -> entry.template().sections()).orElse(List.of());
  }

  /** A new template as a draft has it. */
  public static TemplateEdit of(TemplateDraft draft, TemplateLibrary library) {
    return new TemplateEdit(
        parse(DraftWriter.write(draft)), draft, library, Optional.empty(), true);
  }

  /** A new template that inherits all of another one. */
  public static TemplateEdit extending(TemplateEntry base, TemplateLibrary library) {
    JsonObject file = new JsonObject();
    file.addProperty("$schema", DraftWriter.SCHEMA);
    file.addProperty("id", base.id());
    file.addProperty("version", DraftWriter.FIRST_VERSION);
    file.addProperty(EXTENDS, base.id());
    TemplateDraft draft = TemplateDraft.of(base.template(), library);
    return new TemplateEdit(
        file, draft.withVersion(DraftWriter.FIRST_VERSION), library, Optional.of(base), true);
  }

  /**
   * A file that exists.
   *
   * @param source the file as it is now
   * @param faults takes what is wrong in it; a faulty file has to be mended by hand first
   * @return empty if it is faulty or no template
   */
  public static Optional<TemplateEdit> of(
      TemplateSource source, TemplateLibrary library, List<TemplateFault> faults) {
    Resolution alone = TemplateResolver.resolve(List.of(source));
    JsonObject file;
    try {
      JsonElement root = JsonParser.parseString(source.json());
      if (!root.isJsonObject()) {
        faults.addAll(alone.faults());
        return Optional.empty();
      }
      file = root.getAsJsonObject();
    } catch (RuntimeException e) {
      // The reader says what is wrong with it, and where.
      faults.addAll(alone.faults());
      return Optional.empty();
    }
    EditContext context = new EditContext(library, source.name());
    List<TemplateSource> sources = context.of(file);
    sources.add(source);
    Resolution resolution = TemplateResolver.resolve(sources);
    resolution.faults().stream()
        .filter(fault -> fault.file().equals(source.name()))
        .forEach(faults::add);
    return resolution.library().entries().stream()
        .filter(entry -> faults.isEmpty() && entry.file().equals(source.name()))
        .findFirst()
        .map(
            entry ->
                new TemplateEdit(
                    file,
                    TemplateDraft.of(entry.template(), resolution.library()),
                    library,
                    context.base(file),
                    false));
  }

  /** The whole template as the file has it now, what it inherits included. */
  public TemplateDraft draft() {
    return start;
  }

  /** What it extends. */
  public Optional<TemplateEntry> base() {
    return base;
  }

  /** Whether a part is one that it inherits and of which its file says nothing. */
  public boolean inherits(TemplateSection part) {
    return EditedParts.find(part, inherited).isPresent() && EditedParts.own(part, file).isEmpty();
  }

  /** Whether it has the campaign profile that stands in its file, or that of its base. */
  public boolean keepsCampaign() {
    JsonElement own = file.get(PROFILE);
    return own == null ? start.others().has(PROFILE) : own.isJsonObject();
  }

  /** The id of the campaign profile that its file names. */
  public Optional<String> campaign() {
    return EditContext.text(file, PROFILE).filter(id -> !id.equals(Head.NONE));
  }

  /** What the campaign in force is called, "" for none. */
  public String campaignName() {
    JsonElement profile = start.others().get(PROFILE);
    if (profile == null || !profile.isJsonObject()) {
      return "";
    }
    JsonObject own = profile.getAsJsonObject();
    return EditContext.text(own, "name")
        .filter(name -> !name.isEmpty())
        .or(() -> EditContext.text(own, "id"))
        .orElse("");
  }

  /**
   * The file with what was changed.
   *
   * @param now the whole template as it should be
   * @param campaign the id of a campaign profile, "" for none at all; empty where that stays
   * @return its text, ended by a line feed
   */
  public String write(TemplateDraft now, Optional<String> campaign) {
    JsonObject json = file.deepCopy();
    json.addProperty("id", now.id());
    json.addProperty("version", now.version());
    names(json, now.names());
    text(json, "actor", now.actor().id(), start.actor().id());
    text(json, "meeting", now.meeting(), start.meeting());
    text(json, "title", now.title(), start.title());
    text(json, "nameLine", now.nameLine(), start.nameLine());
    if (now.nameLine().isEmpty() && base.isEmpty()) {
      json.remove("nameLine");
    }
    if (!now.sections().equals(start.sections())) {
      json.add(
          "sections",
          new EditedParts(file, start.sections(), inherited, base.isPresent())
              .over(now.sections()));
    }
    campaign.ifPresent(id -> campaign(json, id));
    // A file that somebody has written keeps its order.
    return GSON.toJson(made ? DraftWriter.inOrder(json) : json) + "\n";
  }

  /**
   * What is wrong with a text that {@link #write} gave.
   *
   * @param source where it will stand
   */
  public List<TemplateFault> faults(TemplateSource source) {
    List<TemplateSource> sources =
        new EditContext(library, source.name()).of(parse(source.json()), base);
    sources.add(source);
    return TemplateResolver.resolve(sources).faults().stream()
        .filter(fault -> fault.file().equals(source.name()))
        .toList();
  }

  /**
   * Which of the parts one of a file's is.
   *
   * @param json a text that {@link #write} gave
   * @param index its place in that text
   * @param parts all parts
   */
  public Optional<Integer> partOf(String json, int index, List<TemplateSection> parts) {
    JsonElement sections = parse(json).get("sections");
    if (sections == null || index >= sections.getAsJsonArray().size()) {
      return Optional.empty();
    }
    JsonObject own = sections.getAsJsonArray().get(index).getAsJsonObject();
    return parts.stream().filter(part -> EditedParts.is(own, part)).findFirst().map(parts::indexOf);
  }

  /** A version after another one: the last of its three numbers is one more. */
  public static String raised(String version) {
    List<String> numbers = new ArrayList<>(List.of(version.split("\\.")));
    if (numbers.size() < 3) {
      return version + ".1";
    }
    String last = numbers.remove(numbers.size() - 1);
    return last.matches("[0-9]{1,9}")
        ? String.join(".", numbers) + "." + (Integer.parseInt(last) + 1)
        : version;
  }

  private void names(JsonObject json, Map<String, String> names) {
    if (names.equals(start.names())) {
      return;
    }
    JsonObject own = json.has("names") ? json.getAsJsonObject("names") : new JsonObject();
    // Whoever writes names at all gives the Chinese one.
    names.forEach(
        (language, name) -> {
          if (language.equals("zh-CN") || !name.equals(start.names().get(language))) {
            own.addProperty(language, name);
          }
        });
    List.copyOf(own.keySet()).stream()
        .filter(language -> !names.containsKey(language))
        .forEach(own::remove);
    json.add("names", own);
  }

  private void campaign(JsonObject json, String id) {
    boolean inheritsOne = base.flatMap(entry -> entry.template().profile()).isPresent();
    if (!id.isEmpty()) {
      json.addProperty(PROFILE, id);
    } else if (inheritsOne) {
      json.addProperty(PROFILE, Head.NONE);
    } else {
      json.remove(PROFILE);
    }
  }

  private static void text(JsonObject json, String key, String now, String before) {
    if (!now.equals(before)) {
      json.addProperty(key, now);
    }
  }

  private static JsonObject parse(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
