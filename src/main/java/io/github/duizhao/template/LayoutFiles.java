package io.github.duizhao.template;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files of layouts, each over the one that it extends. */
final class LayoutFiles {

  private LayoutFiles() {}

  /**
   * The layouts by id, those that ship first.
   *
   * @param files from the lowest layer to the highest
   */
  static Map<String, LayoutEntry> read(List<SourceFile> files) {
    Map<String, LayoutEntry> shipped = new LinkedHashMap<>();
    BuiltInLayouts.all().forEach(entry -> shipped.put(entry.id(), entry));
    Ancestry ancestry = new Ancestry(files, shipped.keySet());
    Map<SourceFile, LayoutStandard> read = new HashMap<>();
    for (SourceFile file : ancestry.basesFirst()) {
      SourceFile base = ancestry.base(file);
      if (base != null && !read.containsKey(base)) {
        Ancestry.tellBroken(file, base);
        continue;
      }
      LayoutStandard standard =
          LayoutStandard.read(
              JsonElements.object(file.root()),
              base == null ? shipped(file, shipped) : read.get(base),
              file.faults().below(file.root()));
      if (file.isSound()) {
        read.put(file, standard);
      }
    }
    Map<String, LayoutEntry> layouts = new LinkedHashMap<>(shipped);
    for (SourceFile file : files) {
      LayoutStandard standard = read.get(file);
      if (standard != null) {
        layouts.put(file.id(), new LayoutEntry(file.id(), standard, file.layer(), file.name()));
      }
    }
    return layouts;
  }

  private static LayoutStandard shipped(SourceFile file, Map<String, LayoutEntry> shipped) {
    LayoutEntry named = shipped.get(file.extendedId());
    return named == null ? LayoutStandard.gb9704() : named.layout();
  }
}
