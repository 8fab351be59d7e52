package io.github.duizhao.rectification;

import io.github.duizhao.check.Cadences;
import io.github.duizhao.check.Deadlines;
import io.github.duizhao.check.MeasureSlots;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Aspect;
import io.github.duizhao.document.AspectLexicon;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of an item goes into a cell: the writer's own words, shortly and without numbers. */
final class ItemWords {

  /** A problem is named in at most so many characters. */
  private static final int LONGEST_NAME = 60;

  /** The name of one point among several is at most so long, in characters. */
  private static final int LONGEST_POINT = 24;

  /** Of a longer measure only the sentences that can be checked are told, in characters. */
  private static final int LONGEST_MEASURE = 150;

  private static final String SENTENCE_ENDS = "。！？!?";
  private static final String LINE_ENDS = "\n\u2028";
  private static final String TAILS = "。．；;：:，,、！!？?";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[（(〔][一二三四五六七八九十0-9]{1,3}[）)〕]|[一二三四五六七八九十]{1,3}[、.．]|[一二三四五六七八九十]是(?!否)"
              + "|第[一二三四五六七八九十]{1,2}[，、：]|[0-9]{1,2}(?:[、．]|\\.(?![0-9]))|[①-⑳])[ 　]*");

  private final Snapshot snapshot;

  ItemWords(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** A problem or a cause by its name: its heading, or the sentence that names it. */
  String name(Item item) {
    String heading = heading(item);
    if (!heading.isEmpty() && !isAspect(heading)) {
      return cut(heading);
    }
    String body = body(item);
    return body.isEmpty() ? heading : cut(named(body));
  }

  /** The aspect of a problem: as its heading names it, or else as it is usually called. */
  String aspect(Item item) {
    String heading = heading(item);
    if (isAspect(heading)) {
      return heading.endsWith("方面") ? heading.substring(0, heading.length() - 2) : heading;
    }
    return item.aspect().flatMap(AspectLexicon.shipped()::ofId).map(Aspect::name).orElse("");
  }

  /** All words of a measure but its number, for what is read from them. */
  String all(Item item) {
    return (heading(item) + "。" + body(item)).strip();
  }

  /**
   * The words of a measure for its cell: what stands below its heading; of a long one the heading
   * and what can be checked.
   */
  String measure(Item item, Actor actor) {
    String heading = heading(item);
    String body = body(item);
    if (body.isEmpty()) {
      return heading;
    }
    if (Characters.countVisible(body) <= LONGEST_MEASURE) {
      return isPromise(heading) ? heading + "。" + body : body;
    }
    StringBuilder words = new StringBuilder();
    for (String sentence : sentences(body)) {
      if (isFactual(sentence, actor)) {
        words.append(withoutNumber(sentence));
      }
    }
    if (heading.isEmpty()) {
      return words.isEmpty() ? body : words.toString();
    }
    return words.isEmpty() ? heading : heading + "。" + words;
  }

  /** Whether a heading itself says how often or until when. */
  private static boolean isPromise(String heading) {
    Span all = new Span(0, heading.length());
    return !Deadlines.in(heading, all, LocalDate.EPOCH).isEmpty()
        || Cadences.in(heading, all).stream()
            .anyMatch(cadence -> heading.charAt(cadence.period().start()) == '每');
  }

  /** Whether words say how much or until when. */
  private static boolean isFactual(String words, Actor actor) {
    var filled = MeasureSlots.of(words, new Span(0, words.length()), actor).filled();
    return filled.containsKey(MeasureSlots.Slot.QUANTITY)
        || filled.containsKey(MeasureSlots.Slot.DEADLINE);
  }

  private static String heading(Item item) {
    return withoutTail(withoutNumber(item.heading().strip()));
  }

  private String body(Item item) {
    StringBuilder body = new StringBuilder();
    for (String line : snapshot.quote(item.body()).split("[" + LINE_ENDS + "]", -1)) {
      String words = line.strip();
      if (!words.isEmpty()) {
        body.append(body.isEmpty() ? withoutNumber(words) : "\n" + words);
      }
    }
    return body.toString();
  }

  /** Whether a heading names where a problem lies, and not the problem. */
  private static boolean isAspect(String heading) {
    if (heading.isEmpty()) {
      return false;
    }
    String plain = heading.startsWith("在") ? heading.substring(1) : heading;
    return plain.endsWith("方面")
        || (plain.contains("方面") && plain.endsWith("问题"))
        || AspectLexicon.shipped().aspects().stream()
            .anyMatch(aspect -> aspect.name().equals(plain) || aspect.synonyms().contains(plain));
  }

  /** The sentence that names a problem; where several points are told, the names of all. */
  private static String named(String body) {
    List<String> names = new ArrayList<>();
    for (String point : body.split("[；;" + LINE_ENDS + "]", -1)) {
      pointName(point).ifPresent(names::add);
    }
    boolean several = names.size() > 1 && names.size() == body.split("[；;]", -1).length;
    return several ? String.join("；", names) : withoutTail(withoutNumber(sentences(body).get(0)));
  }

  /** The first sentence of a point that goes on, if it is short enough to be its name. */
  private static Optional<String> pointName(String point) {
    List<String> sentences = sentences(point.strip());
    if (sentences.size() < 2) {
      return Optional.empty();
    }
    String name = withoutTail(withoutNumber(sentences.get(0)));
    return name.length() <= LONGEST_POINT ? Optional.of(name) : Optional.empty();
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean line = LINE_ENDS.indexOf(c) >= 0;
      if (line || SENTENCE_ENDS.indexOf(c) >= 0 || Characters.isHalfwidthStop(text, i)) {
        addSentence(sentences, text.substring(from, line ? i : i + 1));
        from = i + 1;
      }
    }
    addSentence(sentences, text.substring(from));
    return sentences;
  }

  private static void addSentence(List<String> sentences, String words) {
    if (!words.isBlank()) {
      sentences.add(words.strip());
    }
  }

  private static String cut(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int end = LONGEST_NAME;
    for (int i = LONGEST_NAME; i >= LONGEST_POINT; i--) {
      if ("，,；;".indexOf(name.charAt(i)) >= 0) {
        end = i;
        break;
      }
    }
    boolean torn = Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, torn ? end - 1 : end) + "……";
  }

  static String withoutNumber(String words) {
    var number = NUMBER.matcher(words);
    boolean found = number.lookingAt() && number.end() < words.length();
    return found ? words.substring(number.end()) : words;
  }

  private static String withoutTail(String words) {
    int end = words.length();
    while (end > 0 && (TAILS.indexOf(words.charAt(end - 1)) >= 0 || words.charAt(end - 1) == '.')) {
      end--;
    }
    return words.substring(0, end);
  }
}
