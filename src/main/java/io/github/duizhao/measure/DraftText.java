package io.github.duizhao.measure;

import io.github.duizhao.document.Span;
import io.github.duizhao.measure.Suggestion.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a pattern with values in its slots. For use on one thread. */
final class DraftText {

  /** 每周2次, which does not go with “自查一次” behind it. */
  private static final Pattern TIMES =
      Pattern.compile("([^每]{0,12}每.{1,12}?)([0-9]{1,3}|[一二两三四五六七八九十]{1,3})次");

  private static final Pattern ONCE = Pattern.compile("一次(?!性)");

  private final Suggestion pattern;
  private final List<String> values;
  private final StringBuilder written = new StringBuilder();
  private final List<Slot> slots = new ArrayList<>();

  /** Words of the pattern that a value says already; null for none. */
  private Span dropped;

  private DraftText(Suggestion pattern, List<String> values) {
    this.pattern = pattern;
    this.values = values;
  }

  /**
   * The pattern with its slots as they are filled.
   *
   * @param values for each slot what goes there, "" for what the pattern has
   */
  static Suggestion write(Suggestion pattern, List<String> values) {
    return new DraftText(pattern, values).write();
  }

  private Suggestion write() {
    int read = 0;
    for (int i = 0; i < values.size(); i++) {
      Slot slot = pattern.slots().get(i);
      append(read, slot.span().start());
      int start = written.length();
      if (values.get(i).isEmpty()) {
        append(slot.span().start(), slot.span().end());
      } else {
        written.append(fitted(i));
      }
      boolean filled = slot.filled() || !values.get(i).isEmpty();
      Span place = new Span(start, written.length());
      slots.add(new Slot(slot.name(), place, filled, slot.examples()));
      read = slot.span().end();
    }
    append(read, pattern.text().length());
    return new Suggestion(
        pattern.id(), pattern.category(), written.toString(), slots, pattern.score());
  }

  private String fitted(int index) {
    Slot slot = pattern.slots().get(index);
    String value =
        switch (slot.name()) {
          case "cadence", "quantity" -> TypedWords.frequency(values.get(index));
          case "owner" -> TypedWords.owner(values.get(index));
          default -> values.get(index);
        };
    if (slot.name().equals("cadence")) {
      value = once(value, slot);
    }
    return SlotFit.fit(value, written.toString(), following(index));
  }

  /** The pattern's words behind a slot; none where another value follows at once. */
  private String following(int index) {
    int end = pattern.slots().get(index).span().end();
    boolean last = index + 1 == values.size();
    int next = last ? pattern.text().length() : pattern.slots().get(index + 1).span().start();
    boolean own = next > end || last || values.get(index + 1).isEmpty();
    return own ? pattern.text().substring(end) : values.get(index + 1);
  }

  /** A frequency whose clause counts as well: 每周一次 gives up its count, 每周2次 takes the other's. */
  private String once(String value, Slot slot) {
    Matcher times = TIMES.matcher(value);
    if (!times.matches()) {
      return value;
    }
    String text = pattern.text();
    int end = slot.span().end();
    while (end < text.length() && "，。；：".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Matcher once = ONCE.matcher(text).region(slot.span().end(), end);
    if (!once.find() || isOverwritten(once.start())) {
      return value;
    }
    if (times.group(2).equals("一") || times.group(2).equals("1")) {
      return times.group(1);
    }
    dropped = new Span(once.start(), once.end());
    return value;
  }

  private boolean isOverwritten(int offset) {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty() && pattern.slots().get(i).span().contains(offset)) {
        return true;
      }
    }
    return false;
  }

  private void append(int start, int end) {
    if (dropped != null && start <= dropped.start() && dropped.end() <= end) {
      written.append(pattern.text(), start, dropped.start());
      written.append(pattern.text(), dropped.end(), end);
    } else {
      written.append(pattern.text(), start, end);
    }
  }
}
