package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.TermFinder;
import io.github.duizhao.check.rules.Enumeration.Mark;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.LineStart;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.document.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds sentences that announce how many points follow, and counts the points. */
final class Announcements {

  private static final Lexicon LEXICON =
      JsonResource.read(Announcements.class, "announcements.json", Lexicon.class);
  private static final TermFinder CUES = new TermFinder(LEXICON.cues());
  private static final TermFinder NOT_BEFORE = new TermFinder(LEXICON.notBefore());
  private static final String COUNT =
      "([" + ChineseNumerals.CLASS + "]{1,3})(?:" + String.join("|", LEXICON.units()) + ")";
  private static final TextPattern COUNTS =
      TextPattern.of("(?<![第" + ChineseNumerals.CLASS + "])" + COUNT);
  private static final int LONGEST_LEAD = 120;

  private Announcements() {}

  /** The announcements of a statement whose list can be counted, in text order. */
  static List<Announcement> in(CheckContext context) {
    Statement statement = context.statement();
    Enumeration enumeration = Enumeration.of(context);
    List<Numbering> numbers = context.numbers().all();
    List<Announcement> found = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : statement.snapshot().paragraphs()) {
      while (next < numbers.size() && numbers.get(next).span().start() <= paragraph.end()) {
        next++;
      }
      if (LineStart.isVisible(paragraph.text())) {
        List<Mark> marks = enumeration.in(paragraph.span());
        if (!marks.isEmpty()) {
          before(marks, paragraph, statement, found);
        } else if (next < numbers.size() && numbers.get(next).value() == 1) {
          inParagraph(paragraph, numbers.subList(next, numbers.size()), statement, found);
        }
      }
    }
    return found;
  }

  private static void before(
      List<Mark> marks, Paragraph paragraph, Statement statement, List<Announcement> found) {
    int first = marks.get(0).span().start();
    int listed = Enumeration.firstList(marks).size();
    if (marks.get(0).value() == 1 && listed > 1) {
      Span range = new Span(paragraph.start(), first);
      lead(statement.snapshot().text(), range, listed).ifPresent(found::add);
    }
  }

  private static void inParagraph(
      Paragraph paragraph, List<Numbering> next, Statement statement, List<Announcement> found) {
    String text = statement.snapshot().text();
    OptionalInt listed = following(paragraph, next, statement);
    if (listed.isPresent()) {
      lead(text, paragraph.span(), listed.getAsInt()).ifPresent(found::add);
    }
  }

  /** The announcement in the last sentence of a range, if the list follows it at once. */
  private static Optional<Announcement> lead(String text, Span range, int listed) {
    Span sentence = lastSentence(text, range);
    String words = text.substring(sentence.start(), sentence.end());
    if (words.length() > LONGEST_LEAD) {
      return Optional.empty();
    }
    String plain = FixedNames.blanked(words);
    TextPattern.Search count = COUNTS.search(plain);
    Announcement announcement = null;
    while (count.find()) {
      String before = plain.substring(lastComma(plain, count.start()), count.start());
      int announced = ChineseNumerals.value(count.group(1));
      if (announced < 2 || !CUES.in(before) || NOT_BEFORE.in(before)) {
        continue;
      }
      if (announced == listed) {
        return Optional.empty();
      }
      announcement =
          new Announcement(
              new Span(sentence.start() + count.start(), sentence.start() + count.end()),
              announced,
              listed);
    }
    return Optional.ofNullable(announcement);
  }

  private static int lastComma(String text, int before) {
    return Math.max(text.lastIndexOf('，', before), text.lastIndexOf(',', before)) + 1;
  }

  private static Span lastSentence(String text, Span range) {
    List<Span> sentences = Sentences.in(text, range);
    return sentences.isEmpty() ? range : sentences.get(sentences.size() - 1);
  }

  /** How many paragraphs numbered in one form follow directly, from 1 up. */
  private static OptionalInt following(
      Paragraph paragraph, List<Numbering> next, Statement statement) {
    int listStart = next.get(0).span().start();
    // 四个方面 in the opening are those of the campaign, not the parts of the text.
    return !isBlank(statement.snapshot().text(), paragraph.end(), listStart)
            || beginsPart(listStart, statement)
        ? OptionalInt.empty()
        : OptionalInt.of(siblings(next, statement));
  }

  private static boolean isBlank(String text, int from, int to) {
    int i = from;
    while (i < to && !Characters.isVisible(text.charAt(i))) {
      i++;
    }
    return i == to;
  }

  private static boolean beginsPart(int offset, Statement statement) {
    for (Section part : statement.sections()) {
      if (part.headingSpan().contains(offset)) {
        return true;
      }
    }
    return false;
  }

  /** How many numbers belong to the list that the first begins, to the end of its part. */
  private static int siblings(List<Numbering> numbers, Statement statement) {
    Numbering first = numbers.get(0);
    int scopeEnd =
        statement
            .sectionAt(first.span().start())
            .filter(section -> section.span().start() < first.span().start())
            .map(Section::span)
            .map(Span::end)
            .orElse(statement.snapshot().text().length());
    int count = 0;
    for (Numbering number : numbers) {
      boolean sibling = number.form() == first.form();
      boolean over =
          number.span().start() >= scopeEnd
              || number.form().level() < first.form().level()
              || (sibling && count > 0 && number.value() == 1);
      if (over) {
        break;
      }
      count += sibling ? 1 : 0;
    }
    return count;
  }

  /**
   * A number that is announced.
   *
   * @param span its place with its unit
   * @param announced the number
   * @param listed how many points follow
   */
  record Announcement(Span span, int announced, int listed) {}

  private record Lexicon(List<String> cues, List<String> units, List<String> notBefore) {}
}
