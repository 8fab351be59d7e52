package io.github.duizhao.check;

import io.github.duizhao.data.JsonResource;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Marks;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.TextPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds what a template left to fill in: 【…】 〔…〕 [ ] XX ×× * ** ____ 20**年 待补 待填 此处补充. What merely
 * looks so is left alone: years and footnote marks in brackets, markdown, product codes.
 */
public final class Placeholders {

  private static final Lexicon LEXICON =
      JsonResource.read(Placeholders.class, "placeholders.json", Lexicon.class);

  private static final TextPattern BRACKETS =
      TextPattern.of(
          "【[^【】\\n]{0,100}】|〔[^〔〕\\n]{0,100}〕|［[^［］\\n]{0,40}］|\\[[^\\[\\]\\n]{0,40}\\]");

  /** What each of them has: most texts have none, and are read only once. */
  private static final String SIGNS = "【〔［[XxＸ×✕*＊_＿";

  private static final TextPattern MARKS = TextPattern.of("[【〔［\\[XxＸ×✕*＊_＿]|待[补填]|此处");

  private static final TextPattern YEAR =
      TextPattern.of("(?<![0-9A-Za-z])(?:19|20)[0-9]?[XxＸ×✕*＊_＿]{1,2}(?=[年.\\-/])年?");
  private static final TextPattern RUN =
      TextPattern.of("(?<![A-Za-z0-9])[XxＸ]{2,}(?![A-Za-z0-9])|[×✕]{2,}|＊{2,}|[_＿]{2,}");
  private static final TextPattern SINGLE;
  private static final TextPattern WORDS =
      TextPattern.of("(?<!\\p{IsHan})待(?:补充?|填写?)(?!\\p{IsHan})|此处(?:待?补充|填写|填入|插入)");
  private static final TextPattern YEAR_IN_BRACKETS =
      TextPattern.of("〔(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})〕");
  private static final TextPattern NUMBER_OR_NOTHING =
      TextPattern.of("[\\s\\u00A0\\u3000]*[（(]?[0-9一二三四五六七八九十]{0,3}[）)、.．]?\\s?");
  private static final String CODE_NEIGHBOURS = "-_./@\\";

  static {
    String units = String.join("|", LEXICON.maskedNouns());
    SINGLE = TextPattern.of("(?<![A-Za-z0-9])[XxＸ×✕＊](?=" + units + ")");
  }

  private Placeholders() {}

  /** The places of all placeholders of a text, in text order, not overlapping. */
  public static List<Span> in(String text) {
    if (!MARKS.in(text)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    collect(BRACKETS, text, found, Placeholders::isToFill);
    collect(YEAR, text, found, (all, span) -> true);
    collect(RUN, text, found, (all, span) -> !isInCode(all, span));
    collect(SINGLE, text, found, (all, span) -> true);
    collect(WORDS, text, found, (all, span) -> true);
    found.addAll(Asterisks.in(text, LEXICON.maskedNouns()));
    return merged(found);
  }

  /** Whether a text has a sign of a placeholder at all. */
  static boolean mayBeIn(String text, Marks marks) {
    return marks.first(SIGNS, 0, text.length()) >= 0
        || text.contains("待补")
        || text.contains("待填")
        || text.contains("此处");
  }

  /** The text with every placeholder blanked out, so that all offsets stay. */
  public static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (Span span : in(text)) {
      for (int i = span.start(); i < span.end(); i++) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  private static void collect(TextPattern pattern, String text, List<Span> found, Filter filter) {
    TextPattern.Search matcher = pattern.search(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (filter.accepts(text, span)) {
        found.add(span);
      }
    }
  }

  private static boolean isToFill(String text, Span span) {
    String content = text.substring(span.start() + 1, span.end() - 1).strip();
    return switch (text.charAt(span.start())) {
      case '【' -> !isLayout(text, span, content);
      case '〔' -> !YEAR_IN_BRACKETS.matches(text.substring(span.start(), span.end()));
      default ->
          !text.startsWith("(", span.end())
              && (content.isEmpty() || content.codePoints().anyMatch(Characters::isIdeograph));
    };
  }

  /** Whether 【】 only sets off a heading word: at the start of a paragraph that goes on. */
  private static boolean isLayout(String text, Span span, String content) {
    if (!LEXICON.layoutWords().contains(content)) {
      return false;
    }
    int lineStart = text.lastIndexOf('\n', span.start()) + 1;
    int lineEnd = text.indexOf('\n', span.end());
    String rest = text.substring(span.end(), lineEnd < 0 ? text.length() : lineEnd);
    return NUMBER_OR_NOTHING.matches(text.substring(lineStart, span.start()))
        && Characters.countVisible(rest) >= LEXICON.layoutMinText();
  }

  private static boolean isInCode(String text, Span span) {
    return isCodeNeighbour(text, span.start() - 1, -1) || isCodeNeighbour(text, span.end(), 1);
  }

  /** Whether a hyphen, dot or slash joins the place to a letter or a digit: XX-3, www.xx.cn. */
  private static boolean isCodeNeighbour(String text, int at, int step) {
    int beyond = at + step;
    return at >= 0
        && at < text.length()
        && (CODE_NEIGHBOURS.indexOf(text.charAt(at)) >= 0 || isAsciiWord(text.charAt(at)))
        && (isAsciiWord(text.charAt(at))
            || (beyond >= 0 && beyond < text.length() && isAsciiWord(text.charAt(beyond))));
  }

  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static List<Span> merged(List<Span> spans) {
    spans.sort(Comparator.comparingInt(Span::start));
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() < merged.get(last).end()) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private interface Filter {
    boolean accepts(String text, Span span);
  }

  /**
   * The words that decide.
   *
   * @param maskedNouns nouns that stand after a mask (×人, **县)
   * @param layoutWords words that 【】 may set off as a heading
   * @param layoutMinText characters that must follow such a heading in its paragraph
   */
  private record Lexicon(Set<String> maskedNouns, Set<String> layoutWords, int layoutMinText) {}
}
