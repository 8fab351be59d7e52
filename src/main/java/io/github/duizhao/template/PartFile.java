package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.List;
import java.util.Objects;

/**
 * A part as a template's file writes it; what it leaves out is null.
 *
 * @param node where it stands
 */
record PartFile(
    Role role,
    String heading,
    List<String> synonyms,
    Boolean required,
    Integer order,
    String hint,
    Bounds length,
    List<SubHeading> subHeadings,
    boolean locked,
    boolean remove,
    JsonNode node) {

  static final int MOST_ORDER = 10_000;
  private static final int HEADING = 120;
  private static final int HINT = 400;

  private static final Keys KEYS =
      Keys.of(
          "role",
          "heading",
          "synonyms",
          "required",
          "order",
          "hint",
          "length",
          "subHeadings",
          "final",
          "remove");
  private static final Keys SUB_KEYS = Keys.of("heading", "hint");

  /**
   * Reads a part.
   *
   * @param extending whether what it leaves out may be inherited
   */
  static PartFile read(JsonNode node, Values values, boolean extending) {
    return Fields.of(node, values, KEYS)
        .map(fields -> read(fields, values, extending))
        .orElse(null);
  }

  private static PartFile read(Fields fields, Values values, boolean extending) {
    fields.require("role");
    if (!extending) {
      fields.require("heading", "required", "hint");
      if (fields.has("remove")) {
        values.faults().atKey(fields.get("remove"), "template.fault.remove");
      }
    }
    Role role = fields.read("role", node -> Roles.read(node, values));
    PartFile part =
        new PartFile(
            role,
            fields.text("heading", TextLimit.any(HEADING)),
            fields.texts("synonyms", 0, 50, TextLimit.words(60)),
            fields.flag("required"),
            fields.integer("order", 0, MOST_ORDER),
            fields.text("hint", TextLimit.any(HINT)),
            fields.read("length", node -> Bounds.read(node, values)),
            fields.list("subHeadings", 0, 99, node -> subHeading(node, values)),
            Boolean.TRUE.equals(fields.flag("final")),
            Boolean.TRUE.equals(fields.flag("remove")),
            fields.node());
    return role == null ? null : part;
  }

  private static SubHeading subHeading(JsonNode node, Values values) {
    Fields fields = Fields.of(node, values, SUB_KEYS).orElse(null);
    if (fields == null) {
      return null;
    }
    fields.require("heading");
    String heading = fields.text("heading", TextLimit.words(HEADING));
    String hint = fields.text("hint", TextLimit.any(HINT));
    return heading == null ? null : new SubHeading(heading, Objects.requireNonNullElse(hint, ""));
  }

  /** Whether both are the same part: one of a role, and of the others one of a heading. */
  boolean isSamePart(PartFile other) {
    return role == other.role && (role != Role.OTHER || Objects.equals(heading, other.heading));
  }

  PartFile at(int place) {
    return new PartFile(
        role, heading, synonyms, required, place, hint, length, subHeadings, locked, remove, node);
  }

  /** This over the part that it inherits. */
  PartFile over(PartFile base, FileFaults faults) {
    return new PartFile(
        role,
        Over.value(heading, base.heading),
        Over.value(synonyms, base.synonyms),
        Over.value(required, base.required),
        Over.value(order, base.order),
        Over.value(hint, base.hint),
        Over.both(length, base.length, (a, b) -> a.over(b, faults)),
        Over.value(subHeadings, base.subHeadings),
        locked || base.locked,
        remove,
        node);
  }

  TemplateSection toSection() {
    return new TemplateSection(
        role,
        heading,
        Objects.requireNonNullElse(synonyms, List.of()),
        required,
        order,
        hint,
        Bounds.length(length),
        Objects.requireNonNullElse(subHeadings, List.of()),
        locked);
  }
}
