package io.github.duizhao.report;

import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.Severity;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * One page that needs nothing else: no script, no picture, nothing from the network. A summary
 * table that leads to each file, then the files.
 */
public final class HtmlReport implements ReportFormat {

  @Override
  public void write(Report report, Messages messages, Writer out) throws IOException {
    Labels labels = new Labels(messages);
    HtmlWriter html = new HtmlWriter(out);
    html.raw("<!DOCTYPE html>\n<html lang=\"" + messages.locale().toLanguageTag() + "\">\n");
    html.raw("<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.element("title", labels.get("report.title"));
    html.raw("<style>\n" + Stylesheet.TEXT + "</style>\n</head>\n<body>\n<header>\n");
    html.element("h1", labels.get("report.title"));
    html.element("p", labels.total(report));
    html.raw("</header>\n<main>\n");
    summary(ReportTable.summary(report, messages), html);
    for (int i = 0; i < report.files().size(); i++) {
      file(report.files().get(i), i, labels, html);
    }
    html.raw("</main>\n<footer>\n");
    html.element("p", labels.get("report.by", report.version(), report.today().toString()));
    html.raw("</footer>\n</body>\n</html>\n");
  }

  private static void summary(ReportTable table, HtmlWriter html) throws IOException {
    html.raw("<table>\n");
    html.element("caption", table.name());
    html.raw("<thead><tr>");
    for (String name : table.header()) {
      html.raw("<th scope=\"col\">").text(name).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < table.rows().size(); i++) {
      List<Object> row = table.rows().get(i);
      html.raw("<tr><th scope=\"row\"><a href=\"#file-" + (i + 1) + "\">");
      html.text(row.get(0).toString()).raw("</a></th>");
      for (Object cell : row.subList(1, row.size())) {
        html.raw(cell instanceof Number ? "<td class=\"number\">" : "<td>");
        html.text(cell.toString()).raw("</td>");
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
  }

  private static void file(FileReport file, int index, Labels labels, HtmlWriter html)
      throws IOException {
    String id = "file-" + (index + 1);
    html.raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-name\">\n");
    html.raw("<h2 id=\"" + id + "-name\">").text(file.path()).raw("</h2>\n");
    if (file.error().isPresent()) {
      html.raw("<p class=\"error\">").text(labels.get("report.unreadable"));
      html.text(labels.get("report.colon") + labels.format(file.error().get())).raw("</p>\n");
    } else {
      checked(file.checked().orElseThrow(), labels, html);
    }
    html.raw("</section>\n");
  }

  private static void checked(CheckedFile checked, Labels labels, HtmlWriter html)
      throws IOException {
    html.raw("<p><strong>").text(labels.verdictLine(checked)).raw("</strong></p>\n");
    if (!checked.recognized()) {
      return;
    }
    html.element("p", labels.template(checked));
    sections(checked, labels, html);
    for (Severity severity : Severity.values()) {
      findings(checked.findings(severity), severity, labels, html);
    }
    if (checked.findings().isEmpty()) {
      html.element("p", labels.get("report.clean"));
    }
    dismissed(checked.dismissed(), labels, html);
  }

  private static void dismissed(List<LocatedDismissal> dismissed, Labels labels, HtmlWriter html)
      throws IOException {
    if (dismissed.isEmpty()) {
      return;
    }
    html.element("h3", labels.get("report.dismissed", dismissed.size()));
    html.raw("<ul class=\"findings dismissed\">\n");
    for (LocatedDismissal one : dismissed) {
      html.raw("<li>");
      finding(one.located(), labels, html);
      html.element("p", labels.dismissal(one));
      html.raw("</li>\n");
    }
    html.raw("</ul>\n");
  }

  private static void sections(CheckedFile checked, Labels labels, HtmlWriter html)
      throws IOException {
    html.raw("<ul class=\"sections\">\n");
    for (SectionState state : checked.sections()) {
      html.element(
          "li",
          labels.get(
              "report.section",
              labels.section(state.section()),
              state.section().characters(),
              labels.status(state)));
    }
    for (MissingSection section : checked.missing()) {
      html.element("li", labels.get("report.missing", labels.missing(section)));
    }
    html.raw("</ul>\n");
  }

  private static void findings(
      List<LocatedFinding> findings, Severity severity, Labels labels, HtmlWriter html)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    html.element("h3", labels.get("report.severity", labels.severity(severity), findings.size()));
    html.raw("<ul class=\"findings " + severity.id() + "\">\n");
    for (LocatedFinding located : findings) {
      html.raw("<li>");
      finding(located, labels, html);
      html.raw("</li>\n");
    }
    html.raw("</ul>\n");
  }

  private static void finding(LocatedFinding located, Labels labels, HtmlWriter html)
      throws IOException {
    html.raw("<p><b>").text(labels.place(located)).raw("</b> ");
    html.text(labels.rule(located)).raw(" <code>").text(located.finding().rule());
    html.raw("</code></p>\n");
    if (!located.finding().quote().isBlank()) {
      html.element("blockquote", located.finding().quote());
    }
    html.element("p", labels.message(located));
  }
}
