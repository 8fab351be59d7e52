package io.github.duizhao.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which stored font names mean the same font: documents carry Chinese or English names, and those
 * of different makers.
 */
final class FontFamilies {

  private final Map<String, List<String>> names;
  private final Map<String, String> familyOf = new HashMap<>();

  FontFamilies(Map<String, List<String>> names) {
    this.names = Map.copyOf(names);
    names.forEach((family, all) -> all.forEach(name -> familyOf.put(plain(name), family)));
  }

  /** The first font of a family. */
  String applied(String family) {
    return names.get(family).get(0);
  }

  Optional<String> familyOf(String font) {
    return Optional.ofNullable(familyOf.get(plain(font)));
  }

  boolean isOf(String font, List<String> families) {
    String family = familyOf.get(plain(font));
    return family != null && families.contains(family);
  }

  /** A name without case, blanks and the mark of vertical writing; of several the first. */
  private static String plain(String font) {
    int end = font.indexOf(';');
    String first = end < 0 ? font : font.substring(0, end);
    String name = first.startsWith("@") ? first.substring(1) : first;
    return name.replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
