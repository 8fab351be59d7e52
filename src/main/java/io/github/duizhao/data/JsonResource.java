package io.github.duizhao.data;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads a JSON file that ships with the program; tests hold each one against its schema. */
public final class JsonResource {

  private static final Gson GSON = new Gson();

  private JsonResource() {}

  /**
   * Reads a file next to a class.
   *
   * @param owner the class whose package holds the file
   * @param name the file's name
   * @param type what it holds
   * @throws IllegalStateException if the file did not ship
   */
  public static <T> T read(Class<?> owner, String name, Class<T> type) {
    return type.cast(readAs(owner, name, type));
  }

  /**
   * The text of a file next to a class.
   *
   * @throws IllegalStateException if the file did not ship
   */
  public static String text(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("not in the package: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Object readAs(Class<?> owner, String name, Type type) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("not in the package: " + name);
      }
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        return GSON.fromJson(reader, type);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
