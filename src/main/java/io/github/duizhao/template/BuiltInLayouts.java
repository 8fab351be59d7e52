package io.github.duizhao.template;

import java.util.List;

/** The layouts that ship. */
final class BuiltInLayouts {

  private BuiltInLayouts() {}

  /** All of them, GB/T 9704 first. */
  static List<LayoutEntry> all() {
    return List.of(
        new LayoutEntry("gb9704", LayoutStandard.gb9704(), Layer.BUILT_IN, "layout-gb9704.json"));
  }
}
