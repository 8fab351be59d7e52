package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regex that finds exactly what {@link Pattern} finds, but is tried only where its first two
 * characters stand, and not at all in a text without the characters that it needs: most of a text
 * is passed over at the cost of a table look-up a character. Immutable.
 */
public final class TextPattern {

  private final Pattern pattern;
  private final RegexShape shape;

  private TextPattern(String regex) {
    this.pattern = Pattern.compile(regex);
    this.shape = RegexShape.of(regex);
  }

  /**
   * Compiles a regex.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  public static TextPattern of(String regex) {
    return new TextPattern(regex);
  }

  /** Compiles a list of regexes. */
  public static List<TextPattern> all(List<String> regexes) {
    return regexes.stream().map(TextPattern::of).toList();
  }

  /** Whether any of some patterns is found in a text. */
  public static boolean anyIn(List<TextPattern> patterns, String text) {
    for (TextPattern pattern : patterns) {
      if (pattern.in(text)) {
        return true;
      }
    }
    return false;
  }

  /** What its matches begin with. */
  RegexShape shape() {
    return shape;
  }

  /** The regex. */
  public String regex() {
    return pattern.pattern();
  }

  /** Whether it is found in a text. */
  public boolean in(CharSequence text) {
    return search(text).find();
  }

  /** Whether it is found in a range; as {@link #search(CharSequence, int, int)}. */
  public boolean in(CharSequence text, int from, int to) {
    return search(text, from, to).find();
  }

  /** Whether a match starts at an offset. */
  public boolean startsAt(CharSequence text, int offset) {
    return shape.mayStartAt(text, offset, text.length())
        && new Search(text, offset, text.length()).at(offset);
  }

  /** Whether it matches a text from end to end. */
  public boolean matches(CharSequence text) {
    return shape.mayStartAt(text, 0, text.length()) && pattern.matcher(text).matches();
  }

  /** How often it is found in a range; as {@link #search(CharSequence, int, int)}. */
  public int count(CharSequence text, int from, int to) {
    Search search = search(text, from, to);
    int count = 0;
    while (search.find()) {
      count++;
    }
    return count;
  }

  /** Where it is found in a text, in text order. */
  public List<Span> places(CharSequence text) {
    List<Span> places = new ArrayList<>();
    Search search = search(text);
    while (search.find()) {
      places.add(new Span(search.start(), search.end()));
    }
    return places;
  }

  /** A text with a blank in the place of each match. */
  public String blanked(String text) {
    Search search = search(text);
    if (!search.find()) {
      return text;
    }
    return search.matcher.reset().useTransparentBounds(false).replaceAll(" ");
  }

  /** A search through a whole text. */
  public Search search(CharSequence text) {
    return search(text, 0, text.length());
  }

  /**
   * A search through a range. Matches lie inside it, but look-around and anchors see the text
   * around it, as if the text were not cut.
   *
   * @param from first UTF-16 code unit
   * @param to the unit after the last
   */
  public Search search(CharSequence text, int from, int to) {
    return new Search(text, from, to);
  }

  /** Goes from match to match. For use on one thread. */
  public final class Search {
    private final CharSequence text;
    private final int to;
    private int next;
    private Matcher matcher;

    private Search(CharSequence text, int from, int to) {
      this.text = text;
      this.to = to;
      this.next = shape.mayBeIn(text, from, to) ? from : to + 1;
    }

    /** Goes to the next match, if there is one. */
    public boolean find() {
      while (next <= to) {
        int at = shape.nextStart(text, next, to);
        if (at < 0) {
          break;
        }
        if (at(at)) {
          next = matcher.end() > at ? matcher.end() : at + 1;
          return true;
        }
        next = at + 1;
      }
      next = to + 1;
      return false;
    }

    /** Goes to the match that starts at an offset, unless the one before goes on there. */
    boolean findAt(int offset) {
      if (offset < next || !at(offset)) {
        return false;
      }
      next = Math.max(matcher.end(), offset + 1);
      return true;
    }

    /** Whether a match starts at an offset, to which the search then goes. */
    public boolean startsAt(int offset) {
      return at(offset);
    }

    private boolean at(int at) {
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      matcher.region(at, to);
      return matcher.lookingAt();
    }

    /** Where the match begins. */
    public int start() {
      return matcher.start();
    }

    /** The offset after the match. */
    public int end() {
      return matcher.end();
    }

    /** The match. */
    public String group() {
      return matcher.group();
    }

    /** A group of the match, null if it took no part in it. */
    public String group(int group) {
      return matcher.group(group);
    }

    /** Where a group of the match begins, -1 if it took no part in it. */
    public int start(int group) {
      return matcher.start(group);
    }

    /** The match, kept when the search goes on. */
    public MatchResult result() {
      return matcher.toMatchResult();
    }
  }
}
