package io.github.duizhao.check.improve;

import static io.github.duizhao.check.improve.Wordings.WORDS;

import io.github.duizhao.check.MeasureSlots;
import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.check.rules.MeasureSentences;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure's sentence, taken apart. Its slots are read more strictly than those of any text: in
 * 加强理论学习 nothing is done yet that could be seen, so that 学习 is no action and 理论 no object.
 *
 * @param words the sentence
 * @param core its words without its number and its end mark, a place in {@code words}
 * @param slots what its core fills, places in {@code words}
 * @param noun a verb that only stands as a noun (加强理论学习), if there is no other action
 */
record WrittenMeasure(String words, Span core, MeasureSlots slots, Optional<String> noun) {

  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";

  /** （一）, 1., 一是, 第一，, 其一，, 首先，, ①: one or two of them. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[\\s\\u00A0\\u3000]*(?:[（(](?:"
              + NUMERAL
              + "|[0-9]{1,2})[）)]|(?:"
              + NUMERAL
              + "|[0-9]{1,2})[、.．](?![0-9])|"
              + NUMERAL
              + "(?:是|要)(?:要)?|第"
              + NUMERAL
              + "[，,、：:]|其"
              + NUMERAL
              + "[，,、：:是]|(?:首先|其次|再次|再者|最后|此外)[，,、：:]?|[①-⑳⑴-⒇]))*[\\s\\u00A0\\u3000]*");

  private static final TextPattern QUOTED = TextPattern.of("“[^“”]{1,20}”");

  private static final String END_MARKS = "。；！？;!?，,、…．";

  /** Takes a sentence apart. */
  static WrittenMeasure of(String words, Actor actor) {
    Matcher number = NUMBER.matcher(words);
    int start = number.lookingAt() ? number.end() : 0;
    int end = words.length();
    while (end > start && isEnd(words, end - 1)) {
      end--;
    }
    Span core = new Span(start, end);
    Map<Slot, Span> filled = new EnumMap<>(Slot.class);
    filled.putAll(MeasureSlots.of(words, core, actor).filled());
    Optional<String> noun = readAction(words, core, actor, filled);
    if (filled.containsKey(Slot.OBJECT) && isFilling(quote(words, filled.get(Slot.OBJECT)))) {
      filled.remove(Slot.OBJECT);
    }
    readCheck(words, core, actor, filled);
    if (!counts(words, core, actor)) {
      filled.remove(Slot.QUANTITY);
    }
    return new WrittenMeasure(
        words, core, new MeasureSlots(filled), noun.filter(verb -> verb.length() > 1));
  }

  /**
   * Keeps the first action that is done, with its object.
   *
   * @return the first that is only a noun, if none is done
   */
  private static Optional<String> readAction(
      String words, Span core, Actor actor, Map<Slot, Span> filled) {
    Optional<String> noun = Optional.empty();
    int from = core.start();
    while (true) {
      Map<Slot, Span> rest = MeasureSlots.of(words, new Span(from, core.end()), actor).filled();
      Span action = rest.get(Slot.ACTION);
      filled.remove(Slot.ACTION);
      filled.remove(Slot.OBJECT);
      if (action == null) {
        return noun;
      }
      if (!isNoun(words, core, action)) {
        putAction(words, action, Optional.ofNullable(rest.get(Slot.OBJECT)), actor, filled);
        return Optional.empty();
      }
      noun = noun.or(() -> Optional.of(quote(words, action)));
      from = action.end();
    }
  }

  /** Whether it says nothing of who answers for it, or only 我. */
  boolean namesNobody() {
    Span owner = slots.filled().get(Slot.OWNER);
    return owner == null || (owner.length() <= 1 && !quote(words, owner).equals("由"));
  }

  /** The words without number and end mark. */
  String coreWords() {
    return quote(words, core);
  }

  /** The number before them. */
  String number() {
    return words.substring(0, core.start());
  }

  /** The mark behind them. */
  String mark() {
    return words.substring(core.end());
  }

  private static boolean isEnd(String words, int index) {
    char c = words.charAt(index);
    return END_MARKS.indexOf(c) >= 0
        || Characters.isBlank(c)
        || (c == '.' && index == words.length() - 1);
  }

  /** Keeps the first check that is made; one that is only a noun (加强监督检查) is none. */
  private static void readCheck(String words, Span core, Actor actor, Map<Slot, Span> filled) {
    Span check = filled.remove(Slot.CHECK);
    while (check != null && isNoun(words, core, check)) {
      Span rest = new Span(check.end(), core.end());
      check = MeasureSlots.of(words, rest, actor).filled().get(Slot.CHECK);
    }
    if (check != null) {
      filled.put(Slot.CHECK, check);
    }
  }

  private static boolean endsClause(String words, int offset) {
    return offset >= words.length() || !Characters.isLetterOrDigit(words.charAt(offset));
  }

  /** Puts an action with its object; a verb right behind it (谈心谈话) belongs to the action. */
  private static void putAction(
      String words, Span action, Optional<Span> object, Actor actor, Map<Slot, Span> filled) {
    boolean verb =
        object
            .filter(span -> span.start() == action.end() && endsClause(words, span.end()))
            .filter(
                span -> span.equals(MeasureSlots.of(words, span, actor).filled().get(Slot.ACTION)))
            .isPresent();
    if (verb) {
      filled.put(Slot.ACTION, new Span(action.start(), object.get().end()));
    } else {
      filled.put(Slot.ACTION, action);
      object.ifPresent(span -> filled.put(Slot.OBJECT, span));
    }
  }

  /** Whether there is a number that is no part of a name such as 八项规定 or “两张皮”. */
  private static boolean counts(String words, Span core, Actor actor) {
    String plain = QUOTED.blanked(MeasureSentences.withoutNames(quote(words, core)));
    return MeasureSlots.of(plain, new Span(0, plain.length()), actor)
        .filled()
        .containsKey(Slot.QUANTITY);
  }

  /** Whether a verb such as 加强 stands before a word in its clause. */
  private static boolean isNoun(String words, Span core, Span word) {
    int start = word.start();
    while (start > core.start() && "，,：:；;".indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    String before = words.substring(start, word.start());
    return WORDS.governors().stream().anyMatch(before::contains);
  }

  private static boolean isFilling(String object) {
    String rest = object;
    for (String filler : WORDS.fillers()) {
      rest = rest.replace(filler, "");
    }
    return rest.length() < 2;
  }

  private static String quote(String words, Span span) {
    return words.substring(span.start(), span.end());
  }
}
