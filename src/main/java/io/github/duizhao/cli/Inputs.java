package io.github.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the documents under the paths of a command line: files as they are named, folders with all
 * that is in them, sorted by name. Each file is taken once. For use on one thread.
 */
final class Inputs {

  private final Optional<Path> output;
  private final Console console;
  private final List<Path> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Inputs(Optional<Path> output, Console console) {
    this.output = output.map(Inputs::canonical);
    this.console = console;
  }

  /**
   * The documents to read; a path that is not there is among them, so that it is reported.
   *
   * @param output where the results go: never read, and refused if it is named
   */
  static List<Path> find(List<Path> named, Optional<Path> output, Console console) throws Failure {
    Inputs inputs = new Inputs(output, console);
    for (Path path : named) {
      inputs.addNamed(path);
    }
    return inputs.found;
  }

  private void addNamed(Path path) throws Failure {
    if (Files.isDirectory(path)) {
      int before = found.size();
      addFolder(path);
      if (found.size() == before) {
        console.say("cli.input.none", path.toString());
      }
    } else if (output.filter(canonical(path)::equals).isPresent()) {
      throw Failure.usage("cli.input.output", path.toString());
    } else if (Documents.isLock(path)) {
      console.say("cli.input.passedOver", path.toString());
    } else {
      add(path);
    }
  }

  private void addFolder(Path folder) {
    List<Path> entries;
    try (Stream<Path> stream = Files.list(folder)) {
      entries = stream.filter(path -> !Documents.isPassedOver(path)).sorted().toList();
    } catch (IOException e) {
      // Named as a document, it is reported as unreadable with the others.
      add(folder);
      return;
    }
    for (Path entry : entries) {
      // A link to a folder might lead round in a circle.
      if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
        addFolder(entry);
      } else if (Files.isRegularFile(entry)
          && Documents.isDocument(entry)
          && output.filter(canonical(entry)::equals).isEmpty()) {
        add(entry);
      }
    }
  }

  private void add(Path path) {
    if (seen.add(canonical(path))) {
      found.add(path);
    }
  }

  private static Path canonical(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
