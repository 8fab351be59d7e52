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

  /** The same with one template before all others, if it is there: the first of equals is taken. */
  public TemplateLibrary startingWith(String id) {
    List<TemplateEntry> all = new ArrayList<>(entries);
    entry(id)
        .ifPresent(
            first -> {
              all.remove(first);
              all.add(0, first);
            });
    return new TemplateLibrary(all, profiles, layouts);
  }

  /** The same with one template more, at the end; its id is that of none here. */
  public TemplateLibrary with(TemplateEntry another) {
    List<TemplateEntry> all = new ArrayList<>(entries);
    all.add(another);
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
