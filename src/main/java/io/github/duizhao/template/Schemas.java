package io.github.duizhao.template;

import io.github.duizhao.data.JsonResource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** The schemas of the files of a department, which editors help to write them with. */
public final class Schemas {

  /** The file names of the schemas, one for each kind of file. */
  public static final List<String> NAMES =
      List.of("template.schema.json", "profile.schema.json", "layout.schema.json");

  private static final String OURS = "\"$schema\": \"https://json-schema.org/";

  private Schemas() {}

  /**
   * Puts the schemas into a folder, where {@code "$schema": "template.schema.json"} finds them
   * without a network. A file of such a name that is no schema stays as it is. Not on the main
   * thread: the folder may be on a share.
   *
   * @throws IOException if one cannot be written
   */
  public static void writeTo(Path folder) throws IOException {
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      byte[] schema = JsonResource.text(Schemas.class, name).getBytes(StandardCharsets.UTF_8);
      if (isWanted(file, schema)) {
        write(file, schema);
      }
    }
  }

  /** Whether there is none, or another version of it. */
  private static boolean isWanted(Path file, byte[] schema) throws IOException {
    if (Files.notExists(file)) {
      return true;
    }
    if (!Files.isRegularFile(file) || Files.size(file) > TemplateSource.LIMIT) {
      return false;
    }
    String there = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String wanted = new String(schema, StandardCharsets.UTF_8);
    return !there.equals(wanted) && there.contains(OURS) && there.contains(title(wanted));
  }

  /** The line that tells the schema from others. */
  private static String title(String schema) {
    int start = schema.indexOf("\"title\"");
    return schema.substring(start, schema.indexOf('\n', start));
  }

  private static void write(Path file, byte[] schema) throws IOException {
    Path draft = file.resolveSibling(".duizhao-" + UUID.randomUUID() + ".tmp");
    try {
      Files.write(draft, schema);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
