package io.github.duizhao.sidebar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes several templates' files, all of them or none. What is replaced stays beside as a backup.
 * Not on the main thread: they may be on a share.
 */
final class WholeFiles {

  private final UnaryOperator<Path> backupOf;
  private final List<Item> items = new ArrayList<>();
  private final List<Path> temporaries = new ArrayList<>();
  private final List<Done> done = new ArrayList<>();

  /** What is to be written, and whether a file that is there may be replaced. */
  private record Item(Path file, String content, boolean replace) {}

  /** A file that has been written, and where the one before it is. */
  private record Done(Path file, Optional<Path> backup) {}

  /**
   * Nothing to write yet.
   *
   * @param backupOf a free name beside a file
   */
  WholeFiles(UnaryOperator<Path> backupOf) {
    this.backupOf = backupOf;
  }

  /** Adds a file; one that exists is replaced only if that was agreed. */
  void add(Path file, String content, boolean replace) {
    items.add(new Item(file, content, replace));
  }

  /**
   * Writes them.
   *
   * @throws IOException if one cannot be written; all are as they were then
   */
  void write() throws IOException {
    boolean whole = false;
    try {
      for (Item item : items) {
        stage(item);
      }
      for (int i = 0; i < items.size(); i++) {
        put(items.get(i), temporaries.get(i));
      }
      whole = true;
    } finally {
      if (!whole) {
        takeBack();
      }
      for (Path temporary : temporaries) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /** All content is on the disk before the first file takes its place. */
  private void stage(Item item) throws IOException {
    if (!item.replace() && Files.exists(item.file())) {
      throw new FileAlreadyExistsException(item.file().toString());
    }
    temporaries.add(WholeFile.stage(item.file(), item.content().getBytes(StandardCharsets.UTF_8)));
  }

  private void put(Item item, Path temporary) throws IOException {
    if (!item.replace() || !Files.exists(item.file())) {
      // Whatever came there meanwhile is not ours to write over.
      Files.move(temporary, item.file());
      done.add(new Done(item.file(), Optional.empty()));
      return;
    }
    Path backup = backupOf.apply(item.file());
    Files.copy(item.file(), backup);
    boolean replaced = false;
    try {
      WholeFile.move(temporary, item.file());
      replaced = true;
    } finally {
      if (!replaced) {
        Files.deleteIfExists(backup);
      }
    }
    done.add(new Done(item.file(), Optional.of(backup)));
  }

  private void takeBack() throws IOException {
    for (int i = done.size() - 1; i >= 0; i--) {
      Path file = done.get(i).file();
      if (done.get(i).backup().isPresent()) {
        WholeFile.move(done.get(i).backup().get(), file);
      } else {
        Files.deleteIfExists(file);
      }
    }
  }
}
