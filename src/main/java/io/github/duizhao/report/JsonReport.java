package io.github.duizhao.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * One JSON object for scripts. Its keys and their order are stable. A file that could not be read
 * has all keys too: {@code error} says why, single values are null, lists empty.
 */
public final class JsonReport implements ReportFormat {

  /** So many files are written into memory side by side before they go out. */
  private static final int AT_ONCE = 32;

  @Override
  public void write(Report report, Messages messages, Writer out) throws IOException {
    // Not closed: the writer belongs to the caller, and nothing is held back in between.
    @SuppressWarnings("resource")
    JsonWriter json = writer(out);
    json.beginObject();
    json.name("tool").value("duizhao");
    json.name("version").value(report.version());
    json.name("today").value(report.today().toString());
    json.name("files").beginArray();
    List<FileReport> files = report.files();
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      List<FileReport> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
      for (String text : texts(some, messages)) {
        json.jsonValue(text);
      }
    }
    json.endArray();
    summary(json.name("summary"), report.summary());
    json.endObject();
    json.flush();
    out.write('\n');
  }

  private static JsonWriter writer(Writer out) {
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
    return json;
  }

  /** The entries of some files, each as it stands in the list. */
  private static List<String> texts(List<FileReport> files, Messages messages) {
    Stream<FileReport> each = files.size() == 1 ? files.stream() : files.parallelStream();
    return each.map(file -> text(file, messages)).toList();
  }

  private static String text(FileReport file, Messages messages) {
    TextBuffer text = new TextBuffer();
    try (JsonWriter json = writer(text)) {
      // As deep as in the report, so that the lines are indented alike.
      json.beginArray().beginArray();
      new JsonFile(json, messages).write(file);
      json.flush();
      String entry = text.from('{');
      json.endArray().endArray();
      return entry;
    } catch (IOException e) {
      // Not in memory.
      throw new UncheckedIOException(e);
    }
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
