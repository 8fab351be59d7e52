package io.github.duizhao.sidebar;

import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the template of a form is kept.
 *
 * @param folders the folders to choose from for a new one; the folder of one that exists
 * @param file the file of one that exists
 * @param before what stood in that file when it was opened
 */
record FormPlace(List<TemplateFolder> folders, Optional<Path> file, Optional<String> before) {

  FormPlace {
    folders = List.copyOf(folders);
  }

  /** For a new template. */
  static FormPlace in(List<TemplateFolder> folders) {
    return new FormPlace(folders, Optional.empty(), Optional.empty());
  }

  /** For one that exists. */
  static FormPlace of(Layer layer, Path file, String before) {
    return new FormPlace(
        List.of(new TemplateFolder(layer, file.getParent())),
        Optional.of(file),
        Optional.of(before));
  }

  /** Whether there is no file yet. */
  boolean isNew() {
    return file.isEmpty();
  }

  Layer layer(int folder) {
    return folders.get(folder).layer();
  }

  /** The file of a template with an id. */
  Path file(int folder, String id) {
    return file.orElseGet(() -> folders.get(folder).path().resolve(id + ".json"));
  }
}
