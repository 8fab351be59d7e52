package io.github.duizhao.template;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is seen of a folder without opening a file. Two that are equal tell that nothing has
 * changed.
 *
 * @param identity the mark of the file system for the folder itself, "" where there is none: an
 *     empty mount point has another one than the share that belongs there
 * @param empty whether nothing at all is in the folder
 * @param files the files to read, by name
 * @param more whether there are more files than are read
 */
record FolderState(String identity, boolean empty, List<Entry> files, boolean more) {

  /** File systems keep times in steps of up to two seconds. */
  private static final Duration COARSEST_TIME = Duration.ofSeconds(3);

  FolderState {
    files = List.copyOf(files);
  }

  /** Whether a change after a moment shows in the times, that is, no file is as new as that. */
  boolean settledAt(Instant moment) {
    Instant old = moment.minus(COARSEST_TIME);
    return files.stream().allMatch(file -> file.modified().isBefore(old));
  }

  /**
   * A file.
   *
   * @param size in bytes
   */
  record Entry(String name, long size, Instant modified) {}
}
