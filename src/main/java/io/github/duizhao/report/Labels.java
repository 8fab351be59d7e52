package io.github.duizhao.report;

import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.Severity;
import io.github.duizhao.check.Verdict;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;

/** The words of a report in one language. */
final class Labels {

  private final Messages messages;

  Labels(Messages messages) {
    this.messages = messages;
  }

  String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  String format(Message message) {
    return messages.format(message);
  }

  String message(LocatedFinding located) {
    return messages.format(located.finding().message());
  }

  String verdict(Verdict verdict) {
    return messages.get("verdict." + verdict.id());
  }

  String severity(Severity severity) {
    return messages.get("severity." + severity.id());
  }

  String role(Role role) {
    return messages.get("role." + role.id());
  }

  String status(SectionState state) {
    return messages.get("status." + state.status().id());
  }

  /** The rule's name, or its id where it has none. */
  String rule(LocatedFinding located) {
    String id = located.finding().rule();
    String key = "rule." + id + ".name";
    return messages.has(key) ? messages.get(key) : id;
  }

  /** A section's heading on one line, or the name of its role where it has none. */
  String section(Section section) {
    String heading = oneLine(section.heading());
    return heading.isEmpty() ? role(section.role()) : heading;
  }

  String missing(MissingSection section) {
    String name = section.heading().isEmpty() ? role(section.role()) : section.heading();
    return name + (section.required() ? "" : messages.get("report.section.optional"));
  }

  /** The template's name and id, with the word for it. */
  String template(CheckedFile checked) {
    return messages.get("report.template", templateName(checked));
  }

  /** The template's name and id. */
  String templateName(CheckedFile checked) {
    String name = checked.template().name(messages.locale().toLanguageTag());
    return messages.get("report.template.name", name, checked.template().id());
  }

  /** The verdict, or why there is none. */
  String outcome(FileReport file) {
    if (file.error().isPresent()) {
      return messages.get("report.unreadable");
    }
    CheckedFile checked = file.checked().orElseThrow();
    if (checked.recognized()) {
      return verdict(checked.verdict());
    }
    return messages.get(
        checked.characters() == 0 ? "report.empty.short" : "report.unrecognized.short");
  }

  /** The verdict with the number of findings. */
  String verdictLine(CheckedFile checked) {
    if (checked.recognized()) {
      return messages.get(
          "report.verdict",
          verdict(checked.verdict()),
          checked.count(Severity.ERROR),
          checked.count(Severity.WARNING),
          checked.count(Severity.HINT),
          checked.characters());
    }
    return checked.characters() == 0
        ? messages.get("report.empty")
        : messages.get("report.unrecognized", checked.characters());
  }

  /** How far a finding is dismissed, and why. */
  String dismissal(LocatedDismissal dismissed) {
    String scope = messages.get("report.dismissed." + dismissed.dismissal().scope().id());
    String reason = oneLine(dismissed.dismissal().reason());
    return reason.isEmpty()
        ? messages.get("report.dismissed.no-reason", scope)
        : messages.get("report.dismissed.reason", scope, reason);
  }

  /** Where a finding is, for people. */
  String place(LocatedFinding located) {
    return located.line() == 0
        ? messages.get("report.whole")
        : messages.get("report.line", located.line());
  }

  String total(Report report) {
    Summary summary = report.summary();
    return messages.get(
        "report.total",
        summary.files(),
        summary.pass(),
        summary.revise(),
        summary.fail(),
        summary.unreadable());
  }

  /** Words on one line without control characters, cut after a number of code points. */
  static String oneLine(String text, int limit) {
    String line = oneLine(text);
    return line.codePointCount(0, line.length()) <= limit
        ? line
        : line.substring(0, line.offsetByCodePoints(0, limit)) + "…";
  }

  /** Words on one line: line ends, control characters and runs of blanks become one blank. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isBlank(c) || Character.isISOControl(c)) {
        blank = line.length() > 0;
      } else {
        if (blank) {
          line.append(' ');
          blank = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
