package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.document.Role;
import io.github.duizhao.template.CampaignProfile.Aspect;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A campaign profile as it is written, in a file of its own or in a template; absent is null. */
record ProfileFile(
    String id,
    String version,
    Map<String, String> names,
    Integer year,
    String meeting,
    String actor,
    String name,
    List<Aspect> aspects,
    List<Role> extraParts,
    Bounds length,
    Map<Role, Bounds> sectionLengths,
    Integer problemsAndCausesPercent,
    List<String> people) {

  private static final int MOST_WORDS = 2000;

  private static final Keys KEYS =
      Keys.of(
          "id",
          "year",
          "meeting",
          "actor",
          "name",
          "aspects",
          "extraParts",
          "length",
          "sectionLengths",
          "problemsAndCausesPercent",
          "people");
  private static final Keys FILE_KEYS =
      Keys.of(
          Stream.concat(Stream.of("$schema", "kind", "version", "names"), KEYS.list().stream())
              .toList());
  private static final Keys ASPECT_KEYS = Keys.of("name", "synonyms");
  private static final List<String> MEETINGS = List.of("组织生活会", "民主生活会", "");

  /** Reads the profile that stands inside a template. */
  static ProfileFile inline(JsonNode node, Values values) {
    return Fields.of(node, values, KEYS)
        .map(fields -> read(fields, values, fields.text("id", TextLimit.words(80)), null, null))
        .orElse(null);
  }

  /** Reads a file that is a profile. */
  static ProfileFile file(JsonNode node, Values values) {
    return Fields.of(node, values, FILE_KEYS).map(fields -> file(fields, values)).orElse(null);
  }

  private static ProfileFile file(Fields fields, Values values) {
    fields.require("id", "version", "names");
    fields.text("$schema", TextLimit.any(Head.LONGEST_ADDRESS));
    return read(
        fields,
        values,
        Head.id(fields),
        fields.text("version", TextLimit.VERSION),
        Names.read(fields, values));
  }

  private static ProfileFile read(
      Fields fields, Values values, String id, String version, Map<String, String> names) {
    return new ProfileFile(
        id,
        version,
        names,
        fields.integer("year", 1990, 2100),
        fields.oneOf("meeting", MEETINGS),
        fields.oneOf("actor", Head.ACTORS),
        fields.text("name", TextLimit.any(120)),
        fields.list("aspects", 0, 30, node -> aspect(node, values)),
        fields.list("extraParts", 0, 20, node -> Roles.read(node, values)),
        fields.read("length", node -> Bounds.read(node, values)),
        sectionLengths(fields, values),
        fields.integer("problemsAndCausesPercent", 0, 100),
        fields.texts("people", 0, MOST_WORDS, TextLimit.words(120)));
  }

  private static Aspect aspect(JsonNode node, Values values) {
    Fields fields = Fields.of(node, values, ASPECT_KEYS).orElse(null);
    if (fields == null) {
      return null;
    }
    fields.require("name");
    String name = fields.text("name", TextLimit.words(80));
    List<String> synonyms = fields.texts("synonyms", 0, MOST_WORDS, TextLimit.words(120));
    return name == null ? null : new Aspect(name, Objects.requireNonNullElse(synonyms, List.of()));
  }

  private static Map<Role, Bounds> sectionLengths(Fields fields, Values values) {
    return fields.read(
        "sectionLengths",
        node ->
            Fields.of(node, values, Roles.KEYS)
                .map(
                    parts -> {
                      Map<Role, Bounds> lengths = new EnumMap<>(Role.class);
                      for (Role role : Role.values()) {
                        Bounds bounds = parts.read(role.id(), part -> Bounds.read(part, values));
                        if (bounds != null) {
                          lengths.put(role, bounds);
                        }
                      }
                      return lengths;
                    })
                .orElse(null));
  }

  /** This over the profile that it inherits, key by key. */
  ProfileFile over(ProfileFile base, FileFaults faults) {
    return new ProfileFile(
        Over.value(id, base.id),
        Over.value(version, base.version),
        Over.map(names, base.names, (a, b) -> a),
        Over.value(year, base.year),
        Over.value(meeting, base.meeting),
        Over.value(actor, base.actor),
        Over.value(name, base.name),
        Over.value(aspects, base.aspects),
        Over.value(extraParts, base.extraParts),
        Over.both(length, base.length, (a, b) -> a.over(b, faults)),
        Over.map(sectionLengths, base.sectionLengths, (a, b) -> a.over(b, faults)),
        Over.value(problemsAndCausesPercent, base.problemsAndCausesPercent),
        Over.value(people, base.people));
  }

  /**
   * The profile.
   *
   * @param otherId its id if it has none of its own
   */
  CampaignProfile toProfile(String otherId) {
    Map<Role, Length> lengths = new EnumMap<>(Role.class);
    if (sectionLengths != null) {
      sectionLengths.forEach((role, bounds) -> lengths.put(role, Bounds.length(bounds)));
    }
    return new CampaignProfile(
        Over.value(id, otherId),
        Objects.requireNonNullElse(version, ""),
        Objects.requireNonNullElse(names, Map.of()),
        Objects.requireNonNullElse(year, 0),
        Objects.requireNonNullElse(meeting, ""),
        Optional.ofNullable(actor).map(Head::actor),
        Objects.requireNonNullElse(name, ""),
        Objects.requireNonNullElse(aspects, List.<Aspect>of()),
        Objects.requireNonNullElse(extraParts, List.<Role>of()),
        Optional.ofNullable(length).map(Bounds::length),
        lengths,
        Objects.requireNonNullElse(problemsAndCausesPercent, 0),
        Objects.requireNonNullElse(people, List.<String>of()));
  }
}
