package io.github.duizhao.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.LayoutStandard;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes for people in what a layout differs from GB/T 9704, in the words of its file. */
final class LayoutText {

  /** What says what the layout is, not how it looks. */
  private static final Set<String> HEAD =
      Set.of("$schema", "kind", "id", "version", "names", "source", "extends");

  private final Messages messages;
  private final TextLines lines;

  LayoutText(Messages messages, TextLines lines) {
    this.messages = messages;
    this.lines = lines;
  }

  void write(LayoutStandard layout) throws IOException {
    String language = messages.locale().toLanguageTag();
    lines.line("cli.template.layout", layout.name(language), layout.id());
    Map<String, String> standard = figures(LayoutStandard.gb9704());
    for (var figure : figures(layout).entrySet()) {
      String usual = standard.getOrDefault(figure.getKey(), "-");
      if (!usual.equals(figure.getValue())) {
        lines.line("cli.template.layout.figure", figure.getKey(), figure.getValue(), usual);
      }
    }
  }

  private static Map<String, String> figures(LayoutStandard layout) {
    Map<String, String> figures = new TreeMap<>();
    for (var member : layout.json().entrySet()) {
      if (!HEAD.contains(member.getKey())) {
        collect(member.getKey(), member.getValue(), figures);
      }
    }
    return figures;
  }

  private static void collect(String path, JsonElement value, Map<String, String> figures) {
    if (value instanceof JsonObject object) {
      object.entrySet().forEach(one -> collect(path + "." + one.getKey(), one.getValue(), figures));
    } else if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
      figures.put(path, TextLines.figure(value.getAsDouble()));
    } else {
      figures.put(path, value.isJsonPrimitive() ? value.getAsString() : value.toString());
    }
  }
}
