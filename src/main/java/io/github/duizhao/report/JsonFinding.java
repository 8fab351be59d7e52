package io.github.duizhao.report;

import com.google.gson.stream.JsonWriter;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Messages;
import java.io.IOException;

/** Writes one finding into a JSON report. */
final class JsonFinding {

  private final JsonWriter json;
  private final Messages messages;

  JsonFinding(JsonWriter json, Messages messages) {
    this.json = json;
    this.messages = messages;
  }

  void write(Finding finding) throws IOException {
    json.beginObject();
    members(finding);
    json.endObject();
  }

  /** A finding that was dismissed: its own keys, then how far and why. */
  void write(LocatedDismissal dismissed) throws IOException {
    json.beginObject();
    members(dismissed.located().finding());
    json.name("scope").value(dismissed.dismissal().scope().id());
    json.name("reason").value(dismissed.dismissal().reason());
    json.endObject();
  }

  private void members(Finding finding) throws IOException {
    json.name("rule").value(finding.rule());
    json.name("severity").value(finding.severity().id());
    json.name("role").value(finding.role().map(Role::id).orElse(null));
    json.name("message").value(messages.format(finding.message()));
    json.name("start").value(finding.span().map(Span::start).orElse(null));
    json.name("end").value(finding.span().map(Span::end).orElse(null));
    json.name("quote").value(finding.quote());
    json.name("fixes").beginArray();
    for (Fix fix : finding.fixes()) {
      fix(fix);
    }
    json.endArray();
  }

  private void fix(Fix fix) throws IOException {
    json.beginObject();
    json.name("title").value(messages.format(fix.title()));
    json.name("edits").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject();
      json.name("start").value(edit.span().start());
      json.name("end").value(edit.span().end());
      json.name("replacement").value(edit.replacement());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
