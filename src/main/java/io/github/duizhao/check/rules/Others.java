package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.TermHits;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import java.util.Optional;

/** Finds sentences whose subject is other people. */
final class Others {

  /** Between 一些 and 同志 stand at most this many characters. */
  private static final int GAP = 6;

  /** A word of saying stands at most so far behind the people. */
  private static final int SAYING = 14;

  /** Behind 我, what one says of one's own part in others' faults. */
  private static final String OWN_PART = "没未不只对碍怕总却也当作想觉得明知看听就缺失督管抓从还在把是";

  /** What may stand between the start of a clause and its subject. */
  private static final String[] OPENINGS = {
    "目前", "当前", "现在", "平时", "还有", "仍有", "存在", "比如", "如", "例如", "特别是", "尤其是", "导致", "使得", "使", "因为",
    "由于", "一是", "二是", "三是", "四是", "五是", "六是", "有时", "但", "而", "其中", "甚至"
  };

  private final String text;
  private final TermHits quantifiers;
  private final TermHits people;
  private final TermHits subjects;
  private final TermHits reporting;
  private final TermHits self;

  Others(CheckContext context) {
    this.text = context.snapshot().text();
    this.quantifiers = context.hits("third-person-quantifiers");
    this.people = context.hits("third-person-people");
    this.subjects = context.hits("third-person-subjects");
    this.reporting = context.hits("reporting-verbs");
    this.self = context.hits("first-person");
  }

  /** The first words of an item by which others are spoken of, not as those who give opinions. */
  Optional<Span> firstAtFault(Item item) {
    Optional<Span> first = Optional.empty();
    for (Span quantifier : quantifiers.in(item.span())) {
      Optional<Span> named = people(quantifier, item);
      if (named.isPresent() && isSubject(named.get(), item) && !ownPart(named.get(), item)) {
        first = named;
        break;
      }
    }
    for (Span subject : subjects.in(item.span())) {
      if (first.isPresent() && first.get().start() <= subject.start()) {
        break;
      }
      if (isSubject(subject, item) && !speaksOfSelf(subject, item)) {
        return Optional.of(subject);
      }
    }
    return first;
  }

  /** A quantifier with the people behind it. */
  private Optional<Span> people(Span quantifier, Item item) {
    int end = Math.min(item.span().end(), quantifier.end() + GAP + 4);
    return people
        .firstIn(new Span(quantifier.end(), end))
        .filter(noun -> noun.start() - quantifier.end() <= GAP)
        .filter(noun -> isOneWord(quantifier.end(), noun.start()))
        .map(noun -> new Span(quantifier.start(), noun.end()));
  }

  private boolean isOneWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isIdeographic(text.charAt(i))
          || "对向与和跟给把被让为在不没".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether people stand where a sentence's subject does, and neither give an opinion nor own. */
  private boolean isSubject(Span named, Item item) {
    boolean owner = text.startsWith("的", named.end()) || text.startsWith("之", named.end());
    if (owner && !text.startsWith("之间", named.end())) {
      return false;
    }
    int end = Math.min(item.span().end(), named.end() + SAYING);
    return opensClause(named.start())
        && !reporting.anyIn(new Span(named.end(), Math.max(named.end(), end)));
  }

  private boolean opensClause(int start) {
    if (Clauses.startsAt(text, start)) {
      return true;
    }
    for (String opening : OPENINGS) {
      int from = start - opening.length();
      if (from >= 0 && text.startsWith(opening, from) && Clauses.startsAt(text, from)) {
        return true;
      }
    }
    return false;
  }

  private Span restOfSentence(Span named, Item item) {
    int end = named.end();
    while (end < item.span().end() && "。！？!?\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(named.end(), end);
  }

  private boolean speaksOfSelf(Span named, Item item) {
    return self.anyIn(restOfSentence(named, item));
  }

  /** Whether the sentence goes on to say what the writer did or left undone. */
  private boolean ownPart(Span named, Item item) {
    for (Span me : self.in(restOfSentence(named, item))) {
      if (me.end() < text.length() && OWN_PART.indexOf(text.charAt(me.end())) >= 0) {
        return true;
      }
    }
    return false;
  }
}
