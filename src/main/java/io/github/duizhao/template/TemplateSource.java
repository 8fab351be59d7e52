package io.github.duizhao.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of one file with templates' data, before it is read.
 *
 * @param layer whom it comes from
 * @param name what to call the file in messages; it is never opened
 * @param json its text; what could not be decoded stands as U+FFFD
 */
public record TemplateSource(Layer layer, String name, String json) {

  /** Bytes of a file; larger ones are not read. */
  public static final int LIMIT = 1 << 20;

  /**
   * The text of a file on disk. Of one that is too large only as much is read as tells so.
   *
   * @throws IOException if it cannot be read
   */
  public static TemplateSource read(Layer layer, Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(LIMIT + 1);
      return new TemplateSource(layer, file.toString(), new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
