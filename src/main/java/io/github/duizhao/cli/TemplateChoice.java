package io.github.duizhao.cli;

import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Resolution;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The templates that a command line names: the built-in ones, those of folders, and the one that is
 * chosen.
 *
 * @param library all of them
 * @param chosen the one to use, if one is named
 * @param sound whether nothing is wrong in any file
 */
record TemplateChoice(TemplateLibrary library, Optional<Template> chosen, boolean sound) {

  /** The built-in templates alone. */
  static TemplateChoice builtIn() {
    return new TemplateChoice(TemplateLibrary.builtIn(), Optional.empty(), true);
  }

  /**
   * Reads the files. What is wrong in files of folders is said, and the others are used all the
   * same.
   *
   * @param folders the organisation's
   * @param idOrFile the template to use: an id, or else a file; null for none
   * @throws Failure if that template cannot be used
   */
  static TemplateChoice of(List<Path> folders, String idOrFile, Console console) throws Failure {
    TemplateChoice choice = lenient(folders, idOrFile, console);
    if (idOrFile != null && choice.chosen().isEmpty()) {
      throw unknown(idOrFile, choice.library());
    }
    return choice;
  }

  /** The same; an id may be that of something else than a template, which is then not chosen. */
  static TemplateChoice lenient(List<Path> folders, String idOrFile, Console console)
      throws Failure {
    List<TemplateSource> sources = TemplateFiles.ofFolders(folders);
    Optional<TemplateSource> own = own(idOrFile, sources);
    own.ifPresent(sources::add);
    if (sources.isEmpty()) {
      TemplateLibrary library = TemplateLibrary.builtIn();
      return new TemplateChoice(library, named(idOrFile, library), true);
    }
    Resolution resolution = TemplateResolver.resolve(sources);
    List<TemplateFault> faults = resolution.faults();
    faults.forEach(fault -> FaultLines.say(fault, console));
    TemplateLibrary library = resolution.library();
    Optional<Template> chosen =
        own.isPresent() ? Optional.of(in(own.get(), library)) : named(idOrFile, library);
    return new TemplateChoice(library, chosen, faults.isEmpty());
  }

  /** The file that is named, unless it is the id of a template that ships or of a folder's. */
  private static Optional<TemplateSource> own(String idOrFile, List<TemplateSource> folders)
      throws Failure {
    if (idOrFile == null || TemplateLibrary.builtIn().byId(idOrFile).isPresent()) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(idOrFile);
      boolean read = folders.stream().anyMatch(source -> source.name().equals(file.toString()));
      return Files.isRegularFile(file) && !read
          ? Optional.of(TemplateFiles.read(Layer.USER, file))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Template in(TemplateSource source, TemplateLibrary library) throws Failure {
    return library.entries().stream()
        .filter(entry -> entry.file().equals(source.name()))
        .findFirst()
        .map(TemplateEntry::template)
        .orElseThrow(() -> Failure.usage("cli.template.invalid", source.name()));
  }

  private static Optional<Template> named(String id, TemplateLibrary library) {
    return library.entries().stream()
        .filter(entry -> entry.id().equals(id) || entry.file().equals(id))
        .findFirst()
        .map(TemplateEntry::template);
  }

  /** There is nothing with an id. */
  static Failure unknown(String id, TemplateLibrary library) {
    String ids = library.all().stream().map(Template::id).collect(Collectors.joining(", "));
    return Failure.usage("cli.template.unknown", id, ids);
  }

  /** The status to end with: faults of templates are not passed over in silence. */
  int status(int otherwise) {
    return sound || otherwise == ExitStatus.UNREADABLE ? otherwise : ExitStatus.USAGE;
  }
}
