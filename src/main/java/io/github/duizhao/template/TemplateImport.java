package io.github.duizhao.template;

import io.github.duizhao.template.FolderReader.SourceList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file or a package brings for the user's own templates, held against all that is there.
 * Nothing of it is written; the names in a package are never used as names of files.
 *
 * @param items what it brings, none of it faulty
 * @param faults what is wrong in it; all of it is to be mended before any of it is taken
 */
public record TemplateImport(List<Item> items, List<TemplateFault> faults) {

  /** Copies the lists. */
  public TemplateImport {
    items = List.copyOf(items);
    faults = List.copyOf(faults);
  }

  /**
   * One template, profile or layout.
   *
   * @param id its id
   * @param fileName the name under which it can be kept: its id, and its kind unless a template
   * @param json its text
   * @param replaces the user's file that has the same id now, as the source is called
   */
  public record Item(String id, String fileName, String json, Optional<String> replaces) {}

  /**
   * Reads a {@code .json} file or a {@code .zip} package.
   *
   * @param there the files of all layers that are there
   * @throws IOException if it cannot be read
   */
  public static TemplateImport read(Path file, List<TemplateSource> there) throws IOException {
    if (!Files.isRegularFile(file)) {
      // Nothing is read of a device or a pipe.
      throw new NoSuchFileException(file.toString());
    }
    SourceList list = new SourceList(Layer.USER, FolderReader.FOLDER_LIMIT);
    FolderReader.readFile(file, list);
    List<TemplateFault> faults = new ArrayList<>(list.faults());
    List<SourceFile> read = list.sources().stream().map(SourceFile::read).toList();
    List<TemplateSource> all = new ArrayList<>(list.sources());
    List<SourceFile> replaced = new ArrayList<>();
    for (TemplateSource source : there) {
      SourceFile old = SourceFile.read(source);
      if (source.layer() == Layer.USER && read.stream().anyMatch(one -> same(one, old))) {
        replaced.add(old);
      } else {
        all.add(source);
      }
    }
    Set<String> names = new HashSet<>(list.sources().stream().map(TemplateSource::name).toList());
    TemplateResolver.resolve(all).faults().stream()
        .filter(fault -> names.contains(fault.file()))
        .forEach(faults::add);
    List<Item> items = new ArrayList<>();
    if (faults.isEmpty()) {
      read.forEach(one -> items.add(item(one, replaced)));
    }
    return new TemplateImport(items, faults);
  }

  private static Item item(SourceFile file, List<SourceFile> replaced) {
    String ending = file.kind() == FileKind.TEMPLATE ? ".json" : "." + file.kind().id() + ".json";
    return new Item(
        file.id(),
        file.id() + ending,
        file.source().json(),
        replaced.stream().filter(old -> same(file, old)).map(SourceFile::name).findFirst());
  }

  private static boolean same(SourceFile one, SourceFile other) {
    return one.kind() == other.kind() && one.id() != null && one.id().equals(other.id());
  }
}
