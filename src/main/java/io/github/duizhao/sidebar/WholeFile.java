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
   * Writes a new file, making its folder where it is not there.
   *
   * @param replace whether one that exists is written over
   * @throws FileAlreadyExistsException if it exists and is not to be written over
   */
  static void write(Path file, byte[] content, boolean replace) throws IOException {
    write(file, content, Optional.empty(), replace);
  }

  /** The same for a text. */
  static void write(Path file, String json, boolean replace) throws IOException {
    write(file, json, Optional.empty(), replace);
  }

  /**
   * Writes a text over the one that was read.
   *
   * @param before what may be written over; empty where there should be no file yet
   * @param replace whether anything else that stands there is written over as well
   * @throws FileAlreadyExistsException if it holds something else, or is gone, and is not to be
   *     written over
   */
  static void write(Path file, String json, Optional<String> before, boolean replace)
      throws IOException {
    write(
        file,
        json.getBytes(StandardCharsets.UTF_8),
        before.map(text -> text.getBytes(StandardCharsets.UTF_8)),
        replace);
  }

  private static void write(Path file, byte[] content, Optional<byte[]> before, boolean replace)
      throws IOException {
    makeFolder(file.getParent());
    if (!replace && !holds(file, before)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path temporary = stage(file, content);
    try {
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Writes what is to become a file beside it, making its folder where it is not there.
   *
   * @return a hidden name, which is no template to whoever reads the folder meanwhile
   */
  static Path stage(Path file, byte[] content) throws IOException {
    makeFolder(file.getParent());
    Path temporary = file.resolveSibling(".duizhao-" + UUID.randomUUID() + ".tmp");
    boolean whole = false;
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(temporary);
      }
    }
    return temporary;
  }

  private static boolean holds(Path file, Optional<byte[]> expected) throws IOException {
    if (!Files.exists(file)) {
      return expected.isEmpty();
    }
    return expected.isPresent() && Arrays.equals(Files.readAllBytes(file), expected.get());
  }

  /** That a file stands in the folder's place is not the same as that the file exists. */
  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new NotDirectoryException(folder.toString());
    }
  }

  /** Lets a file take the place of another at once, where the file system can. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
