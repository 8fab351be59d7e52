package io.github.duizhao.integration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** The screen of the display that the office draws on. */
final class Screen {

  /** So many equal pictures in a row: longer than the deck takes to notice that one pauses. */
  private static final int AT_REST = 3;

  /** A caret has fewer pixels. */
  private static final int CARET = 120;

  private Screen() {}

  /** Saves a picture of the screen, once it has come to rest. */
  static void save(Path file) throws IOException, InterruptedException {
    Files.write(file, rest());
  }

  /** Waits until the screen has come to rest, its blinking caret apart; gives the picture of it. */
  static byte[] rest() throws IOException, InterruptedException {
    Path last = Files.createTempFile("duizhao-screen-", ".png");
    Path next = Files.createTempFile("duizhao-screen-", ".png");
    try {
      take(last);
      int[] same = {0};
      Poll.until(
          "the screen is at rest",
          () -> {
            take(next);
            same[0] = differentPixels(last, next) <= CARET ? same[0] + 1 : 0;
            Files.copy(next, last, StandardCopyOption.REPLACE_EXISTING);
            return same[0] == AT_REST;
          });
      return Files.readAllBytes(last);
    } finally {
      Files.delete(last);
      Files.delete(next);
    }
  }

  private static int differentPixels(Path one, Path other)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("compare", "-metric", "AE", one.toString(), other.toString(), "null:")
            .redirectErrorStream(true)
            .start();
    String count = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return (int) Double.parseDouble(count.strip());
  }

  private static void take(Path file) throws IOException, InterruptedException {
    // Without dates in the file, equal pictures are equal files.
    Process process =
        new ProcessBuilder(
                "import",
                "-window",
                "root",
                "-define",
                "png:exclude-chunks=date,time",
                file.toString())
            .inheritIO()
            .start();
    if (!process.waitFor(Poll.LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("import took no picture of the screen");
    }
  }
}
