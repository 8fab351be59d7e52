package io.github.duizhao.writer;

import com.sun.star.ui.dialogs.ExecutableDialogResults;
import com.sun.star.ui.dialogs.FilePicker;
import com.sun.star.ui.dialogs.TemplateDescription;
import com.sun.star.ui.dialogs.XFilePicker3;
import com.sun.star.uno.XComponentContext;
import java.nio.file.Path;
import java.util.Optional;

/** The office's own dialogs to choose a file. Main thread; they wait for the user. */
public final class FileChooser {

  private FileChooser() {}

  /**
   * Asks for a file to read.
   *
   * @param kind what such files are called
   * @param pattern the names that are listed, such as {@code *.json;*.zip}
   * @return empty if the user gave up, or chose what has no path
   */
  public static Optional<Path> open(
      XComponentContext context, String title, String kind, String pattern) {
    XFilePicker3 picker = FilePicker.createWithMode(context, TemplateDescription.FILEOPEN_SIMPLE);
    return ask(context, picker, title, kind, pattern);
  }

  /**
   * Asks for a file to write; the office asks before one that exists is chosen.
   *
   * @param name what it is called at first
   * @return empty if the user gave up, or chose what has no path
   */
  public static Optional<Path> save(
      XComponentContext context, String title, String name, String kind, String pattern) {
    XFilePicker3 picker = FilePicker.createWithMode(context, TemplateDescription.FILESAVE_SIMPLE);
    picker.setDefaultName(name);
    return ask(context, picker, title, kind, pattern);
  }

  private static Optional<Path> ask(
      XComponentContext context, XFilePicker3 picker, String title, String kind, String pattern) {
    try {
      picker.setTitle(title);
      picker.appendFilter(kind, pattern);
      picker.setCurrentFilter(kind);
    } catch (com.sun.star.lang.IllegalArgumentException e) {
      throw new WriterException("a dialog for files", e);
    }
    return picker.execute() == ExecutableDialogResults.OK && picker.getFiles().length > 0
        ? new OfficePaths(context).path(picker.getFiles()[0])
        : Optional.empty();
  }
}
