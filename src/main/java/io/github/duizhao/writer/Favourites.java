package io.github.duizhao.writer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.sun.star.uno.XComponentContext;
import io.github.duizhao.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The patterns of measures that a user likes: their ids in a small file in his office profile. It
 * is read when measures are looked for, so that all windows mind it. Any thread.
 */
public final class Favourites {

  private static final Logger LOG = Logger.getLogger(Favourites.class.getName());
  private static final int VERSION = 1;

  private final Path file;

  /** The favourites in a file, which need not exist. */
  public Favourites(Path file) {
    this.file = file;
  }

  /** The favourites of the user of an office. */
  public static Favourites of(XComponentContext context) {
    return new Favourites(new OfficePaths(context).ownFolder().resolve("favourites.json"));
  }

  /**
   * What a file holds.
   *
   * @param ids the ids in the order in which they were marked
   * @param trouble why none of it could be used, if so
   */
  public record Reading(Set<String> ids, Optional<Message> trouble) {

    /** Copies the set. */
    public Reading {
      ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }
  }

  /** Reads the favourites. */
  public Reading read() {
    try {
      return new Reading(ids(), Optional.empty());
    } catch (TroubleException e) {
      LOG.log(Level.WARNING, "favourites not read", e);
      return new Reading(Set.of(), Optional.of(e.message));
    }
  }

  /**
   * Marks a pattern or takes the mark away. A file that cannot be read is left as it is.
   *
   * @return why it was not done, if so
   */
  public Optional<Message> mark(String id, boolean marked) {
    try {
      Set<String> ids = ids();
      boolean changed = marked ? ids.add(id) : ids.remove(id);
      if (changed) {
        write(ids);
      }
      return Optional.empty();
    } catch (TroubleException e) {
      LOG.log(Level.WARNING, "a favourite was not kept", e);
      return Optional.of(e.message);
    }
  }

  /**
   * Forgets them all: the file is gone then, also one that cannot be read.
   *
   * @return why it was not done, if so
   */
  public Optional<Message> clear() {
    try {
      Files.deleteIfExists(file);
      return Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "favourites not cleared", e);
      return Optional.of(Message.of("favourites.unwritable", file.toString()));
    }
  }

  private Set<String> ids() throws TroubleException {
    Set<String> ids = new LinkedHashSet<>();
    for (JsonElement id : array()) {
      if (!(id instanceof JsonPrimitive words) || !words.isString()) {
        throw new TroubleException("favourites.damaged", file);
      }
      ids.add(id.getAsString());
    }
    return ids;
  }

  private JsonArray array() throws TroubleException {
    if (!Files.exists(file)) {
      return new JsonArray();
    }
    try {
      JsonElement root = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8));
      if (root instanceof JsonObject object
          && object.get("version") instanceof JsonPrimitive version
          && version.isNumber()) {
        if (version.getAsDouble() > VERSION) {
          throw new TroubleException("favourites.newer", file);
        }
        if (object.get("measures") instanceof JsonArray measures) {
          return measures;
        }
      }
      throw new TroubleException("favourites.damaged", file);
    } catch (IOException | JsonParseException e) {
      throw new TroubleException("favourites.damaged", file, e);
    }
  }

  private void write(Collection<String> ids) throws TroubleException {
    JsonArray measures = new JsonArray();
    ids.forEach(measures::add);
    JsonObject root = new JsonObject();
    root.addProperty("version", VERSION);
    root.add("measures", measures);
    try {
      UserRules.replace(file, root.toString());
    } catch (IOException e) {
      throw new TroubleException("favourites.unwritable", file, e);
    }
  }

  /** Why the file is of no use. */
  private static final class TroubleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    TroubleException(String key, Path file) {
      this(key, file, null);
    }

    TroubleException(String key, Path file, Exception cause) {
      super(key, cause);
      this.message = Message.of(key, file.toString());
    }
  }
}
