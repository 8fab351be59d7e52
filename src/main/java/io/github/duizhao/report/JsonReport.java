package io.github.duizhao.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.Writer;

/**
 * One JSON object for scripts. Its keys and their order are stable. A file that could not be read
 * has all keys too: {@code error} says why, single values are null, lists empty.
 */
public final class JsonReport implements ReportFormat {

  @Override
  public void write(Report report, Messages messages, Writer out) throws IOException {
    // Not closed: the writer belongs to the caller, and nothing is held back in between.
    @SuppressWarnings("resource")
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
    json.beginObject();
    json.name("tool").value("duizhao");
    json.name("version").value(report.version());
    json.name("today").value(report.today().toString());
    json.name("files").beginArray();
    JsonFile file = new JsonFile(json, messages);
    for (FileReport entry : report.files()) {
      file.write(entry);
    }
    json.endArray();
    summary(json.name("summary"), report.summary());
    json.endObject();
    json.flush();
    out.write('\n');
  }

  private static void summary(JsonWriter json, Summary summary) throws IOException {
    json.beginObject();
    json.name("files").value(summary.files());
    json.name("pass").value(summary.pass());
    json.name("revise").value(summary.revise());
    json.name("fail").value(summary.fail());
    json.name("unreadable").value(summary.unreadable());
    json.endObject();
  }
}
