package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.LineStart;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.layout.TypedBlanks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds sentences that are broken into several lines, as text from a mail or a PDF is. */
final class BrokenLines {

  private static final int SHORTEST_LINE = 15;
  private static final String COMMAS = "，、,";

  private BrokenLines() {}

  /** The last characters of the paragraphs that end inside a sentence, in text order. */
  static List<Span> ends(CheckContext context) {
    List<Paragraph> paragraphs = context.snapshot().paragraphs();
    Set<Integer> headings = new HashSet<>();
    for (Heading heading : context.statement().headings()) {
      Paragraph paragraph = paragraphs.get(heading.paragraph());
      int words = paragraph.start() + trimmedEnd(paragraph.text());
      if (heading.span().end() >= words) {
        headings.add(heading.paragraph());
      }
    }
    List<Span> sure = new ArrayList<>();
    List<Span> all = new ArrayList<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      String text = paragraph.text();
      int end = trimmedEnd(text);
      if (end < SHORTEST_LINE
          || !goesOn(paragraphs.get(i + 1).text())
          || !isOneSection(context, paragraph.start(), paragraphs.get(i + 1).start())) {
        continue;
      }
      char last = text.charAt(end - 1);
      boolean comma = COMMAS.indexOf(last) >= 0;
      boolean prose = hasComma(text) && Characters.isIdeograph(last);
      if ((comma || prose) && !headings.contains(i + 1) && (comma || !headings.contains(i))) {
        Span place = new Span(paragraph.start() + end - 1, paragraph.start() + end);
        all.add(place);
        if (comma) {
          sure.add(place);
        }
      }
    }
    return sure.isEmpty() && all.size() < 2 ? List.of() : all;
  }

  /** The line ends inside the paragraphs that stand between two words of a sentence. */
  static List<Span> insideParagraphs(String text) {
    List<Span> breaks = new ArrayList<>();
    for (int i = text.indexOf('\u2028'); i >= 0; i = text.indexOf('\u2028', i + 1)) {
      if (i > 0
          && i + 1 < text.length()
          && Characters.isIdeograph(text.charAt(i + 1))
          && COMMAS.indexOf(text.charAt(i - 1)) >= 0
          && !LineStart.isMarked(text.substring(i + 1, Math.min(text.length(), i + 4)))
          && !LineStart.isNumbered(text.substring(i + 1, Math.min(text.length(), i + 4)))) {
        breaks.add(new Span(i, i + 1));
      }
    }
    return breaks;
  }

  private static boolean isOneSection(CheckContext context, int one, int other) {
    Statement statement = context.statement();
    return statement.sectionAt(one).equals(statement.sectionAt(other));
  }

  private static boolean hasComma(String text) {
    return text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
  }

  private static boolean goesOn(String next) {
    return !next.isEmpty()
        && Characters.isIdeograph(next.charAt(0))
        && !LineStart.isNumbered(next)
        && !LineStart.isMarked(next)
        && TypedBlanks.endsSentence(next);
  }

  private static int trimmedEnd(String text) {
    int end = text.length();
    while (end > 0 && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
