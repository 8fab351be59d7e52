package io.github.duizhao.template;

import io.github.duizhao.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads the template files of one folder: its {@code .json} files, and those in its {@code .zip}
 * packages. Folders in it are not looked into. What somebody else can put there does no harm: sizes
 * are bounded, devices and pipes are not opened, and links do not lead out of the folder.
 */
final class FolderReader {

  /** So many files of a folder are read. */
  static final int MOST_FILES = 1000;

  /** So many entries of a folder are looked at. */
  private static final int MOST_ENTRIES = 20_000;

  /** Bytes of one template file. */
  static final int FILE_LIMIT = 1 << 20;

  /** Bytes of all template files of a folder. */
  static final int FOLDER_LIMIT = 64 << 20;

  private FolderReader() {}

  /**
   * Looks at a folder without opening a file.
   *
   * @throws IOException if it cannot be listed
   */
  static FolderState look(Path folder) throws IOException {
    BasicFileAttributes own = Files.readAttributes(folder, BasicFileAttributes.class);
    List<FolderState.Entry> files = new ArrayList<>();
    int entries = 0;
    boolean more = false;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        if (++entries > MOST_ENTRIES) {
          more = true;
          break;
        }
        if (isTemplate(name(path)) || isPackage(name(path))) {
          addEntry(files, path);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    files.sort(Comparator.comparing(FolderState.Entry::name));
    if (files.size() > MOST_FILES) {
      more = true;
      files = files.subList(0, MOST_FILES);
    }
    return new FolderState(Objects.toString(own.fileKey(), ""), entries == 0, files, more);
  }

  private static void addEntry(List<FolderState.Entry> files, Path path) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isRegularFile()) {
        files.add(
            new FolderState.Entry(
                name(path), attributes.size(), attributes.lastModifiedTime().toInstant()));
      }
    } catch (NoSuchFileException e) {
      // It went meanwhile, or is a link to nowhere.
      return;
    }
  }

  /**
   * Reads the files that were seen in a folder.
   *
   * @throws IOException if reading broke off, as on a share that goes away; a single file that may
   *     not be read is a fault
   */
  static FolderContent read(TemplateFolder folder, FolderState state) throws IOException {
    Instant start = Instant.now();
    SourceList list = new SourceList(folder.layer(), FOLDER_LIMIT);
    for (FolderState.Entry file : state.files()) {
      readEntry(folder.path(), file.name(), list);
    }
    if (state.more()) {
      list.fault(folder.path().toString(), "template.folder.many", MOST_FILES);
    }
    return new FolderContent(state, start, start, list.sources(), list.faults());
  }

  private static void readEntry(Path folder, String name, SourceList list) throws IOException {
    Path path = folder.resolve(name);
    try {
      if (leadsOutside(folder, path)) {
        list.fault(path.toString(), "template.folder.link");
      } else {
        readFile(path, list);
      }
    } catch (NoSuchFileException e) {
      // It went meanwhile; the next look will tell.
      return;
    } catch (AccessDeniedException e) {
      list.fault(path.toString(), "template.folder.file-denied");
    }
  }

  /** Reads a template file, or those in a package. */
  static void readFile(Path path, SourceList list) throws IOException {
    if (isPackage(name(path))) {
      PackageReader.read(path, list);
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      list.add(path.toString(), in);
    }
  }

  private static boolean leadsOutside(Path folder, Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .isSymbolicLink()
        && !file.toRealPath().startsWith(folder.toRealPath());
  }

  /** Whether a file of this name is a template file: hidden, lock and temporary files are not. */
  static boolean isTemplate(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".json") && !lower.endsWith(".schema.json") && isOpen(name);
  }

  private static boolean isPackage(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip") && isOpen(name);
  }

  private static boolean isOpen(String name) {
    return !name.startsWith(".") && !name.startsWith("~");
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** The files that were read so far, and what was wrong. */
  static final class SourceList {

    private final Layer layer;
    private final List<TemplateSource> sources = new ArrayList<>();
    private final List<TemplateFault> faults = new ArrayList<>();
    private int left;

    SourceList(Layer layer, int limit) {
      this.layer = layer;
      this.left = limit;
    }

    /** Reads a file of JSON from a stream, no more than is allowed. */
    void add(String file, InputStream in) throws IOException {
      byte[] bytes = in.readNBytes(Math.min(FILE_LIMIT, left) + 1);
      if (bytes.length > FILE_LIMIT) {
        fault(file, "template.folder.large", FILE_LIMIT >> 20);
        return;
      }
      if (bytes.length > left) {
        fault(file, "template.folder.full", FOLDER_LIMIT >> 20);
        return;
      }
      left -= bytes.length;
      // What is not UTF-8 shows as U+FFFD, and is a fault with a place when it is parsed.
      String text = new String(bytes, StandardCharsets.UTF_8);
      sources.add(
          new TemplateSource(layer, file, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    void fault(String file, String key, Object... arguments) {
      faults.add(new TemplateFault(file, 1, 1, "", Message.of(key, arguments)));
    }

    List<TemplateSource> sources() {
      return sources;
    }

    List<TemplateFault> faults() {
      return faults;
    }
  }
}
