package io.github.duizhao.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A package: one {@code .zip} file with the template files of a department. */
public final class TemplatePackage {

  private TemplatePackage() {}

  /** Whether a file is one by its name. */
  public static boolean isPackage(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * Reads its template files, as they are read in a folder.
   *
   * @param layer whom they come from
   * @return the files, and what cannot be read; no folders
   * @throws IOException if the package cannot be read; one that is damaged is a fault
   */
  public static FoldersReading read(Layer layer, Path file) throws IOException {
    FolderReader.SourceList list = new FolderReader.SourceList(layer, FolderReader.FOLDER_LIMIT);
    PackageReader.read(file, list);
    return new FoldersReading(list.sources(), list.faults(), List.of());
  }
}
