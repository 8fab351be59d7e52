package io.github.duizhao.sidebar;

import io.github.duizhao.template.FolderStatus;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateLibrary;
import java.util.List;

/**
 * The templates as they are now, and what is wrong with them.
 *
 * @param library the templates of all layers
 * @param faults what is wrong in files
 * @param folders how it stands with the folders
 * @param places where they come from
 * @param loaded whether the folders have been looked at; before that the library holds what ships
 */
record TemplateState(
    TemplateLibrary library,
    List<TemplateFault> faults,
    List<FolderStatus> folders,
    TemplatePlaces places,
    boolean loaded) {

  /** What there is before anything has been read. */
  static final TemplateState BUILT_IN =
      new TemplateState(
          TemplateLibrary.builtIn(), List.of(), List.of(), TemplatePlaces.NONE, false);

  TemplateState {
    faults = List.copyOf(faults);
    folders = List.copyOf(folders);
  }

  /** The same with one template more. */
  TemplateState with(TemplateEntry another) {
    return new TemplateState(library.with(another), faults, folders, places, loaded);
  }
}
