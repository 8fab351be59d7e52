package io.github.duizhao.check.rules;

import io.github.duizhao.check.TermFinder;
import io.github.duizhao.data.JsonResource;
import java.util.List;

/** Names and idioms that have a number in them and count nothing: 四个意识, 三会一课, 一把手. */
final class FixedNames {

  private static final TermFinder NAMES =
      new TermFinder(
          JsonResource.read(FixedNames.class, "fixed-names.json", Lexicon.class).names());

  private FixedNames() {}

  /** The text with the names blanked out, so that all offsets stay. */
  static String blanked(String text) {
    return NAMES.blanked(text);
  }

  private record Lexicon(List<String> names) {}
}
