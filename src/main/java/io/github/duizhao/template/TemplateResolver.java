package io.github.duizhao.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the files of all layers together: what they extend, which takes the place of which, and
 * what is wrong in them. Total: nothing that a file can hold makes it throw, and a bad file never
 * hides a good one. No name in a file is ever opened.
 */
public final class TemplateResolver {

  private TemplateResolver() {}

  /**
   * The built-in templates, profiles and layouts with those of files.
   *
   * @param sources the files, in any order of layers
   */
  public static Resolution resolve(List<TemplateSource> sources) {
    List<SourceFile> own = sources.stream().map(SourceFile::read).toList();
    List<SourceFile> files = new ArrayList<>(BuiltInFiles.all());
    own.stream().sorted(Ancestry.order()).forEach(files::add);
    TemplateLibrary library = library(files);
    return new Resolution(
        library, own.stream().flatMap(file -> file.faults().list().stream()).toList());
  }

  private static TemplateLibrary library(List<SourceFile> files) {
    Map<String, LayoutEntry> layouts = LayoutFiles.read(of(FileKind.LAYOUT, files));
    List<ProfileEntry> profiles = new ArrayList<>();
    Map<String, ProfileFile> profileFiles = new LinkedHashMap<>();
    profiles(of(FileKind.PROFILE, files))
        .forEach(
            (id, file) -> {
              profileFiles.put(id, file.profile());
              CampaignProfile profile = file.profile().toProfile(id);
              profiles.add(new ProfileEntry(profile, file.layer(), file.name()));
            });
    TemplateMerge merge = new TemplateMerge(profileFiles, layouts);
    return new TemplateLibrary(
        templates(of(FileKind.TEMPLATE, files), merge), profiles, List.copyOf(layouts.values()));
  }

  private static List<SourceFile> of(FileKind kind, List<SourceFile> files) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  /** The files of profiles by id, of several the one of the highest layer. */
  private static Map<String, SourceFile> profiles(List<SourceFile> files) {
    Map<String, SourceFile> profiles = new LinkedHashMap<>();
    new Ancestry(files, Set.of()).basesFirst().forEach(file -> profiles.put(file.id(), file));
    return profiles;
  }

  private static List<TemplateEntry> templates(List<SourceFile> files, TemplateMerge merge) {
    Ancestry ancestry = new Ancestry(files, Set.of());
    Map<SourceFile, TemplateMerge.Merged> merged = new HashMap<>();
    for (SourceFile file : ancestry.basesFirst()) {
      SourceFile base = ancestry.base(file);
      if (base == null) {
        merged.put(file, merge.alone(file.template(), file.faults()));
      } else if (merged.containsKey(base)) {
        merged.put(file, merge.over(file.template(), merged.get(base), file.faults()));
      } else {
        Ancestry.tellBroken(file, base);
      }
      if (!file.isSound()) {
        merged.remove(file);
      }
    }
    Winners winners = new Winners();
    for (SourceFile file : files) {
      TemplateMerge.Merged whole = merged.get(file);
      if (whole != null) {
        winners.add(file, whole.file().toTemplate(whole.layout()));
      }
    }
    return winners.entries();
  }
}
