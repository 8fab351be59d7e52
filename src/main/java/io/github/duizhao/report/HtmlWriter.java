package io.github.duizhao.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a page; all words that are not markup go through {@link #text}. */
final class HtmlWriter {

  private final Writer out;

  HtmlWriter(Writer out) {
    this.out = out;
  }

  /** Writes markup as it stands. */
  HtmlWriter raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes words; markup in them and characters that a page must not have do no harm. */
  HtmlWriter text(String words) throws IOException {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        case '\u2028', '\n', '\t' -> out.write(' ');
        default -> out.write(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return this;
  }

  /** Writes an element that holds words alone, on a line of its own. */
  void element(String name, String words) throws IOException {
    raw("<" + name + ">").text(words).raw("</" + name + ">\n");
  }
}
