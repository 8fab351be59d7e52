package io.github.duizhao.check.improve;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Actor;
import java.util.List;

/** Vague measures as people write them. */
record Corpus(Actor actor, String sentence) {

  static List<Corpus> all() {
    return JsonResource.text(Improvement.class, "vague-measures.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line ->
                new Corpus(Actor.valueOf(before(line)), line.substring(before(line).length() + 1)))
        .toList();
  }

  private static String before(String line) {
    return line.substring(0, line.indexOf('|'));
  }
}
