package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.TermHits;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands before a turn (但, 然而), and tells whether it praises the writer. */
final class PraiseThenTurn {

  private static final String STOPS = "。！？!?\n";
  private static final String NEGATIONS = "不没未非难少无";

  /** A word of concession opens the sentence; one further back belongs to a case that is told. */
  private static final int OPENING = 16;

  /** Praise without such a word stands in the first characters of its sentence. */
  private static final int LEAD = 36;

  private final String text;
  private final TermHits turns;
  private final TermHits concessions;
  private final TermHits praises;
  private final TermHits mild;
  private final TermHits cancels;

  private PraiseThenTurn(CheckContext context) {
    this.text = context.snapshot().text();
    this.turns = context.hits("turns");
    this.concessions = context.hits("concessions");
    this.praises = context.hits("praises");
    this.mild = context.hits("praises-mild");
    this.cancels = context.hits("praise-cancels");
  }

  static PraiseThenTurn of(CheckContext context) {
    return context.shared(PraiseThenTurn.class, PraiseThenTurn::new);
  }

  /** The places of an item where praise stands before a turn, in text order, each sentence once. */
  List<Span> places(Item item) {
    List<Span> places = new ArrayList<>();
    int from = item.body().start();
    for (Span turn : turns.in(item.body())) {
      if (turn.start() >= from && before(turn, item)) {
        Span place = place(turn, item);
        places.add(place);
        from = place.end();
      }
    }
    return places;
  }

  /**
   * Whether the words before a turn praise the writer and do not count facts against each other.
   */
  boolean before(Span turn, Item item) {
    Span said = new Span(sentenceStart(turn, item), turn.start());
    if (said.length() == 0 || cancels.anyIn(said) || contrasts(said, turn)) {
      return false;
    }
    boolean counted = counts(said);
    Span opening = new Span(said.start(), Math.min(said.end(), said.start() + OPENING));
    if (concessions.anyIn(opening)) {
      return anyMeant(praises, said) || (anyMeant(mild, said) && !counted);
    }
    Span lead = new Span(said.start(), Math.min(said.end(), said.start() + LEAD));
    return text.charAt(turn.start()) != '却' && anyMeant(praises, lead) && !counted;
  }

  /** From the start of the praise to the end of the sentence with the turn. */
  Span place(Span turn, Item item) {
    int end = turn.end();
    while (end < item.span().end() && !Characters.isOneOf(STOPS, text.charAt(end))) {
      end++;
    }
    boolean mark = end < item.span().end() && text.charAt(end) != '\n';
    return Characters.trim(text, new Span(sentenceStart(turn, item), mark ? end + 1 : end));
  }

  /** Where the sentence starts, or the one before it if the turn is its first word. */
  private int sentenceStart(Span turn, Item item) {
    int from = item.body().start();
    int start = backToStop(turn.start(), from);
    boolean opens = Characters.trim(text, new Span(start, turn.start())).length() == 0;
    if (opens && start > from && text.charAt(start - 1) != '\n') {
      start = backToStop(start - 1, from);
    }
    while (start < turn.start() && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private int backToStop(int offset, int from) {
    int start = offset;
    while (start > from && !Characters.isOneOf(STOPS, text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether a word of the list stands in a range and is not denied right before. */
  private boolean anyMeant(TermHits words, Span range) {
    for (Span word : words.in(range)) {
      if (word.start() == range.start() || NEGATIONS.indexOf(text.charAt(word.start() - 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether two objects are held against each other: 对上面的事…，但对群众的事…. */
  private boolean contrasts(Span said, Span turn) {
    return text.startsWith("对", turn.end())
        && text.substring(said.start(), said.end()).contains("对");
  }

  private boolean counts(Span range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
