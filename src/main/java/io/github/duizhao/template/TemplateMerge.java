package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import java.util.List;
import java.util.Map;

/** Puts a template together from its file, what it extends, and the profile and layout it names. */
final class TemplateMerge {

  private final Map<String, ProfileFile> profiles;
  private final Map<String, LayoutEntry> layouts;

  /**
   * A merge over what templates can name.
   *
   * @param profiles the profiles by id
   * @param layouts the layouts by id
   */
  TemplateMerge(Map<String, ProfileFile> profiles, Map<String, LayoutEntry> layouts) {
    this.profiles = profiles;
    this.layouts = layouts;
  }

  /**
   * A template with all that it inherits.
   *
   * @param file all of the file that could be read
   * @param layout how its documents are set
   */
  record Merged(TemplateFile file, LayoutStandard layout) {}

  /** The template of a file that extends nothing. */
  Merged alone(TemplateFile own, FileFaults faults) {
    List<PartFile> parts = new PartOrder(faults).alone(own.parts());
    TemplateFile all = with(own, parts, profile(own, null, faults));
    ProfileMatch.check(all, faults);
    return new Merged(all, layout(own, null, faults));
  }

  /** The template of a file over the one that it extends. */
  Merged over(TemplateFile own, Merged merged, FileFaults faults) {
    TemplateFile base = merged.file();
    List<PartFile> none = List.of();
    List<PartFile> parts = new PartOrder(faults).over(Over.value(own.parts(), none), base.parts());
    if (parts.isEmpty()) {
      faults.at(own.node().nearest("sections"), "template.fault.sections.none");
    }
    ProfileFile profile = profile(own, base.profile(), faults);
    TemplateFile all =
        new TemplateFile(
            own.id(),
            own.version(),
            Over.map(own.names(), base.names(), (above, below) -> above),
            Over.value(own.actor(), base.actor()),
            Over.value(own.meeting(), base.meeting()),
            Over.value(own.title(), base.title()),
            Over.value(own.nameLine(), base.nameLine()),
            Over.value(own.numbering(), base.numbering()),
            parts,
            null,
            profile,
            null,
            Over.map(own.rules(), base.rules(), (above, below) -> above.over(below, faults)),
            Over.map(own.lexicons(), base.lexicons(), (above, below) -> above.over(below)),
            Over.both(own.measures(), base.measures(), MeasuresFile::over),
            Over.both(own.rectification(), base.rectification(), RectificationFile::over),
            own.node());
    ProfileMatch.check(all, faults);
    return new Merged(all, layout(own, merged.layout(), faults));
  }

  private static TemplateFile with(TemplateFile own, List<PartFile> parts, ProfileFile profile) {
    return new TemplateFile(
        own.id(),
        own.version(),
        own.names(),
        own.actor(),
        own.meeting(),
        own.title(),
        own.nameLine(),
        own.numbering(),
        parts,
        null,
        profile,
        null,
        own.rules(),
        own.lexicons(),
        own.measures(),
        own.rectification(),
        own.node());
  }

  private ProfileFile profile(TemplateFile own, ProfileFile inherited, FileFaults faults) {
    if (own.profileId() == null) {
      return Over.both(own.profile(), inherited, (above, below) -> above.over(below, faults));
    }
    if (own.profileId().equals(Head.NONE)) {
      return null;
    }
    ProfileFile named = profiles.get(own.profileId());
    if (named == null) {
      JsonNode place = own.node().members().get("profile");
      faults.fault(
          place.start(),
          place.path(),
          Nearest.unknown("template.fault.profile", own.profileId(), profiles.keySet()));
    }
    return named;
  }

  private LayoutStandard layout(TemplateFile own, LayoutStandard inherited, FileFaults faults) {
    LayoutStandard base = Over.value(inherited, LayoutStandard.gb9704());
    return own.layout() == null ? base : own.layout().resolve(base, layouts, faults);
  }
}
