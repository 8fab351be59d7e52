package io.github.duizhao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells kinds of files by their names. */
final class Documents {

  private static final Set<String> TEXT = Set.of("txt", "md");

  /** What is taken from a folder; a file that is named itself may be anything that Writer opens. */
  private static final Set<String> WRITER =
      Set.of(
          "odt", "ott", "fodt", "docx", "docm", "dotx", "dotm", "doc", "dot", "wps", "wpt", "rtf",
          "sxw", "stw", "uot");

  /** What is surely no text document: an office need not be asked. */
  private static final Set<String> OTHER =
      Set.of(
          "xlsx", "xls", "xlsm", "ods", "et", "csv", "pptx", "ppt", "odp", "dps", "pdf", "ofd",
          "png", "jpg", "jpeg", "gif", "zip", "rar", "7z");

  private Documents() {}

  /** Whether a file is read directly, without an office. */
  static boolean isPlainText(Path file) {
    return TEXT.contains(extension(file));
  }

  /** Whether a file is by its name a spreadsheet, a presentation, a picture or an archive. */
  static boolean isOtherKind(Path file) {
    return OTHER.contains(extension(file));
  }

  /** Whether a file in a folder is a document by its name. */
  static boolean isDocument(Path file) {
    return isPlainText(file) || WRITER.contains(extension(file));
  }

  /** Whether a file or folder is hidden, a lock or a temporary file of an office or editor. */
  static boolean isPassedOver(Path file) {
    Path name = file.getFileName();
    return name != null && (name.toString().startsWith(".") || isLock(file));
  }

  /** Whether a file is a lock or a temporary file of an office or editor. */
  static boolean isLock(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    return name.startsWith("~$")
        || name.startsWith(".~")
        || name.endsWith("~")
        || name.toLowerCase(Locale.ROOT).endsWith(".tmp");
  }

  /** What stands after the last dot, in small letters; "" without one. */
  static String extension(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
