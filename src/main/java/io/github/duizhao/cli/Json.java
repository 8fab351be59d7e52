package io.github.duizhao.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** The one way in which the commands write JSON. */
final class Json {

  private Json() {}

  /** Pretty, with nulls, without HTML escapes. The writer below stays the caller's. */
  static JsonWriter writer(Writer out) {
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
    return json;
  }

  /** Ends the document with a line end. */
  static void end(JsonWriter json, Writer out) throws IOException {
    json.flush();
    out.write('\n');
  }
}
