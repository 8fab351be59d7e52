package io.github.duizhao.sidebar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Writes a template's file whole or not at all. Not on the main thread: it may be on a share. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes it, making its folder where it is not there.
   *
   * @param before what may be written over; empty where there should be no file yet
   * @param replace whether anything else that stands there is written over as well
   * @throws FileAlreadyExistsException if it holds something else, or is gone, and is not to be
   *     written over
   */
  static void write(Path file, String json, Optional<String> before, boolean replace)
      throws IOException {
    makeFolder(file.getParent());
    if (!replace && !holds(file, before)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    // A hidden name is no template to whoever reads the folder meanwhile.
    Path temporary = file.resolveSibling(".duizhao-" + UUID.randomUUID() + ".tmp");
    try {
      Files.write(temporary, json.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static boolean holds(Path file, Optional<String> expected) throws IOException {
    if (!Files.exists(file)) {
      return expected.isEmpty();
    }
    return expected.isPresent()
        && Arrays.equals(Files.readAllBytes(file), expected.get().getBytes(StandardCharsets.UTF_8));
  }

  /** That a file stands in the folder's place is not the same as that the file exists. */
  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new NotDirectoryException(folder.toString());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
