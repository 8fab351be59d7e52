package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.data.JsonParser;
import io.github.duizhao.message.Message;
import java.nio.charset.StandardCharsets;

/** One file as far as it can be read by itself, with what is wrong in it so far. */
final class SourceFile {

  private final TemplateSource source;
  private final FileFaults faults;
  private FileKind kind;
  private String id;
  private JsonNode extended;
  private boolean locked;
  private JsonNode root;
  private TemplateFile template;
  private ProfileFile profile;

  private SourceFile(TemplateSource source) {
    this.source = source;
    this.faults = new FileFaults(source.name(), source.json());
  }

  /** Reads a file. */
  static SourceFile read(TemplateSource source) {
    SourceFile file = new SourceFile(source);
    if (isTooLarge(source.json())) {
      file.faults.fault(0, "", Message.of("template.fault.large", TemplateSource.LIMIT >> 20));
    } else {
      JsonParser.parse(source.json(), file.faults).ifPresent(file::read);
    }
    return file;
  }

  /** Counts bytes only where characters leave it open. */
  private static boolean isTooLarge(String json) {
    return json.length() > TemplateSource.LIMIT
        || (json.length() > TemplateSource.LIMIT / 3
            && json.getBytes(StandardCharsets.UTF_8).length > TemplateSource.LIMIT);
  }

  private void read(JsonNode node) {
    Values values = new Values(faults);
    if (!values.is(node, JsonNode.Kind.OBJECT)) {
      return;
    }
    root = node;
    kind = FileKind.of(node, values);
    if (kind == FileKind.PROFILE) {
      profile = ProfileFile.file(node, values);
      id = profile == null ? null : profile.id();
    } else if (kind == FileKind.TEMPLATE) {
      template = new TemplateReader(faults).read(node);
      id = template == null ? null : template.id();
      extended = node.members().get("extends");
      if (extended != null && values.text(extended, TextLimit.ID) == null) {
        extended = null;
      }
      JsonNode last = node.members().get("final");
      locked = last != null && Boolean.TRUE.equals(values.flag(last));
    } else if (kind == FileKind.LAYOUT) {
      readLayout(node, values);
    }
  }

  /** Its form is the layout's own affair; here it is only who it is and what it extends. */
  private void readLayout(JsonNode node, Values values) {
    JsonNode own = node.members().get("id");
    if (own == null) {
      faults.fault(node.start(), "id", Message.of("template.fault.missing", "id"));
    } else {
      id = values.text(own, TextLimit.ID);
    }
    extended = node.members().get("extends");
    if (extended != null && values.text(extended, TextLimit.ID) == null) {
      extended = null;
    }
  }

  TemplateSource source() {
    return source;
  }

  Layer layer() {
    return source.layer();
  }

  String name() {
    return source.name();
  }

  FileFaults faults() {
    return faults;
  }

  /** Whether nothing is wrong so far. */
  boolean isSound() {
    return faults.isEmpty();
  }

  /** What it is, null if that could not be read. */
  FileKind kind() {
    return kind;
  }

  /** Its id, null if that could not be read. */
  String id() {
    return id;
  }

  /** The id that it extends, or null. */
  String extendedId() {
    return extended == null ? null : extended.text();
  }

  /** Where it names that id. */
  JsonNode extended() {
    return extended;
  }

  boolean isLocked() {
    return locked;
  }

  JsonNode root() {
    return root;
  }

  TemplateFile template() {
    return template;
  }

  ProfileFile profile() {
    return profile;
  }
}
