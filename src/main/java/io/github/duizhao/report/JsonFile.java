package io.github.duizhao.report;

import com.google.gson.stream.JsonWriter;
import io.github.duizhao.check.Correspondence;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the entry of one file into a JSON report. */
final class JsonFile {

  private final JsonWriter json;
  private final Messages messages;

  JsonFile(JsonWriter json, Messages messages) {
    this.json = json;
    this.messages = messages;
  }

  void write(FileReport file) throws IOException {
    json.beginObject();
    json.name("path").value(file.path());
    json.name("error").value(file.error().map(messages::format).orElse(null));
    Optional<CheckedFile> checked = file.checked();
    json.name("template").value(checked.map(c -> c.template().id()).orElse(null));
    json.name("recognized").value(checked.map(CheckedFile::recognized).orElse(null));
    json.name("actor").value(checked.map(c -> c.actor().id()).orElse(null));
    json.name("meeting").value(checked.map(CheckedFile::meeting).orElse(null));
    json.name("characters").value(checked.map(CheckedFile::characters).orElse(null));
    json.name("verdict").value(checked.map(c -> c.verdict().id()).orElse(null));
    title(checked.flatMap(CheckedFile::title));
    sections(checked.map(CheckedFile::sections).orElse(List.of()));
    missing(checked.map(CheckedFile::missing).orElse(List.of()));
    correspondence(checked.map(c -> c.correspondence().links()).orElse(List.of()));
    json.name("findings").beginArray();
    JsonFinding finding = new JsonFinding(json, messages);
    for (LocatedFinding located : checked.map(CheckedFile::findings).orElse(List.of())) {
      finding.write(located.finding());
    }
    json.endArray();
    dismissed(checked.map(CheckedFile::dismissed).orElse(List.of()), finding);
    json.endObject();
  }

  /** A key that is there only where something was dismissed. */
  private void dismissed(List<LocatedDismissal> dismissed, JsonFinding finding) throws IOException {
    if (dismissed.isEmpty()) {
      return;
    }
    json.name("dismissed").beginArray();
    for (LocatedDismissal one : dismissed) {
      finding.write(one);
    }
    json.endArray();
  }

  private void title(Optional<CheckedFile.Title> title) throws IOException {
    json.name("title");
    if (title.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("text").value(title.get().text());
    span(title.get().span());
    json.endObject();
  }

  private void sections(List<SectionState> sections) throws IOException {
    json.name("sections").beginArray();
    for (SectionState state : sections) {
      Section section = state.section();
      json.beginObject();
      json.name("role").value(section.role().id());
      ids("also", section.also().stream().map(Role::id).toList());
      json.name("heading").value(section.heading());
      span(section.span());
      json.name("level").value(section.level());
      json.name("characters").value(section.characters());
      json.name("status").value(state.status().id());
      items(section.items());
      json.endObject();
    }
    json.endArray();
  }

  private void items(List<Item> items) throws IOException {
    json.name("items").beginArray();
    for (Item item : items) {
      json.beginObject();
      json.name("id").value(item.id());
      json.name("heading").value(item.heading());
      json.name("aspect").value(item.aspect().orElse(null));
      span(item.span());
      json.endObject();
    }
    json.endArray();
  }

  private void missing(List<MissingSection> missing) throws IOException {
    json.name("missing").beginArray();
    for (MissingSection section : missing) {
      json.beginObject();
      json.name("role").value(section.role().id());
      json.name("required").value(section.required());
      json.endObject();
    }
    json.endArray();
  }

  private void correspondence(List<Correspondence.Link> links) throws IOException {
    json.name("correspondence").beginArray();
    for (Correspondence.Link link : links) {
      json.beginObject();
      json.name("problem").value(link.problem().id());
      ids("causes", link.causes().stream().map(Item::id).toList());
      ids("measures", link.measures().stream().map(Item::id).toList());
      json.endObject();
    }
    json.endArray();
  }

  private void ids(String name, List<String> ids) throws IOException {
    json.name(name).beginArray();
    for (String id : ids) {
      json.value(id);
    }
    json.endArray();
  }

  private void span(Span span) throws IOException {
    json.name("start").value(span.start());
    json.name("end").value(span.end());
  }
}
