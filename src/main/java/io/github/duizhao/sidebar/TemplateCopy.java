package io.github.duizhao.sidebar;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.LayoutEntry;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Copies for the user's own folder, and single files to pass on. A copy of what others keep extends
 * it, so that their changes and locks go on to hold; a copy of what is the user's own, or can be
 * extended by nobody, stands by itself.
 */
final class TemplateCopy {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private static final String FIRST_VERSION = "1.0.0";

  /** Room for a number behind the longest id. */
  private static final int LONGEST = 70;

  private TemplateCopy() {}

  /**
   * A copy.
   *
   * @param id its id
   * @param fileName the name of its file
   * @param json its text
   */
  record Copy(String id, String fileName, String json) {}

  /**
   * A copy of an item that can be used.
   *
   * @param original the text of its file, where it is one that can be read
   */
  static Copy of(ManagedItem item, Optional<String> original, TemplateLibrary library) {
    ManagedItem.Content content = item.content();
    if (content instanceof ManagedItem.OfTemplate of) {
      String id = freeId(of.id(), wanted -> library.entry(wanted).isPresent());
      JsonObject json = template(of, original);
      return finish(json, id, ".json", names(of.entry().template().names()));
    }
    if (content instanceof ManagedItem.OfProfile of) {
      String id = freeId(of.id(), wanted -> library.profile(wanted).isPresent());
      CampaignProfile profile = of.entry().profile();
      return finish(TemplateWriter.json(profile), id, ".profile.json", names(profile.names()));
    }
    ManagedItem.OfLayout of = (ManagedItem.OfLayout) content;
    String id = freeId(of.id(), wanted -> library.layout(wanted).isPresent());
    JsonObject json = new JsonObject();
    json.addProperty("kind", "layout");
    if (item.layer() == Layer.USER) {
      json = layout(of.entry());
    } else {
      json.addProperty("extends", of.id());
    }
    Map<String, String> names =
        Map.of("zh-CN", of.entry().layout().name("zh-CN"), "en", of.entry().layout().name("en"));
    return finish(json, id, ".layout.json", names(names));
  }

  /** An item as a file that stands by itself. */
  static String whole(ManagedItem item) {
    ManagedItem.Content content = item.content();
    if (content instanceof ManagedItem.OfTemplate of) {
      return text(TemplateWriter.json(of.entry().template(), TemplateLibrary.builtIn()));
    }
    if (content instanceof ManagedItem.OfProfile of) {
      return text(TemplateWriter.json(of.entry().profile()));
    }
    return text(layout(((ManagedItem.OfLayout) content).entry()));
  }

  private static JsonObject template(ManagedItem.OfTemplate of, Optional<String> original) {
    TemplateEntry entry = of.entry();
    Template template = entry.template();
    if (entry.layer() == Layer.USER && original.isPresent()) {
      return JsonParser.parseString(original.get()).getAsJsonObject();
    }
    boolean extendable = of.inForce() && entry.layer().compareTo(Layer.USER) < 0;
    if (!extendable) {
      return TemplateWriter.json(template, TemplateLibrary.builtIn());
    }
    JsonObject json = new JsonObject();
    json.addProperty("kind", "template");
    json.addProperty("version", FIRST_VERSION);
    json.addProperty("extends", of.id());
    return json;
  }

  private static JsonObject layout(LayoutEntry entry) {
    JsonObject json = entry.layout().json();
    json.remove("extends");
    return json;
  }

  private static Copy finish(JsonObject rest, String id, String ending, JsonObject names) {
    JsonObject json = new JsonObject();
    json.add("kind", rest.remove("kind"));
    json.addProperty("id", id);
    rest.remove("id");
    json.add("names", names);
    rest.remove("names");
    rest.entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
    return new Copy(id, id + ending, text(json));
  }

  private static JsonObject names(Map<String, String> names) {
    JsonObject json = new JsonObject();
    new TreeMap<>(names)
        .forEach(
            (language, name) ->
                json.addProperty(
                    language, Messages.forLanguage(language).get("manage.copy.name", name)));
    return json;
  }

  private static String freeId(String wanted, Predicate<String> taken) {
    String start = wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted;
    start = start.replaceFirst("-+$", "");
    int number = 2;
    while (taken.test(start + "-" + number)) {
      number++;
    }
    return start + "-" + number;
  }

  private static String text(JsonObject json) {
    return GSON.toJson(json) + "\n";
  }
}
