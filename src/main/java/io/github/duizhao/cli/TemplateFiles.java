package io.github.duizhao.cli;

import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and reads the template files that a command line names. */
final class TemplateFiles {

  private TemplateFiles() {}

  /**
   * The files at some paths: a file as it is named, a folder with all {@code .json} files in it and
   * in its folders, by name. Each is taken once.
   */
  static List<Path> find(List<Path> paths) throws Failure {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(inFolder(path));
      } else {
        files.add(path);
      }
    }
    return new ArrayList<>(files);
  }

  /** The files in a folder and its folders. */
  static List<Path> inFolder(Path folder) throws Failure {
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
    return name.endsWith(".json")
        && !name.endsWith(".schema.json")
        && !name.startsWith(".")
        && Files.isRegularFile(path);
  }

  /** The text of a file. */
  static TemplateSource read(Layer layer, Path file) throws Failure {
    try {
      return TemplateSource.read(layer, file);
    } catch (IOException e) {
      throw Failure.usage("cli.template.unreadable", file.toString());
    }
  }

  /** The texts of all files in folders, as the organisation's. */
  static List<TemplateSource> ofFolders(List<Path> folders) throws Failure {
    List<TemplateSource> sources = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : inFolder(folder)) {
        sources.add(read(Layer.ORGANISATION, file));
      }
    }
    return sources;
  }
}
