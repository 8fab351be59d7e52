package io.github.duizhao.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes templates and profiles as files that extend nothing: all that they inherit is in them. */
public final class TemplateWriter {

  private TemplateWriter() {}

  /**
   * A template as {@code template.schema.json} describes it.
   *
   * @param library what its layout can be named from; one that is not there stands in the file
   */
  public static JsonObject json(Template template, TemplateLibrary library) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", "template");
    json.addProperty("id", template.id());
    json.addProperty("version", template.version());
    json.add("names", texts(template.names()));
    json.addProperty("actor", template.actor().id());
    json.addProperty("meeting", template.meeting());
    json.addProperty("title", template.title());
    json.addProperty("nameLine", template.nameLine());
    json.addProperty("numbering", template.numbering().id());
    json.add("sections", array(template.sections(), TemplateWriter::section));
    template.profile().ifPresent(profile -> json.add("profile", inline(profile)));
    json.add("layout", layout(template.layout(), library));
    json.add("rules", object(template.rules(), TemplateWriter::setting));
    json.add("lexicons", object(template.lexicons(), TemplateWriter::words));
    if (!template.measures().isEmpty()) {
      json.add("measures", measures(template.measures()));
    }
    if (!template.rectification().equals(RectificationForm.STANDARD)) {
      json.add("rectification", rectification(template.rectification()));
    }
    return json;
  }

  /** A profile as {@code profile.schema.json} describes it. */
  public static JsonObject json(CampaignProfile profile) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", "profile");
    json.addProperty("id", profile.id());
    json.addProperty("version", profile.version());
    json.add("names", texts(profile.names()));
    inline(profile).entrySet().stream()
        .filter(entry -> !entry.getKey().equals("id"))
        .forEach(entry -> json.add(entry.getKey(), entry.getValue()));
    return json;
  }

  private static JsonObject section(TemplateSection section) {
    JsonObject json = new JsonObject();
    json.addProperty("role", section.role().id());
    json.addProperty("heading", section.heading());
    if (!section.synonyms().isEmpty()) {
      json.add("synonyms", strings(section.synonyms()));
    }
    json.addProperty("required", section.required());
    json.addProperty("order", section.order());
    json.addProperty("hint", section.hint());
    if (!section.length().equals(Length.ANY)) {
      json.add("length", length(section.length()));
    }
    if (!section.subHeadings().isEmpty()) {
      json.add("subHeadings", array(section.subHeadings(), TemplateWriter::subHeading));
    }
    if (section.locked()) {
      json.addProperty("final", true);
    }
    return json;
  }

  private static JsonObject subHeading(TemplateSection.SubHeading sub) {
    JsonObject json = new JsonObject();
    json.addProperty("heading", sub.heading());
    if (!sub.hint().isEmpty()) {
      json.addProperty("hint", sub.hint());
    }
    return json;
  }

  private static JsonObject length(Length length) {
    JsonObject json = new JsonObject();
    if (length.min() > 0) {
      json.addProperty("min", length.min());
    }
    if (length.max() < Integer.MAX_VALUE) {
      json.addProperty("max", length.max());
    }
    return json;
  }

  private static JsonObject inline(CampaignProfile profile) {
    JsonObject json = new JsonObject();
    json.addProperty("id", profile.id());
    if (profile.year() > 0) {
      json.addProperty("year", profile.year());
    }
    json.addProperty("meeting", profile.meeting());
    profile.actor().ifPresent(actor -> json.addProperty("actor", actor.id()));
    json.addProperty("name", profile.name());
    json.add("aspects", array(profile.aspects(), TemplateWriter::aspect));
    json.add("extraParts", strings(profile.extraParts().stream().map(Role::id).toList()));
    profile.length().ifPresent(length -> json.add("length", length(length)));
    JsonObject lengths = new JsonObject();
    new TreeMap<>(profile.sectionLengths())
        .forEach((role, length) -> lengths.add(role.id(), length(length)));
    json.add("sectionLengths", lengths);
    json.addProperty("problemsAndCausesPercent", profile.problemsAndCausesPercent());
    json.add("people", strings(profile.people()));
    return json;
  }

  private static JsonObject aspect(CampaignProfile.Aspect aspect) {
    JsonObject json = new JsonObject();
    json.addProperty("name", aspect.name());
    if (!aspect.synonyms().isEmpty()) {
      json.add("synonyms", strings(aspect.synonyms()));
    }
    return json;
  }

  private static JsonElement layout(LayoutStandard layout, TemplateLibrary library) {
    for (LayoutEntry entry : library.layouts()) {
      if (entry.layout() == layout) {
        return new JsonPrimitive(entry.id());
      }
    }
    return layout.json();
  }

  private static JsonObject setting(RuleSetting setting) {
    JsonObject json = new JsonObject();
    json.addProperty("enabled", setting.enabled());
    setting.severity().ifPresent(severity -> json.addProperty("severity", severity));
    if (!setting.thresholds().isEmpty()) {
      JsonObject thresholds = new JsonObject();
      new TreeMap<>(setting.thresholds()).forEach(thresholds::addProperty);
      json.add("thresholds", thresholds);
    }
    if (setting.locked()) {
      json.addProperty("final", true);
    }
    return json;
  }

  private static JsonObject words(LexiconChange change) {
    JsonObject json = new JsonObject();
    json.add("add", strings(change.add()));
    json.add("replacements", texts(change.replacements()));
    json.add("remove", strings(change.remove()));
    return json;
  }

  private static JsonObject measures(MeasureChange change) {
    JsonObject json = new JsonObject();
    json.add("add", array(change.add(), TemplateWriter::measure));
    json.add("remove", strings(change.remove()));
    return json;
  }

  private static JsonObject rectification(RectificationForm form) {
    JsonObject json = new JsonObject();
    json.addProperty("title", form.title());
    json.add("columns", array(form.columns(), TemplateWriter::column));
    return json;
  }

  private static JsonObject column(RectificationForm.Column column) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", column.kind().id());
    json.addProperty("heading", column.heading());
    if (column.percent() > 0) {
      json.addProperty("percent", column.percent());
    }
    return json;
  }

  private static JsonObject measure(MeasureChange.Entry entry) {
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.id());
    json.addProperty("time", entry.time());
    json.add("problems", strings(entry.problems()));
    json.add("signs", strings(entry.signs()));
    json.add("keywords", strings(entry.keywords()));
    json.addProperty("pattern", entry.pattern());
    json.add("examples", object(entry.examples(), TemplateWriter::strings));
    return json;
  }

  private static JsonArray strings(Collection<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static JsonObject texts(Map<String, String> texts) {
    JsonObject json = new JsonObject();
    new TreeMap<>(texts).forEach(json::addProperty);
    return json;
  }

  private static <T> JsonArray array(Collection<T> items, Function<T, JsonElement> write) {
    JsonArray array = new JsonArray();
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }

  private static <T> JsonObject object(Map<String, T> items, Function<T, JsonElement> write) {
    JsonObject json = new JsonObject();
    new TreeMap<>(items).forEach((key, item) -> json.add(key, write.apply(item)));
    return json;
  }
}
