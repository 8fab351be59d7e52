package io.github.duizhao.report;

import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The page about one rule. It needs nothing else: no script, no picture, nothing from the network;
 * and only what the office's own simple HTML reader shows well.
 */
public final class RulePage {

  private RulePage() {}

  /** Writes the page; the writer is neither flushed nor closed. */
  public static void write(RuleFacts facts, Messages messages, Writer out) throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    html.raw("<!DOCTYPE html>\n<html lang=\"" + messages.locale().toLanguageTag() + "\">\n");
    html.raw("<head>\n<meta charset=\"utf-8\">\n");
    html.element("title", facts.name());
    html.raw("</head>\n<body>\n");
    html.element("h1", facts.name());
    html.element("p", facts.explanation());
    html.raw("<table>\n");
    row(html, messages.get("rules.severity"), facts.severity());
    row(html, messages.get("rules.basis"), facts.basis());
    row(html, messages.get("rules.source"), facts.source());
    row(html, messages.get("rules.mending"), facts.fix());
    row(html, messages.get("rules.turning-off"), facts.off());
    for (String threshold : facts.thresholds()) {
      row(html, messages.get("rules.thresholds"), threshold);
    }
    row(html, messages.get("rules.id"), facts.id());
    html.raw("</table>\n");
    examples(html, messages.get("rules.hits"), facts.hits());
    examples(html, messages.get("rules.non-hits"), facts.nonHits());
    html.raw("</body>\n</html>\n");
  }

  private static void row(HtmlWriter html, String name, String value) throws IOException {
    html.raw("<tr><th align=\"left\" valign=\"top\">").text(name).raw("</th><td>");
    html.text(value).raw("</td></tr>\n");
  }

  private static void examples(HtmlWriter html, String title, List<String> examples)
      throws IOException {
    html.element("h2", title);
    for (String example : examples) {
      html.raw("<blockquote>");
      String[] lines = example.strip().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        html.raw(i == 0 ? "" : "<br>\n");
        marked(html, lines[i]);
      }
      html.raw("</blockquote>\n<hr>\n");
    }
  }

  /** What is found is bold and stands in its marks, so that not the look alone tells it. */
  private static void marked(HtmlWriter html, String line) throws IOException {
    for (String piece : line.split("(?=⟦)|(?<=⟧)", -1)) {
      boolean found = piece.startsWith("⟦") && piece.endsWith("⟧");
      html.raw(found ? "<b>" : "").text(piece).raw(found ? "</b>" : "");
    }
  }
}
