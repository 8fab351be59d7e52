package io.github.duizhao.template;

import io.github.duizhao.template.FolderReader.SourceList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the template files in a {@code .zip} package. Nothing is unpacked to disk, and nothing more
 * is inflated than a template file may hold.
 */
final class PackageReader {

  /** Bytes of a package. */
  static final int LIMIT = 16 << 20;

  /** What Windows names entries in where Chinese is its language. */
  private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

  private PackageReader() {}

  /**
   * Reads a package.
   *
   * @throws IOException if the file cannot be read; one that is not a package is a fault
   */
  static void read(Path file, SourceList list) throws IOException {
    if (Files.size(file) > LIMIT) {
      list.fault(file.toString(), "template.folder.package-large", LIMIT >> 20);
      return;
    }
    try (ZipFile zip = open(file)) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && isTemplate(entry.getName()))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries.subList(0, Math.min(FolderReader.MOST_FILES, entries.size()))) {
        String name = file + "/" + entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
          list.add(name, in);
        } catch (ZipException e) {
          list.fault(name, "template.folder.package-damaged");
        }
      }
      if (entries.size() > FolderReader.MOST_FILES) {
        list.fault(file.toString(), "template.folder.many", FolderReader.MOST_FILES);
      }
    } catch (ZipException | IllegalArgumentException e) {
      list.fault(file.toString(), "template.folder.package-damaged");
    }
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      // Names that are not UTF-8, or no package at all: then the second try says so.
      return new ZipFile(file.toFile(), CHINESE_WINDOWS);
    }
  }

  /** A name that stays inside the package, none of its folders hidden. */
  private static boolean isTemplate(String name) {
    String plain = name.replace('\\', '/');
    if (plain.startsWith("/") || plain.indexOf(':') >= 0 || !isPrintable(plain)) {
      return false;
    }
    String[] parts = plain.split("/", -1);
    for (String part : parts) {
      if (part.isEmpty() || part.startsWith(".") || part.equals("__MACOSX")) {
        return false;
      }
    }
    return FolderReader.isTemplate(parts[parts.length - 1]);
  }

  private static boolean isPrintable(String name) {
    return name.chars().noneMatch(Character::isISOControl);
  }
}
