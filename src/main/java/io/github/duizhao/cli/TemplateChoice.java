package io.github.duizhao.cli;

import io.github.duizhao.template.InvalidTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Finds the templates that a command line names. */
final class TemplateChoice {

  private TemplateChoice() {}

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
