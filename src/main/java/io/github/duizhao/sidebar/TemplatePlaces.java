package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.writer.OfficePaths;
import io.github.duizhao.writer.TemplateSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where templates come from, as the settings say.
 *
 * @param folders the folders in their order
 * @param copies where the last good copies of shares are kept
 * @param unusable what stands in the settings and is no path
 * @param settings the settings themselves
 */
record TemplatePlaces(
    List<TemplateFolder> folders,
    Optional<Path> copies,
    List<String> unusable,
    TemplateSettings.Values settings) {

  /** No folders at all. */
  static final TemplatePlaces NONE =
      new TemplatePlaces(List.of(), Optional.empty(), List.of(), TemplateSettings.Values.DEFAULT);

  TemplatePlaces {
    folders = List.copyOf(folders);
    unusable = List.copyOf(unusable);
  }

  /** The places that an office's settings name now. */
  static TemplatePlaces of(XComponentContext context) {
    TemplateSettings.Values settings = new TemplateSettings(context).read();
    OfficePaths paths = new OfficePaths(context);
    List<String> written = new ArrayList<>(settings.folders());
    if (settings.userFolders()) {
      written.addAll(settings.ownFolders());
    }
    List<TemplateFolder> folders = new ArrayList<>();
    List<String> unusable = new ArrayList<>();
    for (String text : written) {
      if (text.isBlank()) {
        continue;
      }
      Optional<TemplateFolder> folder =
          paths.path(text).map(path -> new TemplateFolder(Layer.ORGANISATION, path));
      if (folder.isEmpty()) {
        unusable.add(text);
      } else if (!folders.contains(folder.get())) {
        folders.add(folder.get());
      }
    }
    Path own = paths.ownFolder();
    if (settings.userTemplates()) {
      folders.add(new TemplateFolder(Layer.USER, own.resolve("templates")));
    }
    return new TemplatePlaces(
        folders, Optional.of(own.resolve("templates-cache")), unusable, settings);
  }
}
