package io.github.duizhao.report;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.Verdict;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateLibrary;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Made-up results for tests of reports. */
final class ReportSamples {

  static final String TITLE = "个人对照检查材料";
  static final String HEADING = "一、存在的问题";
  static final String QUOTE = "=1+1，\"<b>加粗</b>\" | 竖线";
  static final String TEXT = TITLE + "\n" + HEADING + "\n" + QUOTE + "\n";

  private ReportSamples() {}

  /** A file with a finding of each severity, and one that could not be read. */
  static Report report() {
    return new Report(
        "1.2.3",
        LocalDate.of(2026, 1, 31),
        List.of(
            FileReport.of("甲 & 乙.txt", result()),
            FileReport.of("notes.md", unrecognized()),
            FileReport.unreadable("丙.docx", Message.of("cli.unreadable.password"))));
  }

  static CheckResult result() {
    Snapshot snapshot = Snapshot.ofText(TEXT);
    int headingStart = TEXT.indexOf(HEADING);
    int quoteStart = TEXT.indexOf(QUOTE);
    Span quote = new Span(quoteStart, quoteStart + QUOTE.length());
    Item problem = new Item("p1", "", quote, quote, Optional.of("political"));
    Section section =
        new Section(
            Role.PROBLEMS,
            List.of(Role.CAUSES),
            HEADING,
            new Span(headingStart, quote.end()),
            new Span(headingStart, headingStart + HEADING.length()),
            1,
            26,
            List.of(problem));
    Statement statement =
        new Statement(
            snapshot,
            true,
            Actor.PERSONAL,
            "",
            Optional.of(new Span(0, TITLE.length())),
            List.of(),
            List.of(section));
    Fix fix =
        new Fix(
            Message.of("report.title"),
            List.of(new Edit(new Span(quoteStart, quoteStart + 1), "＝")));
    return new CheckResult(
        statement,
        TemplateLibrary.builtIn().all().get(0),
        List.of(new SectionState(section, SectionState.Status.SHORT)),
        List.of(new MissingSection(Role.MEASURES, "", true, TEXT.length())),
        new Correspondence(List.of(new Correspondence.Link(problem, List.of(), List.of()))),
        List.of(
            finding("whole-rule", Severity.HINT, Optional.empty(), ""),
            finding("quote-rule", Severity.WARNING, Optional.of(quote), QUOTE, fix),
            finding("place-rule", Severity.ERROR, Optional.of(Span.at(quote.end())), "")),
        Verdict.FAIL);
  }

  private static CheckResult unrecognized() {
    Statement statement =
        new Statement(
            Snapshot.ofText("买菜：土豆"),
            false,
            Actor.PERSONAL,
            "",
            Optional.empty(),
            List.of(),
            List.of());
    return new CheckResult(
        statement,
        TemplateLibrary.builtIn().all().get(0),
        List.of(),
        List.of(),
        new Correspondence(List.of()),
        List.of(),
        Verdict.PASS);
  }

  private static Finding finding(
      String rule, Severity severity, Optional<Span> span, String quote, Fix... fixes) {
    Optional<Role> role = span.map(place -> Role.PROBLEMS);
    return new Finding(
        rule, severity, role, Message.of("report.sheet.files"), span, quote, List.of(fixes));
  }

  static String written(ReportFormat format, Messages messages) throws IOException {
    StringWriter out = new StringWriter();
    format.write(report(), messages, out);
    return out.toString();
  }
}
