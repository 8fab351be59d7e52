package io.github.duizhao.template;

import io.github.duizhao.data.Display;
import io.github.duizhao.data.JsonNode;
import io.github.duizhao.data.JsonNode.Kind;
import io.github.duizhao.document.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one file that is a template, as {@code template.schema.json} describes it. */
final class TemplateReader {

  private static final int MOST_PARTS = 50;

  /** What a template may say, in the order in which it is written. */
  static final Keys KEYS =
      Keys.of(
          "$schema",
          "kind",
          "id",
          "version",
          "names",
          "actor",
          "meeting",
          "extends",
          "final",
          "title",
          "nameLine",
          "numbering",
          "sections",
          "profile",
          "layout",
          "rules",
          "lexicons",
          "measures",
          "rectification");

  private static final List<String> NUMBERINGS =
      Arrays.stream(HeadingNumbers.values()).map(HeadingNumbers::id).toList();

  private final Values values;
  private final FileFaults faults;

  TemplateReader(FileFaults faults) {
    this.faults = faults;
    this.values = new Values(faults);
  }

  /** The template in a file; null if it is no object. */
  TemplateFile read(JsonNode root) {
    return Fields.of(root, values, KEYS).map(this::read).orElse(null);
  }

  private TemplateFile read(Fields fields) {
    boolean extending = fields.has("extends");
    fields.require("id", "version");
    if (!extending) {
      fields.require("names", "actor", "meeting", "title", "sections");
    }
    fields.text("$schema", TextLimit.any(Head.LONGEST_ADDRESS));
    JsonNode profile = fields.get("profile");
    boolean named = profile != null && profile.kind() == Kind.TEXT;
    TemplateFile file =
        new TemplateFile(
            Head.id(fields),
            fields.text("version", TextLimit.VERSION),
            Names.read(fields, values),
            fields.oneOf("actor", Head.ACTORS),
            fields.oneOf("meeting", Head.MEETINGS),
            fields.text("title", TextLimit.words(120)),
            fields.text("nameLine", TextLimit.any(120)),
            fields.oneOf("numbering", NUMBERINGS),
            parts(fields, extending),
            named ? values.text(profile, TextLimit.ID) : null,
            profile == null || named ? null : ProfileFile.inline(profile, values),
            fields.read("layout", node -> LayoutPart.read(node, values)),
            fields.map("rules", KnownRules.shipped().ids().size(), this::setting),
            fields.map("lexicons", KnownContent.lexicons().size(), this::words),
            fields.read("measures", node -> MeasuresFile.read(node, values)),
            fields.read("rectification", node -> RectificationFile.read(node, values)),
            fields.node());
    return file;
  }

  private SettingFile setting(String rule, JsonNode node) {
    return SettingFile.read(rule, node, values);
  }

  private WordsFile words(String list, JsonNode node) {
    return WordsFile.read(list, node, values);
  }

  private List<PartFile> parts(Fields fields, boolean extending) {
    List<PartFile> parts =
        fields.list(
            "sections",
            extending ? 0 : 1,
            MOST_PARTS,
            node -> PartFile.read(node, values, extending));
    if (parts != null) {
      checkSame(parts);
      checkSynonyms(parts);
    }
    return parts;
  }

  private void checkSame(List<PartFile> parts) {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (parts.get(i).isSamePart(parts.get(j))) {
          boolean other = parts.get(i).role() == Role.OTHER;
          JsonNode part = parts.get(i).node();
          JsonNode place = part.nearest(other ? "heading" : "role");
          faults.at(
              place,
              other ? "template.fault.part.heading" : "template.fault.part.role",
              place.kind() == Kind.TEXT ? Display.of(place.text()) : "");
          break;
        }
      }
    }
  }

  private void checkSynonyms(List<PartFile> parts) {
    Map<String, PartFile> owners = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (PartFile part : parts) {
      for (String synonym : Over.value(part.synonyms(), List.<String>of())) {
        PartFile owner = owners.putIfAbsent(synonym, part);
        if (owner != null && !owner.equals(part) && told.add(synonym)) {
          faults.at(
              part.node().members().get("synonyms"), "template.fault.synonym", Display.of(synonym));
        }
      }
    }
  }
}
