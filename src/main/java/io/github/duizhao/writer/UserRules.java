package io.github.duizhao.writer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XStringSubstitution;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The rules that a user has turned off for himself: a small file in his office profile. It is read
 * at every check, so that all windows mind it. Any thread.
 */
public final class UserRules {

  private static final Logger LOG = Logger.getLogger(UserRules.class.getName());
  private static final String OFF = "rulesOff";

  private final Path file;

  /** The settings in a file, which need not exist. */
  public UserRules(Path file) {
    this.file = file;
  }

  /** The settings of the user of an office. */
  public static UserRules of(XComponentContext context) {
    try {
      XStringSubstitution paths =
          Uno.as(
              XStringSubstitution.class,
              context
                  .getServiceManager()
                  .createInstanceWithContext("com.sun.star.util.PathSubstitution", context));
      String folder = paths.substituteVariables("$(user)", true);
      return new UserRules(Path.of(URI.create(folder)).resolve("duizhao/settings.json"));
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("the user's folder", e);
    }
  }

  /** The ids of the rules that are off. A file that cannot be read turns none off. */
  public Set<String> off() {
    Set<String> ids = new TreeSet<>();
    if (read().get(OFF) instanceof JsonArray array) {
      for (JsonElement id : array) {
        if (id.isJsonPrimitive()) {
          ids.add(id.getAsString());
        }
      }
    }
    return ids;
  }

  /**
   * Turns a rule off or on again. Other settings in the file stay.
   *
   * @throws RefusedException if the file cannot be written
   */
  public void turn(String rule, boolean on) throws RefusedException {
    Set<String> ids = off();
    boolean changed = on ? ids.remove(rule) : ids.add(rule);
    if (!changed) {
      return;
    }
    JsonObject root = read();
    JsonArray array = new JsonArray();
    ids.forEach(array::add);
    root.addProperty("version", 1);
    root.add(OFF, array);
    try {
      replace(file, root.toString());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "settings not kept", e);
      throw new RefusedException(Refusal.SETTINGS);
    }
  }

  /** Writes a file of the user's folder whole or not at all. */
  static void replace(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    try {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private JsonObject read() {
    if (!Files.exists(file)) {
      return new JsonObject();
    }
    try {
      JsonElement root = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8));
      return root.isJsonObject() ? root.getAsJsonObject() : new JsonObject();
    } catch (IOException | JsonParseException e) {
      LOG.log(Level.WARNING, "settings not readable", e);
      return new JsonObject();
    }
  }
}
