package io.github.duizhao.robustness;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.duizhao.document.TextPattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** All regexes of the program: those in constants of its classes, and those in its data. */
final class Regexes {

  private static final Path DATA = Path.of("src/main/resources");

  /** What makes a string of the data a regex, and not a word. */
  private static final Pattern SIGNS = Pattern.compile("[\\\\|^$*+?{(\\[]");

  private Regexes() {}

  /** By regex, where it is from. */
  static Map<String, String> all() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .importUrl(TextPattern.class.getProtectionDomain().getCodeSource().getLocation())) {
      type.getFields().stream()
          .filter(field -> isPattern(field.getRawType()))
          .filter(field -> Modifier.isStatic(field.reflect().getModifiers()))
          .forEach(field -> found.put(regex(field.reflect()), field.getFullName()));
    }
    try (Stream<Path> files = Files.walk(DATA)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().endsWith(".schema.json"))
          .forEach(file -> collect(read(file), file.toString(), found));
    }
    return found;
  }

  private static boolean isPattern(JavaClass type) {
    return type.isEquivalentTo(Pattern.class) || type.isEquivalentTo(TextPattern.class);
  }

  private static String regex(Field field) {
    try {
      field.setAccessible(true);
      Object pattern = field.get(null);
      return pattern instanceof TextPattern text ? text.regex() : pattern.toString();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonElement read(Path file) {
    try {
      return JsonParser.parseString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(JsonElement element, String place, Map<String, String> found) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(member -> collect(member, place, found));
    } else if (element.isJsonObject()) {
      element.getAsJsonObject().asMap().values().forEach(value -> collect(value, place, found));
    } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
      String text = element.getAsString();
      if (SIGNS.matcher(text).find() && compiles(text)) {
        found.putIfAbsent(text, place);
      }
    }
  }

  private static boolean compiles(String text) {
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
