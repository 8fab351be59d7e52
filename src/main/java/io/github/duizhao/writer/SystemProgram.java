package io.github.duizhao.writer;

import com.sun.star.system.SystemShellExecute;
import com.sun.star.system.SystemShellExecuteException;
import com.sun.star.system.SystemShellExecuteFlags;
import com.sun.star.uno.XComponentContext;
import java.nio.file.Path;

/** Opens files outside the office. */
public final class SystemProgram {

  private SystemProgram() {}

  /**
   * Opens a file in the program that the system has for its kind.
   *
   * @return whether the system has one
   */
  public static boolean open(XComponentContext context, Path file) {
    try {
      SystemShellExecute.create(context)
          .execute(file.toUri().toASCIIString(), "", SystemShellExecuteFlags.URIS_ONLY);
      return true;
    } catch (SystemShellExecuteException | com.sun.star.lang.IllegalArgumentException e) {
      return false;
    }
  }
}
