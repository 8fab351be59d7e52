package io.github.duizhao.template;

import java.time.Instant;
import java.util.List;

/**
 * What was read of a folder.
 *
 * @param state what was seen of it before it was read
 * @param read when it was read
 * @param seen when it was last found so
 * @param sources the template files, by name
 * @param faults what could not be read
 */
record FolderContent(
    FolderState state,
    Instant read,
    Instant seen,
    List<TemplateSource> sources,
    List<TemplateFault> faults) {

  FolderContent {
    sources = List.copyOf(sources);
    faults = List.copyOf(faults);
  }

  /** The same, found again later. */
  FolderContent stillAt(Instant now) {
    return new FolderContent(state, read, now, sources, faults);
  }
}
