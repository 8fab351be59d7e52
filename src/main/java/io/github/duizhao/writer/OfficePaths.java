package io.github.duizhao.writer;

import com.sun.star.container.NoSuchElementException;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XStringSubstitution;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Paths as the office and its settings write them. Any thread. */
public final class OfficePaths {

  private final XStringSubstitution variables;

  /** The paths of an office. */
  public OfficePaths(XComponentContext context) {
    try {
      variables =
          Uno.as(
              XStringSubstitution.class,
              context
                  .getServiceManager()
                  .createInstanceWithContext("com.sun.star.util.PathSubstitution", context));
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("the office's folders", e);
    }
  }

  /** The extension's own folder of the user. */
  public Path ownFolder() {
    return path("$(user)/duizhao")
        .orElseThrow(() -> new WriterException("the user's folder", null));
  }

  /**
   * A path as somebody wrote it in the settings: a path, a file URL, or one with variables of the
   * office such as {@code $(home)} or {@code $(user)}.
   *
   * @return empty if it is not absolute, or no path of this system
   */
  public Optional<Path> path(String text) {
    try {
      String written = text.strip();
      String plain =
          written.contains("$(") ? variables.substituteVariables(written, true) : written;
      Path path =
          plain.toLowerCase(Locale.ROOT).startsWith("file:") ? Path.of(uri(plain)) : Path.of(plain);
      return path.isAbsolute() ? Optional.of(path.normalize()) : Optional.empty();
    } catch (NoSuchElementException
        | URISyntaxException
        | IllegalArgumentException
        | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** People write blanks into URLs, and the system's own separators. */
  private static URI uri(String url) throws URISyntaxException {
    return new URI(url.replace(" ", "%20").replace('\\', '/'));
  }
}
