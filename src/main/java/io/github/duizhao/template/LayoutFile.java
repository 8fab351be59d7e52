package io.github.duizhao.template;

import java.util.List;
import java.util.Map;

/**
 * A layout with all that it inherits; see {@code layout.schema.json} for the meaning of its parts.
 */
record LayoutFile(
    String id,
    Map<String, String> names,
    String source,
    PageFile page,
    Map<String, List<String>> fonts,
    String western,
    PitchFile pitch,
    IndentFile indent,
    Map<String, ElementFile> elements,
    PageNumberFile pageNumber) {

  record PageFile(
      double width,
      double height,
      double top,
      double bottom,
      double left,
      double right,
      double sizeTolerance,
      double marginTolerance,
      int lines,
      int characters) {}

  record PitchFile(double points, double least, double most) {}

  record IndentFile(double characters, double least, double most) {}

  record ElementFile(
      String font,
      List<String> accepted,
      double size,
      Double leastSize,
      Double mostSize,
      String alignment,
      boolean indented,
      boolean bold,
      boolean boldAccepted) {}

  record PageNumberFile(
      String before,
      String after,
      String dashes,
      String font,
      List<String> accepted,
      double size,
      String alignment,
      List<String> acceptedAlignments,
      double distance,
      int withoutUpTo) {}
}
