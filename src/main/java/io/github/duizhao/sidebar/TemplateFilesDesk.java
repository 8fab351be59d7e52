package io.github.duizhao.sidebar;

import io.github.duizhao.template.FoldersReading;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.PackageWriter;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.template.TemplateFolders;
import io.github.duizhao.template.TemplateImport;
import io.github.duizhao.template.TemplateSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Work with the files of templates. What is deleted or replaced stays beside as a backup that no
 * folder of templates offers. Never on the main thread: a share may keep one waiting.
 */
final class TemplateFilesDesk {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private TemplateFilesDesk() {}

  /**
   * What may be done with a file.
   *
   * @param write whether it may be changed
   * @param move whether it may be taken away
   */
  record Access(boolean write, boolean move) {
    static final Access NONE = new Access(false, false);
  }

  /**
   * What an import would do.
   *
   * @param content what comes
   * @param targets where each item is written to
   * @param replaced the files that are replaced
   * @param packages the packages that hold an id of what comes, and so have to be changed first
   */
  record Plan(
      TemplateImport content, List<Path> targets, Set<Path> replaced, List<String> packages) {}

  static Access access(Path file) {
    Path folder = file.getParent();
    return new Access(Files.isWritable(file), folder != null && Files.isWritable(folder));
  }

  /** The text of a file as it was read with the folders. */
  static Optional<String> text(String source, List<TemplateFolder> folders) {
    return read(folders).sources().stream()
        .filter(file -> file.name().equals(source))
        .map(TemplateSource::json)
        .findFirst();
  }

  /** All files of a layer as a package. */
  static byte[] pack(Layer layer, List<TemplateFolder> folders) {
    return PackageWriter.pack(
        read(folders).sources().stream().filter(file -> file.layer() == layer).toList());
  }

  /** Reads what is to be imported, and looks what it would replace. */
  static Plan plan(Path file, Path own, List<TemplateFolder> folders) throws IOException {
    TemplateImport content = TemplateImport.read(file, read(folders).sources());
    List<Path> targets = new ArrayList<>();
    Set<Path> replaced = new LinkedHashSet<>();
    List<String> packages = new ArrayList<>();
    for (TemplateImport.Item item : content.items()) {
      Path target = own.resolve(item.fileName());
      Optional<Path> old = item.replaces().map(Path::of);
      if (old.isPresent() && !own.equals(old.get().getParent())) {
        packages.add(item.replaces().get());
      }
      target = old.filter(path -> own.equals(path.getParent())).orElse(target);
      targets.add(target);
      if (Files.exists(target)) {
        replaced.add(target);
      }
    }
    return new Plan(content, targets, replaced, packages);
  }

  /** Imports all of it or nothing; files that it replaces are kept as backups. */
  static void carryOut(Plan plan) throws IOException {
    WholeFiles files = new WholeFiles(TemplateFilesDesk::backup);
    for (int i = 0; i < plan.targets().size(); i++) {
      Path target = plan.targets().get(i);
      files.add(target, plan.content().items().get(i).json(), plan.replaced().contains(target));
    }
    files.write();
  }

  /** Takes a file away; it stays beside under another name, which is told. */
  static Path delete(Path file) throws IOException {
    return Files.move(file, backup(file));
  }

  /** A name that is free and that no folder of templates reads. */
  private static Path backup(Path file) {
    String name = file.getFileName() + "." + TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
    Path backup = file.resolveSibling(name + ".bak");
    for (int i = 2; Files.exists(backup); i++) {
      backup = file.resolveSibling(name + "-" + i + ".bak");
    }
    return backup;
  }

  private static FoldersReading read(List<TemplateFolder> folders) {
    return new TemplateFolders(folders, Optional.empty(), LIMIT).read();
  }
}
