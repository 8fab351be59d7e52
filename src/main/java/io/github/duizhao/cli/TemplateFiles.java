package io.github.duizhao.cli;

import io.github.duizhao.message.Message;
import io.github.duizhao.template.FolderStatus;
import io.github.duizhao.template.FoldersReading;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.template.TemplateFolders;
import io.github.duizhao.template.TemplatePackage;
import io.github.duizhao.template.TemplateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and reads the template files that a command line names. */
final class TemplateFiles {

  /** How long the folders may take, shares among them. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private TemplateFiles() {}

  /**
   * The texts of the files at some paths, and what cannot be read.
   *
   * @param paths files and packages as they are named, and folders with all that is in them and in
   *     their folders
   * @throws Failure if a path cannot be read
   */
  static FoldersReading at(List<Path> paths) throws Failure {
    List<TemplateSource> sources = new ArrayList<>();
    List<TemplateFault> faults = new ArrayList<>();
    for (Path file : find(paths)) {
      if (leadsOutside(file, paths)) {
        Message message = Message.of("template.folder.link");
        faults.add(new TemplateFault(file.toString(), 1, 1, "", message));
      } else if (TemplatePackage.isPackage(file)) {
        FoldersReading inside = readPackage(file);
        sources.addAll(inside.sources());
        faults.addAll(inside.faults());
      } else {
        sources.add(read(Layer.ORGANISATION, file));
      }
    }
    return new FoldersReading(sources, faults, List.of());
  }

  /** Whether somebody put a link into a folder that would have a file elsewhere read. */
  private static boolean leadsOutside(Path file, List<Path> named) throws Failure {
    if (!Files.isSymbolicLink(file) || named.contains(file)) {
      return false;
    }
    try {
      Path target = file.toRealPath();
      for (Path folder : named) {
        if (Files.isDirectory(folder) && target.startsWith(folder.toRealPath())) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw Failure.usage("cli.template.unreadable", file.toString());
    }
  }

  private static FoldersReading readPackage(Path file) throws Failure {
    try {
      return TemplatePackage.read(Layer.ORGANISATION, file);
    } catch (IOException e) {
      throw Failure.usage("cli.template.unreadable", file.toString());
    }
  }

  /** A file as it is named, a folder with what is in it, by name. Each is taken once. */
  private static List<Path> find(List<Path> paths) throws Failure {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(inFolder(path));
      } else if (!isSchema(path)) {
        files.add(path);
      }
    }
    return new ArrayList<>(files);
  }

  /** The files in a folder and its folders. */
  private static List<Path> inFolder(Path folder) throws Failure {
    if (!Files.isDirectory(folder)) {
      throw Failure.usage("cli.template.folder", folder.toString());
    }
    // Links are not followed: one might lead round in a circle.
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries.filter(TemplateFiles::isTemplateFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw Failure.usage("cli.template.folder", folder.toString());
    }
  }

  private static boolean isTemplateFile(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".json") || TemplatePackage.isPackage(path))
        && !isSchema(path)
        && !name.startsWith(".")
        && Files.isRegularFile(path);
  }

  /** Schemas lie beside the templates for editors. */
  private static boolean isSchema(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".schema.json");
  }

  /** The text of a file. */
  static TemplateSource read(Layer layer, Path file) throws Failure {
    try {
      return TemplateSource.read(layer, file);
    } catch (IOException e) {
      throw Failure.usage("cli.template.unreadable", file.toString());
    }
  }

  /**
   * The texts of all files in folders and their packages, as the organisation's.
   *
   * @throws Failure if a folder cannot be read
   */
  static FoldersReading ofFolders(List<Path> folders) throws Failure {
    List<TemplateFolder> all =
        folders.stream().map(path -> new TemplateFolder(Layer.ORGANISATION, path)).toList();
    FoldersReading reading = new TemplateFolders(all, Optional.empty(), LIMIT).read();
    for (FolderStatus folder : reading.folders()) {
      if (folder.trouble().isPresent()) {
        throw Failure.usage("cli.template.folder", folder.folder().path().toString());
      }
    }
    return reading;
  }
}
