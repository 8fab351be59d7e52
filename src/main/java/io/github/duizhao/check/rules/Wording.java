package io.github.duizhao.check.rules;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;

/** How findings name places of the text. */
final class Wording {

  private static final int LONGEST = 24;

  private Wording() {}

  /** A part by its heading, or by its role where it has none. */
  static Object name(Section section) {
    return section.heading().isEmpty()
        ? Message.of("role." + section.role().id())
        : Message.of("check.quoted", shortened(section.heading()));
  }

  /** The place that stands for a part: its heading, or its first sentence. */
  static Span place(Section section, Snapshot snapshot) {
    return section.headingSpan().length() > 0
        ? section.headingSpan()
        : Sentences.first(snapshot.text(), section.span());
  }

  /** The place that stands for an item: its heading, or its first sentence. */
  static Span place(Item item, Snapshot snapshot) {
    if (item.heading().isEmpty()) {
      return Sentences.first(snapshot.text(), item.span());
    }
    int end = Math.max(item.span().start(), Math.min(item.body().start(), item.span().end()));
    Span heading = Characters.trim(snapshot.text(), new Span(item.span().start(), end));
    return heading.length() > 0 ? heading : Sentences.first(snapshot.text(), item.span());
  }

  /** The words at a place, cut after 24 characters, on one line. */
  static String shortened(String words) {
    String line = words.strip().replace('\n', ' ');
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }
}
