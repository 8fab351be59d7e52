package io.github.duizhao.cli;

import io.github.duizhao.document.Snapshot;
import java.nio.file.Path;

/** Reads documents of some kind. */
interface DocumentSource {

  /**
   * The text of a document.
   *
   * @throws Unreadable if the file is not there or is not a document of this kind
   */
  Snapshot read(Path file) throws Unreadable;
}
