package io.github.duizhao.document;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what was recognised in a few lines that a person can check by eye. */
final class StatementText {

  private static final int SHOWN = 12;

  private StatementText() {}

  static String of(Statement statement) {
    StringBuilder text = new StringBuilder();
    text.append("recognized ").append(statement.recognized()).append('\n');
    text.append("actor ").append(statement.actor().id()).append('\n');
    text.append("meeting ").append(statement.meeting()).append('\n');
    String title = statement.title().map(statement.snapshot()::quote).orElse("");
    text.append("title ").append(title.replace('\n', '/')).append('\n');
    for (Section section : statement.sections()) {
      text.append(line(statement, section)).append('\n');
      for (Item item : section.items()) {
        text.append("  ").append(line(statement, item)).append('\n');
      }
    }
    return text.toString();
  }

  static String roles(Statement statement) {
    return statement.sections().stream().map(StatementText::roles).collect(Collectors.joining(" "));
  }

  private static String roles(Section section) {
    List<Role> also = section.also();
    return section.role().id()
        + also.stream().map(role -> "+" + role.id()).collect(Collectors.joining());
  }

  private static String line(Statement statement, Section section) {
    return roles(section)
        + " | "
        + section.heading()
        + " | "
        + begin(statement, section.body())
        + " … "
        + end(statement, section.span());
  }

  private static String line(Statement statement, Item item) {
    return item.id()
        + " "
        + item.aspect().orElse("-")
        + " | "
        + item.heading()
        + " | "
        + begin(statement, item.body())
        + " … "
        + end(statement, item.span());
  }

  private static String begin(Statement statement, Span span) {
    String text = statement.snapshot().quote(span).strip().replace('\n', '/');
    return text.substring(0, Math.min(SHOWN, text.length()));
  }

  private static String end(Statement statement, Span span) {
    String text = statement.snapshot().quote(span).replace('\n', '/');
    return text.substring(Math.max(0, text.length() - 6));
  }
}
