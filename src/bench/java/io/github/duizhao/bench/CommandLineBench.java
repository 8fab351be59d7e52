package io.github.duizhao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.concurrent.TimeUnit;

/** The wall time and the memory of {@code bin/duizhao check} over one file and over many. */
final class CommandLineBench {

  private static final int MANY = 500;
  private static final int RUNS = 5;

  private record Run(double seconds, long megabytes) {}

  private CommandLineBench() {}

  static List<Row> run(Path folder) throws IOException, InterruptedException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path many = Files.createDirectories(folder.resolve("many"));
    Files.writeString(one.resolve("000.txt"), Texts.statement());
    for (int i = 0; i < MANY; i++) {
      Path file = many.resolve(String.format("%03d.txt", i));
      Files.writeString(file, Texts.variant(Texts.statement(), i));
    }
    // The first start builds what is not built yet.
    check(one, folder);
    Run ofOne = median(one, folder);
    Run ofMany = median(many, folder);
    String asked = "≤ 3 倍";
    return List.of(
        new Row(
            "命令行检查 " + MANY + " 个文件（含启动，墙钟时间）",
            String.format("%.2f 秒", ofMany.seconds()),
            String.format("1 个文件 %.2f 秒", ofOne.seconds()),
            String.format("%.1f 倍", ofMany.seconds() / ofOne.seconds()),
            asked),
        new Row(
            "命令行的最大内存（RSS）",
            ofMany.megabytes() + " MB",
            "1 个文件 " + ofOne.megabytes() + " MB",
            String.format("%.1f 倍", (double) ofMany.megabytes() / ofOne.megabytes()),
            "平稳"));
  }

  private static Run median(Path inputs, Path folder) throws IOException, InterruptedException {
    Run[] runs = new Run[RUNS];
    for (int i = 0; i < RUNS; i++) {
      runs[i] = check(inputs, folder);
    }
    Arrays.sort(runs, (a, b) -> Double.compare(a.seconds(), b.seconds()));
    return runs[RUNS / 2];
  }

  private static Run check(Path inputs, Path folder) throws IOException, InterruptedException {
    Path output = folder.resolve("result.json");
    Files.deleteIfExists(output);
    ProcessBuilder builder =
        new ProcessBuilder(
            "bin/duizhao",
            "check",
            inputs.toString(),
            "--format",
            "json",
            "--output",
            output.toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log.txt").toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    long kilobytes = 0;
    while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
      kilobytes = Math.max(kilobytes, highWater(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!Files.exists(output)) {
      throw new IOException(Files.readString(folder.resolve("log.txt")));
    }
    return new Run(seconds, kilobytes / 1024);
  }

  /** The most memory that a process has used so far in kilobytes, 0 if it has just ended. */
  private static long highWater(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException ended) {
      return 0;
    }
  }
}
