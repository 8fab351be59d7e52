package io.github.duizhao.cli;

import io.github.duizhao.template.InvalidTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the templates that a command line names. */
final class TemplateChoice {

  private TemplateChoice() {}

  /** The built-in templates and those in folders: every {@code .json} file there, by name. */
  static TemplateLibrary library(List<Path> folders) throws Failure {
    List<Template> others = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : jsonFiles(folder)) {
        others.add(read(file));
      }
    }
    return TemplateLibrary.builtIn().with(others);
  }

  /** The template with an id, or else the one in a file. */
  static Template named(String idOrFile, TemplateLibrary library) throws Failure {
    var byId = library.byId(idOrFile);
    if (byId.isPresent()) {
      return byId.get();
    }
    try {
      Path file = Path.of(idOrFile);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    } catch (InvalidPathException e) {
      throw unknown(idOrFile, library);
    }
    throw unknown(idOrFile, library);
  }

  private static Failure unknown(String idOrFile, TemplateLibrary library) {
    String ids = library.all().stream().map(Template::id).collect(Collectors.joining(", "));
    return Failure.usage("cli.template.unknown", idOrFile, ids);
  }

  private static List<Path> jsonFiles(Path folder) throws Failure {
    if (!Files.isDirectory(folder)) {
      throw Failure.usage("cli.template.folder", folder.toString());
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(TemplateChoice::isTemplateFile).sorted().toList();
    } catch (IOException e) {
      throw Failure.usage("cli.template.folder", folder.toString());
    }
  }

  private static boolean isTemplateFile(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path)
        && name.endsWith(".json")
        && !name.endsWith(".schema.json")
        && !name.startsWith(".");
  }

  private static Template read(Path file) throws Failure {
    try {
      return TemplateReader.read(TextDecoder.read(file));
    } catch (Unreadable e) {
      throw Failure.usage("cli.template.invalid", file.toString(), e.reason());
    } catch (InvalidTemplate e) {
      throw Failure.usage("cli.template.invalid", file.toString(), e.reason());
    }
  }
}
