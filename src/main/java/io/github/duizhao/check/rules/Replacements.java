package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Fix;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.Optional;

/** Reports the wrong words of a list, each with its right word as a fix where the list has one. */
final class Replacements {

  private static final List<String> TALKS_OF_MISTAKES =
      List.of(
          "写成", "写错", "错写", "误写", "误作", "误为", "误用", "错成", "打成", "印成", "错别字", "应为", "应写", "应改为",
          "更正", "改为");

  private static final String SENTENCE_ENDS = "。！？!?\n\u2028";
  private static final int REACH = 14;

  private Replacements() {}

  /**
   * Reports the words of a list.
   *
   * @param list the name of the list, which is that of the rule
   */
  static void report(String list, CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    for (Span wrong : context.hits(list).all()) {
      if (!isQuotedAsWrong(text, wrong)) {
        report(list, wrong, context, sink);
      }
    }
  }

  private static void report(String list, Span wrong, CheckContext context, FindingSink sink) {
    String words = context.quote(wrong);
    Optional<String> right = context.lexicon(list).replacement(words);
    String key = "rule." + list;
    if (right.isEmpty()) {
      sink.report(wrong, Message.of(key + ".message.word", words));
      return;
    }
    sink.report(
        wrong,
        Message.of(key + ".message", words, right.get()),
        new Fix(
            Message.of("fix.replace", words, right.get()), List.of(new Edit(wrong, right.get()))));
  }

  /** Whether the sentence around a word speaks of mistakes, such as 把“部署”写成“布署”. */
  private static boolean isQuotedAsWrong(String text, Span word) {
    int from = word.start();
    while (from > 0
        && word.start() - from < REACH
        && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = word.end();
    while (to < text.length()
        && to - word.end() < REACH
        && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String around = text.substring(from, to);
    return TALKS_OF_MISTAKES.stream().anyMatch(around::contains);
  }
}
