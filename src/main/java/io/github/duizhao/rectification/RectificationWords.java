package io.github.duizhao.rectification;

import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.Map;

/** The words that tell who answers for a measure and of which class its time is. */
record RectificationWords(
    List<String> leads,
    List<String> notLeads,
    List<String> notOwners,
    List<String> offices,
    List<String> events,
    List<String> titles,
    List<String> checks,
    List<String> selves,
    String self,
    Map<String, Words> timeClasses) {

  private static final RectificationWords SHIPPED =
      JsonResource.read(
          RectificationWords.class, "rectification-words.json", RectificationWords.class);

  static RectificationWords shipped() {
    return SHIPPED;
  }

  /** Words with what they mean. */
  record Words(String name, List<String> words) {}

  Words immediate() {
    return timeClasses.get("immediate");
  }

  Words deadline() {
    return timeClasses.get("deadline");
  }

  Words longTerm() {
    return timeClasses.get("longTerm");
  }
}
