package io.github.duizhao.check.rules;

import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Places that deviate in the same respect, so that they are reported once with their number and not
 * one by one. For one thread.
 */
final class Deviations {

  private final Map<Message, Group> groups = new LinkedHashMap<>();
  private int count;

  /** Adds a place and what is found there. */
  void add(Span place, Message found) {
    count++;
    groups.computeIfAbsent(found, f -> new Group(place)).count++;
  }

  /** How many places there are. */
  int count() {
    return count;
  }

  /** What is found most often, the first of it first; empty if there are no places. */
  Optional<Message> commonest() {
    return groups.entrySet().stream()
        .reduce((one, other) -> other.getValue().count > one.getValue().count ? other : one)
        .map(Map.Entry::getKey);
  }

  /** The first place of something that was found. */
  Span firstOf(Message found) {
    return groups.get(found).first;
  }

  private static final class Group {
    private final Span first;
    private int count;

    Group(Span first) {
      this.first = first;
    }
  }
}
