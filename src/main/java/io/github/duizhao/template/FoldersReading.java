package io.github.duizhao.template;

import java.util.List;

/**
 * What was read of all folders.
 *
 * @param sources the template files, folder by folder and by name
 * @param faults the files that could not be read
 * @param folders how it stands with each folder
 */
public record FoldersReading(
    List<TemplateSource> sources, List<TemplateFault> faults, List<FolderStatus> folders) {

  /** Nothing read. */
  public static final FoldersReading NONE = new FoldersReading(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public FoldersReading {
    sources = List.copyOf(sources);
    faults = List.copyOf(faults);
    folders = List.copyOf(folders);
  }
}
