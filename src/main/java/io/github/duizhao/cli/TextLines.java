package io.github.duizhao.cli;

import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateSection.Length;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes lines for people. */
final class TextLines {

  private final Messages messages;
  private final Writer out;

  TextLines(Messages messages, Writer out) {
    this.messages = messages;
    this.out = out;
  }

  void line(String key, Object... arguments) throws IOException {
    plain(messages.get(key, arguments));
  }

  void plain(String line) throws IOException {
    out.write(line + "\n");
  }

  void blank() throws IOException {
    out.write('\n');
  }

  /** What stands in a list, after what it is; nothing if the list is empty. */
  void list(String key, List<String> words) throws IOException {
    if (!words.isEmpty()) {
      line(key, String.join(messages.get("cli.template.separator"), words));
    }
  }

  /** How long something may be, after what it is; nothing if it may have any length. */
  void length(String what, Length length) throws IOException {
    if (length.max() < Integer.MAX_VALUE) {
      plain("  " + what + messages.get("cli.template.between", length.min(), length.max()).strip());
    } else if (length.min() > 0) {
      plain("  " + what + messages.get("cli.template.atLeast", length.min()).strip());
    }
  }

  /** A number as people write it. */
  static String figure(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
