package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a block into sentences. */
final class Sentences {

  private static final String ENDS = "。！？!?";
  private static final String TAILS = "”’）)」";

  private Sentences() {}

  /** The sentences of a block, without the blanks at their ends, in text order. */
  static List<Span> of(Block block) {
    return of(block, ENDS);
  }

  /** As {@link #of(Block)}, where a semicolon ends a sentence as well. */
  static List<Span> clauses(Block block) {
    return of(block, ENDS + "；;");
  }

  private static List<Span> of(Block block, String ends) {
    List<Span> sentences = new ArrayList<>();
    String text = block.text();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isOneOf(ends, text.charAt(i)) || Characters.isHalfwidthStop(text, i)) {
        while (i + 1 < text.length() && TAILS.indexOf(text.charAt(i + 1)) >= 0) {
          i++;
        }
        add(sentences, block, from, i + 1);
        from = i + 1;
      }
    }
    add(sentences, block, from, text.length());
    return sentences;
  }

  private static void add(List<Span> sentences, Block block, int from, int to) {
    Span trimmed = Characters.trim(block.text(), new Span(from, to));
    if (trimmed.length() > 0) {
      sentences.add(new Span(block.start() + trimmed.start(), block.start() + trimmed.end()));
    }
  }
}
