package io.github.duizhao.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.duizhao.document.Role;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@link DocumentNotes} as one JSON text with a version, and back. */
public final class NotesCodec {

  private static final int VERSION = 1;

  /** Links with measures. */
  private static final String LINKS = "links";

  /** Links with causes: a list of their own, which a reader that does not know it passes over. */
  private static final String CAUSE_LINKS = "causeLinks";

  private NotesCodec() {}

  /**
   * What was read.
   *
   * @param notes what could be made out
   * @param trouble what the user has to be told, if not all could
   * @param writable whether new notes may take their place: not those of a later version
   */
  public record Reading(DocumentNotes notes, Optional<Message> trouble, boolean writable) {}

  /** The notes as JSON on one line; "" where there are none. */
  public static String write(DocumentNotes notes) {
    if (notes.isEmpty()) {
      return "";
    }
    JsonArray dismissed = new JsonArray();
    for (Dismissal dismissal : notes.dismissals()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("rule", dismissal.rule());
      entry.addProperty("scope", dismissal.scope().id());
      if (dismissal.scope() == Dismissal.Scope.HERE) {
        entry.addProperty("text", dismissal.fingerprint());
      }
      if (!dismissal.reason().isEmpty()) {
        entry.addProperty("reason", dismissal.reason());
      }
      dismissed.add(entry);
    }
    JsonObject root = new JsonObject();
    root.addProperty("version", VERSION);
    root.add("dismissed", dismissed);
    root.add(LINKS, links(notes, Role.MEASURES));
    JsonArray causes = links(notes, Role.CAUSES);
    if (!causes.isEmpty()) {
      root.add(CAUSE_LINKS, causes);
    }
    return root.toString();
  }

  private static JsonArray links(DocumentNotes notes, Role role) {
    JsonArray links = new JsonArray();
    for (ConfirmedLink link : notes.links()) {
      if (link.role() == role) {
        JsonObject entry = new JsonObject();
        entry.addProperty("problem", link.problem());
        JsonArray answers = new JsonArray();
        link.answers().forEach(answers::add);
        entry.add(role.id(), answers);
        links.add(entry);
      }
    }
    return links;
  }

  /** Reads notes; what is damaged is left out, and said. */
  public static Reading read(String json) {
    if (json.isBlank()) {
      return new Reading(DocumentNotes.NONE, Optional.empty(), true);
    }
    try {
      JsonObject root = JsonParser.parseString(json).getAsJsonObject();
      if (root.getAsJsonPrimitive("version").getAsInt() > VERSION) {
        return new Reading(DocumentNotes.NONE, trouble("newer"), false);
      }
      Entries entries = new Entries();
      List<Dismissal> dismissed = entries.read(root, "dismissed", NotesCodec::dismissal);
      List<ConfirmedLink> links =
          new ArrayList<>(entries.read(root, LINKS, entry -> link(entry, Role.MEASURES)));
      if (root.has(CAUSE_LINKS)) {
        links.addAll(entries.read(root, CAUSE_LINKS, entry -> link(entry, Role.CAUSES)));
      }
      DocumentNotes notes = new DocumentNotes(dismissed, links);
      return new Reading(notes, entries.damaged ? trouble("damaged-part") : Optional.empty(), true);
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | ClassCastException
        | NumberFormatException e) {
      return new Reading(DocumentNotes.NONE, trouble("damaged"), true);
    }
  }

  private static Optional<Message> trouble(String what) {
    return Optional.of(Message.of("notes." + what));
  }

  private static Optional<Dismissal> dismissal(JsonObject entry) {
    Optional<String> rule = string(entry, "rule");
    Optional<String> text = string(entry, "text");
    Optional<Dismissal.Scope> scope =
        string(entry, "scope")
            .flatMap(
                id ->
                    Arrays.stream(Dismissal.Scope.values())
                        .filter(value -> value.id().equals(id))
                        .findFirst());
    if (rule.isEmpty()
        || scope.isEmpty()
        || (scope.get() == Dismissal.Scope.HERE && text.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Dismissal(
            rule.get(), scope.get(), text.orElse(""), string(entry, "reason").orElse("")));
  }

  private static Optional<ConfirmedLink> link(JsonObject entry, Role role) {
    if (!(entry.get(role.id()) instanceof JsonArray answers)) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>();
    for (JsonElement answer : answers) {
      if (!(answer instanceof JsonPrimitive key) || !key.isString()) {
        return Optional.empty();
      }
      keys.add(key.getAsString());
    }
    return string(entry, "problem").map(problem -> new ConfirmedLink(problem, role, keys));
  }

  private static Optional<String> string(JsonObject entry, String name) {
    return entry.get(name) instanceof JsonPrimitive value && value.isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  /** Reads lists of entries, passing over those that are damaged. */
  private static final class Entries {

    private boolean damaged;

    <T> List<T> read(JsonObject root, String name, Function<JsonObject, Optional<T>> reader) {
      List<T> entries = new ArrayList<>();
      if (!(root.get(name) instanceof JsonArray array)) {
        damaged = true;
        return entries;
      }
      for (JsonElement element : array) {
        Optional<T> entry =
            element instanceof JsonObject object ? reader.apply(object) : Optional.empty();
        entry.ifPresentOrElse(entries::add, () -> damaged = true);
      }
      return entries;
    }
  }
}
