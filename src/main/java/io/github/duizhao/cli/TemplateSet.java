package io.github.duizhao.cli;

import io.github.duizhao.template.FolderStatus;
import io.github.duizhao.template.FoldersReading;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Resolution;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.template.TemplateFolders;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateResolver;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The templates that a command may choose from.
 *
 * @param library the good ones
 * @param faults what is wrong with the others
 */
record TemplateSet(TemplateLibrary library, List<TemplateFault> faults) {

  /** How long a share may take. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  TemplateSet {
    faults = List.copyOf(faults);
  }

  /**
   * The built-in templates and those of an organisation's folders.
   *
   * @throws Failure if a folder cannot be read
   */
  static TemplateSet of(List<Path> folders) throws Failure {
    List<TemplateFolder> all =
        folders.stream().map(path -> new TemplateFolder(Layer.ORGANISATION, path)).toList();
    FoldersReading reading = new TemplateFolders(all, Optional.empty(), LIMIT).read();
    for (FolderStatus folder : reading.folders()) {
      if (folder.trouble().isPresent()) {
        throw Failure.usage("cli.template.folder", folder.folder().path().toString());
      }
    }
    Resolution resolution = TemplateResolver.resolve(reading.sources());
    List<TemplateFault> faults = new ArrayList<>(reading.faults());
    faults.addAll(resolution.faults());
    return new TemplateSet(resolution.library(), faults);
  }

  /** Tells of every file that is not used, and why. */
  void tell(Console console) {
    for (TemplateFault fault : faults) {
      console.say(
          "cli.template.fault", fault.file(), fault.line(), fault.column(), fault.message());
    }
  }

  /** The status of a command that was done: a template that is not valid outweighs it. */
  int status(int done) {
    return faults.isEmpty() ? done : ExitStatus.USAGE;
  }
}
