package io.github.duizhao.report;

import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.Writer;

/** A form in which a report is written. Without state: one serves all threads. */
public interface ReportFormat {

  /**
   * Writes a report. The writer is neither flushed nor closed.
   *
   * @param messages the language of the texts
   * @throws IOException if the writer fails
   */
  void write(Report report, Messages messages, Writer out) throws IOException;
}
