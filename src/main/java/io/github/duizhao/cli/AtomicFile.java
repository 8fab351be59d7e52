package io.github.duizhao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file so that there is the old one or the whole new one, never a half. */
final class AtomicFile {

  /** Makes the new file at a path that does not exist yet. */
  @FunctionalInterface
  interface Maker {
    void make(Path temporary) throws IOException, Failure;
  }

  private AtomicFile() {}

  /** Writes a file from a stream. */
  static void write(Path file, ResultOutput.Bytes content) throws Failure {
    // A device or a pipe must be written to, not be replaced.
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      guarded(file, () -> stream(file, content));
    } else {
      replace(file, temporary -> stream(temporary, content, StandardOpenOption.CREATE_NEW));
    }
  }

  /** Makes a file beside its place and moves it there; an existing one keeps its permissions. */
  static void replace(Path file, Maker maker) throws Failure {
    guarded(
        file,
        () -> {
          if (Files.isDirectory(file)) {
            throw Failure.usage("cli.output.folder", file.toString());
          }
          Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
          Path temporary = target.resolveSibling(temporaryName(target));
          try {
            maker.make(temporary);
            keepPermissions(target, temporary);
            Files.move(
                temporary,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
          } finally {
            Files.deleteIfExists(temporary);
          }
        });
  }

  /** Hidden, with the file's own extension: an office goes by it. */
  private static String temporaryName(Path target) {
    String name = target.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return ".duizhao-" + UUID.randomUUID() + (dot < 0 ? "" : name.substring(dot));
  }

  private static void keepPermissions(Path old, Path created) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      Files.setPosixFilePermissions(created, view.readAttributes().permissions());
    }
  }

  private static void stream(Path file, ResultOutput.Bytes content, StandardOpenOption... how)
      throws IOException {
    OutputStream raw =
        how.length == 0
            ? Files.newOutputStream(file, StandardOpenOption.WRITE)
            : Files.newOutputStream(file, StandardOpenOption.WRITE, how[0]);
    try (OutputStream out = new BufferedOutputStream(raw)) {
      content.write(out);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException, Failure;
  }

  private static void guarded(Path file, Work work) throws Failure {
    try {
      work.run();
    } catch (NoSuchFileException e) {
      throw Failure.usage("cli.output.noFolder", file.toString());
    } catch (AccessDeniedException e) {
      throw Failure.usage("cli.output.denied", file.toString());
    } catch (FileSystemException e) {
      throw Failure.usage("cli.output.failed", file.toString(), reason(e));
    } catch (IOException e) {
      throw Failure.usage("cli.output.failed", file.toString(), String.valueOf(e.getMessage()));
    }
  }

  private static String reason(FileSystemException e) {
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
  }
}
