package io.github.duizhao.measure;

import io.github.duizhao.document.Span;
import io.github.duizhao.measure.Suggestion.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure's sentence with its slots.
 *
 * @param text the sentence, unfilled slots as 〔待填：…〕
 * @param slots its slots in text order
 */
public record MeasurePattern(String text, List<Slot> slots) {

  /** {@code {cadence:频次}} is to be filled in, {@code [action:自学]} already says it. */
  private static final Pattern MARKED =
      Pattern.compile("\\{([a-z]+):([^{}\\[\\]]+)\\}|\\[([a-z]+):([^{}\\[\\]]+)\\]");

  /** Copies the list. */
  public MeasurePattern {
    slots = List.copyOf(slots);
  }

  /**
   * Reads a pattern of the data file.
   *
   * @param marked the sentence with its marks
   * @param examples typical values of the slots to fill in, by label
   */
  static MeasurePattern parse(String marked, Map<String, List<String>> examples) {
    StringBuilder text = new StringBuilder();
    List<Slot> slots = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    int read = 0;
    while (matcher.find()) {
      text.append(marked.substring(read, matcher.start()));
      read = matcher.end();
      int start = text.length();
      boolean filled = matcher.group(1) == null;
      String name = matcher.group(filled ? 3 : 1);
      String label = matcher.group(filled ? 4 : 2);
      text.append(filled ? label : "〔待填：" + label + "〕");
      Span span = new Span(start, text.length());
      slots.add(new Slot(name, span, filled, examples.getOrDefault(label, List.of())));
    }
    text.append(marked.substring(read));
    return new MeasurePattern(text.toString(), slots);
  }
}
