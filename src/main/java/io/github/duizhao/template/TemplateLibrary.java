package io.github.duizhao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The templates, campaign profiles and layouts to choose from. Immutable. */
public final class TemplateLibrary {

  private final List<TemplateEntry> entries;
  private final List<Template> templates;
  private final List<ProfileEntry> profiles;
  private final List<LayoutEntry> layouts;

  TemplateLibrary(
      List<TemplateEntry> entries, List<ProfileEntry> profiles, List<LayoutEntry> layouts) {
    this.entries = List.copyOf(entries);
    this.templates = entries.stream().map(TemplateEntry::template).toList();
    this.profiles = List.copyOf(profiles);
    this.layouts = List.copyOf(layouts);
  }

  /** What ships with the program. */
  public static TemplateLibrary builtIn() {
    return BuiltIn.LIBRARY;
  }

  /**
   * These templates and others of the user, which come after them. One of the others takes the
   * place of one here that has the same id.
   */
  public TemplateLibrary with(List<Template> others) {
    List<TemplateEntry> all = new ArrayList<>(entries);
    for (Template other : others) {
      TemplateEntry entry =
          new TemplateEntry(other, Layer.USER, other.id(), Optional.empty(), false, List.of());
      int place = templates.indexOf(byId(other.id()).orElse(null));
      if (place < 0) {
        all.add(entry);
      } else {
        all.set(place, entry);
      }
    }
    return new TemplateLibrary(all, profiles, layouts);
  }

  /** All templates in the order in which they are offered; never empty. */
  public List<Template> all() {
    return templates;
  }

  /** The same with where each comes from. */
  public List<TemplateEntry> entries() {
    return entries;
  }

  /** The template with an id. */
  public Optional<Template> byId(String id) {
    return entry(id).map(TemplateEntry::template);
  }

  /** The template with an id and where it comes from. */
  public Optional<TemplateEntry> entry(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** The campaign profiles that files of their own hold. */
  public List<ProfileEntry> profiles() {
    return profiles;
  }

  /** The campaign profile with an id. */
  public Optional<ProfileEntry> profile(String id) {
    return profiles.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** The layouts that files of their own hold. */
  public List<LayoutEntry> layouts() {
    return layouts;
  }

  /** The layout with an id. */
  public Optional<LayoutEntry> layout(String id) {
    return layouts.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Read once, when first asked for; the class loader sees to the threads. */
  private static final class BuiltIn {
    static final TemplateLibrary LIBRARY = TemplateResolver.resolve(List.of()).library();
  }
}
