package io.github.duizhao.cli;

import java.nio.file.Path;

/** Reads documents of some kind. */
interface DocumentSource {

  /**
   * The text of a document, and what it remembers.
   *
   * @throws Unreadable if the file is not there or is not a document of this kind
   */
  SourceDocument read(Path file) throws Unreadable;
}
