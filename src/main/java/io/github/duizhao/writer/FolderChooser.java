package io.github.duizhao.writer;

import com.sun.star.ui.dialogs.ExecutableDialogResults;
import com.sun.star.ui.dialogs.FolderPicker;
import com.sun.star.ui.dialogs.XFolderPicker2;
import com.sun.star.uno.XComponentContext;
import java.nio.file.Path;
import java.util.Optional;

/** The office's own dialog to choose a folder. Main thread; it waits for the user. */
public final class FolderChooser {

  private FolderChooser() {}

  /**
   * Asks for a folder.
   *
   * @return empty if the user gave up, or chose what has no path
   */
  public static Optional<Path> ask(XComponentContext context, String title) {
    XFolderPicker2 picker = FolderPicker.create(context);
    picker.setTitle(title);
    return picker.execute() == ExecutableDialogResults.OK
        ? new OfficePaths(context).path(picker.getDirectory())
        : Optional.empty();
  }
}
