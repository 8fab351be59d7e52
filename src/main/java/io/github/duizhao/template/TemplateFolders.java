package io.github.duizhao.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders that templates come from. A folder that cannot be read, or does not answer in time,
 * gives the last good copy that was kept of it. Never on the main thread: a share may keep one
 * waiting.
 */
public final class TemplateFolders {

  private final List<FolderAccess> folders;
  private final Duration limit;

  /**
   * The folders of some layers.
   *
   * @param copies where to keep copies of the organisation's folders; none if empty
   * @param limit how long to wait for the folders, all together
   */
  public TemplateFolders(List<TemplateFolder> folders, Optional<Path> copies, Duration limit) {
    this(folders, copies, limit, FolderReader::look);
  }

  TemplateFolders(
      List<TemplateFolder> folders, Optional<Path> copies, Duration limit, FolderAccess.Look look) {
    Optional<FolderCopies> kept = copies.map(FolderCopies::new);
    this.folders =
        folders.stream()
            .map(
                folder ->
                    new FolderAccess(
                        folder, kept.filter(all -> folder.layer() == Layer.ORGANISATION), look))
            .toList();
    this.limit = limit;
  }

  /**
   * Reads what has changed since the last call, which costs one listing a folder where nothing has.
   *
   * @return all that there is now; equal to the last one where nothing has changed
   */
  public synchronized FoldersReading read() {
    folders.forEach(FolderAccess::start);
    long end = System.nanoTime() + limit.toNanos();
    List<TemplateSource> sources = new ArrayList<>();
    List<TemplateFault> faults = new ArrayList<>();
    List<FolderStatus> states = new ArrayList<>();
    for (FolderAccess folder : folders) {
      states.add(folder.finish(end, sources, faults));
    }
    return new FoldersReading(sources, faults, states);
  }
}
