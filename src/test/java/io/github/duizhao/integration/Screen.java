package io.github.duizhao.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The screen of the display that the office draws on. */
final class Screen {

  /** So many equal pictures in a row: longer than the deck takes to notice that one pauses. */
  private static final int AT_REST = 3;

  private Screen() {}

  /** Saves a picture of the screen, once it has come to rest. */
  static void save(Path file) throws IOException {
    Files.write(file, rest());
  }

  /** Waits until the screen has come to rest; gives the picture of it. */
  static byte[] rest() throws IOException {
    Path next = Files.createTempFile("duizhao-screen-", ".png");
    try {
      byte[][] last = {new byte[0]};
      int[] same = {0};
      Poll.until(
          "the screen is at rest",
          () -> {
            take(next);
            byte[] now = Files.readAllBytes(next);
            same[0] = Arrays.equals(now, last[0]) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] == AT_REST;
          });
      return last[0];
    } finally {
      Files.delete(next);
    }
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
