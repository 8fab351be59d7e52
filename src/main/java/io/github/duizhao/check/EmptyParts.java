package io.github.duizhao.check;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Marks;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds headings that have nothing under them. What counts is the whole subtree without
 * placeholders: a heading with full sub-headings is not empty. Immutable.
 */
public final class EmptyParts {

  /** Fewer visible characters than this are no text. */
  private static final int MIN_TEXT = 5;

  private static final Lexicon LEXICON =
      JsonResource.read(EmptyParts.class, "empty-parts.json", Lexicon.class);

  /** Where blanks and the characters of placeholders stand, in text order. */
  private int[] hidden;

  private int size;
  private final String text;
  private final Set<Integer> starts = new HashSet<>();
  private final List<Heading> headings = new ArrayList<>();

  private EmptyParts(String text, TermHits placeholders, Marks marks) {
    this.text = text;
    this.hidden = new int[64];
    int from = 0;
    for (Span placeholder : placeholders.all()) {
      hideBlanks(marks, from, placeholder.start());
      for (int i = placeholder.start(); i < placeholder.end(); i++) {
        hide(i);
      }
      from = placeholder.end();
    }
    hideBlanks(marks, from, text.length());
  }

  private void hideBlanks(Marks marks, int from, int to) {
    for (int i = marks.from(from); marks.place(i) < to; i++) {
      if (!Characters.isVisible(text.charAt(marks.place(i)))) {
        hide(marks.place(i));
      }
    }
  }

  private void hide(int place) {
    if (size == hidden.length) {
      hidden = Arrays.copyOf(hidden, 2 * size);
    }
    hidden[size] = place;
    size++;
  }

  /** Looks at a statement; the cost is linear in its text. */
  public static EmptyParts of(Statement statement) {
    return new TextFacts(statement).emptyParts();
  }

  static EmptyParts of(Statement statement, TermHits placeholders, Marks marks) {
    EmptyParts parts = new EmptyParts(statement.snapshot().text(), placeholders, marks);
    List<Heading> all = statement.headings();
    int next = 0;
    for (Section section : statement.sections()) {
      while (next < all.size() && all.get(next).span().start() < section.span().start()) {
        next++;
      }
      List<Heading> inside = new ArrayList<>();
      while (next < all.size() && all.get(next).span().start() < section.span().end()) {
        if (all.get(next).span().start() >= section.headingSpan().end()) {
          inside.add(all.get(next));
        }
        next++;
      }
      parts.look(section, inside);
    }
    return parts;
  }

  /** Whether a part has no text of its own. */
  public boolean isEmpty(Section section) {
    return starts.contains(section.span().start());
  }

  /** The sub-headings with nothing under them, of parts that are not empty as a whole. */
  public List<Heading> headings() {
    return List.copyOf(headings);
  }

  private void look(Section section, List<Heading> inside) {
    boolean[] bare = bareHeadings(section, inside);
    int visible = visible(section.body());
    List<Heading> topmost = new ArrayList<>();
    int coveredTo = 0;
    for (int i = 0; i < inside.size(); i++) {
      Span heading = inside.get(i).span();
      if (bare[i]) {
        visible -= visible(heading);
        if (heading.start() >= coveredTo) {
          topmost.add(inside.get(i));
          coveredTo = subtree(i, inside, section).end();
        }
      }
    }
    if (visible < MIN_TEXT && !isSentence(section.headingSpan(), LEXICON.longHeading())) {
      starts.add(section.span().start());
    } else {
      headings.addAll(topmost);
    }
  }

  /** Which headings have nothing under them, found from the deepest level up. */
  private boolean[] bareHeadings(Section section, List<Heading> inside) {
    boolean[] bare = new boolean[inside.size()];
    int deepest = inside.stream().mapToInt(Heading::level).max().orElse(0);
    for (int level = deepest; level > 0; level--) {
      List<Integer> without = new ArrayList<>();
      boolean anyWith = false;
      for (int i = 0; i < inside.size(); i++) {
        if (inside.get(i).level() == level) {
          if (textUnder(i, inside, section, bare) < MIN_TEXT) {
            without.add(i);
          } else {
            anyWith |= standsAlone(inside.get(i));
          }
        }
      }
      for (int i : without) {
        bare[i] = isBare(inside.get(i), subtree(i, inside, section), anyWith);
      }
    }
    return bare;
  }

  /** Whether a heading ends its line; a point that starts with its catchword does not. */
  private boolean standsAlone(Heading heading) {
    int end = heading.span().end();
    while (end < text.length()
        && text.charAt(end) != '\n'
        && Characters.isBlank(text.charAt(end))) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\u2028';
  }

  private int textUnder(int index, List<Heading> inside, Section section, boolean[] bare) {
    Span under = subtree(index, inside, section);
    int count = visible(under);
    for (int i = index + 1; i < inside.size(); i++) {
      if (inside.get(i).span().start() >= under.end()) {
        break;
      }
      count -= bare[i] ? visible(inside.get(i).span()) : 0;
    }
    return count;
  }

  /** The text under a heading up to the next one of its level or above. */
  private static Span subtree(int index, List<Heading> inside, Section section) {
    Heading heading = inside.get(index);
    int end = section.span().end();
    for (int i = index + 1; i < inside.size(); i++) {
      if (inside.get(i).level() <= heading.level()) {
        end = inside.get(i).span().start();
        break;
      }
    }
    return new Span(heading.span().end(), Math.max(heading.span().end(), end));
  }

  /**
   * Whether a heading without text is a heading in kind. A numbered point of a list looks the same;
   * it says something, and its siblings have nothing under them either.
   */
  private boolean isBare(Heading heading, Span under, boolean siblingHasText) {
    if (isSentence(heading.span(), MIN_TEXT)) {
      return false;
    }
    boolean unfilled = Characters.countVisible(text, under.start(), under.end()) > 0;
    String title = heading.title();
    return siblingHasText
        || unfilled
        || Characters.countVisible(title) < MIN_TEXT
        || LEXICON.headingEndings().stream().anyMatch(title::endsWith);
  }

  /** Whether a heading is a whole sentence, and so says something by itself. */
  private boolean isSentence(Span heading, int minimum) {
    return heading.length() > 0
        && LEXICON.sentenceEnds().indexOf(text.charAt(heading.end() - 1)) >= 0
        && visible(heading) > minimum;
  }

  private int visible(Span span) {
    return span.length() - hiddenBefore(span.end()) + hiddenBefore(span.start());
  }

  private int hiddenBefore(int offset) {
    int found = Arrays.binarySearch(hidden, 0, size, offset);
    return found < 0 ? -found - 1 : found;
  }

  /**
   * The words that decide.
   *
   * @param headingEndings endings of titles that only name a field (…方面)
   * @param sentenceEnds marks that close a sentence
   * @param longHeading visible characters beyond which a part's heading is a text of its own
   */
  private record Lexicon(List<String> headingEndings, String sentenceEnds, int longHeading) {}
}
