package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.List;

/** Finds where a statement names its writer. */
final class WriterName {

  /** A name line is at most this long, in UTF-16 code units. */
  private static final int LONGEST_LINE = 40;

  private static final List<String> CALLS = List.of("我叫", "我是");

  private WriterName() {}

  /** The names in the lines under the title and under the text. */
  static List<Span> signed(CheckContext context) {
    Statement statement = context.statement();
    List<Span> names = new ArrayList<>();
    if (statement.sections().isEmpty()) {
      return names;
    }
    int first = statement.sections().get(0).span().start();
    int last = statement.sections().get(statement.sections().size() - 1).span().end();
    for (Paragraph paragraph : context.snapshot().paragraphs()) {
      boolean outside = paragraph.end() <= first || paragraph.start() > last;
      boolean title =
          statement.title().filter(span -> paragraph.span().contains(span.start())).isPresent();
      if (outside && !title && paragraph.text().length() <= LONGEST_LINE) {
        addNames(context.snapshot().text(), paragraph.span(), names);
      }
    }
    return names;
  }

  /** What the writer calls himself in the text: 我叫王满仓，; a name alone, a mark after it. */
  static List<Span> called(CheckContext context) {
    String text = context.snapshot().text();
    List<Span> names = new ArrayList<>();
    for (String call : CALLS) {
      for (int at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + 1)) {
        int start = at + call.length();
        int end = start;
        while (end < text.length() && end - start < 5 && Characters.isIdeograph(text.charAt(end))) {
          end++;
        }
        boolean closed = end < text.length() && "，。,（(、".indexOf(text.charAt(end)) >= 0;
        if (closed && beginsClause(text, at) && PersonNames.isName(text.substring(start, end))) {
          names.add(new Span(start, end));
        }
      }
    }
    return names;
  }

  /** 他问我是谁, 有人说我叫…: not where the words hang on others. */
  private static boolean beginsClause(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static void addNames(String text, Span line, List<Span> names) {
    int at = line.start();
    while (at < line.end()) {
      int start = at;
      while (at < line.end() && Characters.isIdeograph(text.charAt(at))) {
        at++;
      }
      if (PersonNames.isName(text.substring(start, at))) {
        names.add(new Span(start, at));
      }
      at = at == start ? at + 1 : at;
    }
  }
}
