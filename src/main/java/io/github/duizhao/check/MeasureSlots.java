package io.github.duizhao.check;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the six slots a measure fills, and where: what is done, on what, how much or how often,
 * until when, by whom, and how it will be seen.
 *
 * @param filled the filled slots with the words that fill them; the words of an owner who goes
 *     without saying are empty
 */
public record MeasureSlots(Map<Slot, Span> filled) {

  /** Without the day of writing a deadline is still one. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 3);

  /** An object is looked for so far around the action, in characters. */
  private static final int AROUND = 16;

  /** Behind 每 or 逐, what stands for all of a kind. */
  private static final String EACH = "次件份项批期例笔篇户";

  private static final Words WORDS =
      JsonResource.read(MeasureSlots.class, "measure-slots.json", Words.class);
  private static final WordList ACTIONS = lexicon(WORDS.actions(), WORDS.notActions());
  private static final WordList OBJECTS = lexicon(WORDS.objects(), List.of());
  private static final WordList STARTS = lexicon(WORDS.starts(), List.of());
  private static final WordList OWNERS = lexicon(WORDS.owners(), WORDS.notOwners());
  private static final WordList CHECKS = lexicon(WORDS.checks(), List.of());

  /** Copies the map. */
  public MeasureSlots {
    filled = Collections.unmodifiableMap(new EnumMap<>(filled));
  }

  /** What a measure should tell. */
  public enum Slot {
    /** What is done, in a verb whose result can be seen. */
    ACTION,
    /** On what or with whom. */
    OBJECT,
    /** How much or how often. */
    QUANTITY,
    /** Until or from when; a cadence serves for what has no end. */
    DEADLINE,
    /** Who answers for it. */
    OWNER,
    /** By what it is seen that it was done. */
    CHECK;

    /** The id in files and in message keys. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads a measure.
   *
   * @param text the text that it stands in
   * @param range its place
   * @param actor who promises it; one person answers himself without saying so
   */
  public static MeasureSlots of(String text, Span range, Actor actor) {
    Map<Slot, Span> filled = new EnumMap<>(Slot.class);
    String words = text.substring(range.start(), range.end());
    Optional<Span> action = first(ACTIONS, words);
    List<Cadence> cadences = Cadences.in(words, new Span(0, words.length()));
    List<Deadline> deadlines = Deadlines.in(words, new Span(0, words.length()), ANY_DAY);
    Optional<Span> cadence = cadences.stream().map(Cadence::period).findFirst();
    put(filled, Slot.ACTION, action);
    List<Span> times = times(cadences, deadlines);
    put(filled, Slot.OBJECT, object(words, action, times));
    put(filled, Slot.QUANTITY, quantity(words, times).or(() -> cadence).or(() -> each(words)));
    put(
        filled,
        Slot.DEADLINE,
        deadlines.stream()
            .map(Deadline::span)
            .findFirst()
            .or(() -> first(STARTS, words))
            .or(() -> cadence));
    put(filled, Slot.OWNER, owner(words, actor));
    put(filled, Slot.CHECK, first(CHECKS, words));
    filled.replaceAll((slot, s) -> new Span(s.start() + range.start(), s.end() + range.start()));
    return new MeasureSlots(filled);
  }

  /** The slots that are empty, in their order. */
  public Set<Slot> empty() {
    Set<Slot> empty = EnumSet.allOf(Slot.class);
    empty.removeAll(filled.keySet());
    return empty;
  }

  private static void put(Map<Slot, Span> filled, Slot slot, Optional<Span> words) {
    words.ifPresent(span -> filled.put(slot, span));
  }

  private static Optional<Span> first(WordList words, String text) {
    return words.first(text);
  }

  /** A thing that the data names, else some words beside the action. */
  private static Optional<Span> object(String words, Optional<Span> action, List<Span> times) {
    Optional<Span> named =
        OBJECTS.all(words).stream()
            .filter(object -> action.filter(a -> a.contains(object)).isEmpty())
            .findFirst();
    return named.or(() -> action.flatMap(verb -> besides(words, verb, times)));
  }

  /** The words right behind the action, else those right before it (合同由我核对, 变化一律报备). */
  private static Optional<Span> besides(String words, Span verb, List<Span> times) {
    int end = verb.end();
    while (end < words.length() && end - verb.end() < AROUND && isWord(words.charAt(end))) {
      end++;
    }
    if (end - verb.end() >= 2) {
      return Optional.of(new Span(verb.end(), end));
    }
    int start = verb.start();
    while (start > 0
        && verb.start() - start < AROUND
        && isWord(words.charAt(start - 1))
        && !isIn(times, start - 1)) {
      start--;
    }
    return verb.start() - start >= 3
        ? Optional.of(new Span(start, verb.start()))
        : Optional.empty();
  }

  private static boolean isWord(char c) {
    return Characters.isLetterOrDigit(c) || "《》“”".indexOf(c) >= 0;
  }

  /** The words for when and how often. */
  private static List<Span> times(List<Cadence> cadences, List<Deadline> deadlines) {
    List<Span> times = new ArrayList<>();
    deadlines.forEach(deadline -> times.add(deadline.span()));
    cadences.forEach(cadence -> times.add(cadence.period()));
    return times;
  }

  private static boolean isIn(List<Span> spans, int offset) {
    for (Span span : spans) {
      if (span.contains(offset)) {
        return true;
      }
    }
    return false;
  }

  /** 逐件, 每份: all of them. */
  private static Optional<Span> each(String words) {
    for (int i = 0; i + 1 < words.length(); i++) {
      char c = words.charAt(i);
      if ((c == '逐' || c == '每') && EACH.indexOf(words.charAt(i + 1)) >= 0) {
        return Optional.of(new Span(i, i + 2));
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> quantity(String words, List<Span> times) {
    int i = 0;
    while (i < words.length()) {
      int at = i;
      i++;
      if (!CountReader.begins(words.charAt(at)) || isIn(times, at)) {
        continue;
      }
      CountReader number = new CountReader(words, at, words.length());
      int amount = number.read();
      i = Math.max(i, number.end());
      int unit = unitEnd(words, number.end());
      boolean one = number.end() - at == 1 && words.charAt(at) == '一';
      boolean article = one && unit > 0 && "个种项类名点回件起次".indexOf(words.charAt(unit - 1)) >= 0;
      if (amount > 0 && unit > 0 && !(article && !isTimes(words, at, unit))) {
        return Optional.of(new Span(at, unit));
      }
    }
    return Optional.empty();
  }

  /** Whether 一次 counts; 一次性 and 一件事 do not. */
  private static boolean isTimes(String words, int at, int unit) {
    return words.charAt(unit - 1) == '次' && !words.startsWith("一次性", at);
  }

  private static int unitEnd(String words, int at) {
    int from = at;
    while (from < words.length() && "多余几来".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    for (String unit : WORDS.units()) {
      if (words.startsWith(unit, from)) {
        return from + unit.length();
      }
    }
    return -1;
  }

  private static Optional<Span> owner(String words, Actor actor) {
    Optional<Span> named = first(OWNERS, words);
    if (named.isPresent() || actor == Actor.TEAM) {
      return named;
    }
    int me = words.indexOf('我');
    return Optional.of(me >= 0 ? new Span(me, me + 1) : Span.at(0));
  }

  private static WordList lexicon(List<String> words, List<String> exceptions) {
    return new WordList(words, exceptions);
  }

  private record Words(
      List<String> actions,
      List<String> notActions,
      List<String> objects,
      List<String> units,
      List<String> starts,
      List<String> owners,
      List<String> notOwners,
      List<String> checks) {}
}
