package io.github.duizhao.cli;

import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateFault;

/** Writes faults of templates as {@code file:line:column: path: message}. */
final class FaultLines {

  private FaultLines() {}

  static String of(TemplateFault fault, Messages messages) {
    String place = fault.file() + ":" + fault.line() + ":" + fault.column() + ": ";
    String path = fault.path().isEmpty() ? "" : fault.path() + ": ";
    return place + path + messages.format(fault.message());
  }

  static void say(TemplateFault fault, Console console) {
    console.err().println(of(fault, console.messages()));
    console.err().flush();
  }
}
