package io.github.duizhao.bench;

import io.github.duizhao.check.Rules;
import io.github.duizhao.measure.MeasureLibrary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures and prints one table. */
public final class Bench {

  private static final String[] LENGTHS = {"10000", "100000", "1000000"};

  private Bench() {}

  /**
   * Runs all.
   *
   * @param args lines of further rows, as markdown
   */
  public static void main(String[] args) throws Exception {
    List<Row> rows = new ArrayList<>();
    rows.addAll(whole());
    rows.add(growth());
    rows.add(MemoryBench.run());
    rows.add(TemplateBench.run());
    Path folder = Files.createTempDirectory("duizhao-bench");
    rows.addAll(CommandLineBench.run(folder));
    System.out.println(machine());
    System.out.println();
    System.out.println("| 量什么 | 本程序 | 对比 | 比值 | 要求 |");
    System.out.println("|---|---|---|---|---|");
    rows.forEach(row -> System.out.println(row.markdown()));
    for (String row : args) {
      System.out.println(row);
    }
  }

  private static List<Row> whole() throws RunnerException, IOException {
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result : run("EngineBench", 8, new String[] {"0"})) {
      times.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    double ours = times.get("check");
    double other = times.get("languageTool");
    double suggestion = times.get("suggest");
    return List.of(
        new Row(
            String.format(
                "整篇检查，%d 字，%d 条规则，已预热", Texts.statement().length(), Rules.all().size()),
            String.format("%.2f 毫秒", ours / 1000),
            String.format("LanguageTool 6.7 中文规则 %.1f 毫秒", other / 1000),
            String.format("快 %.0f 倍", other / ours),
            "≥ 60 倍"),
        new Row(
            String.format(
                "为一个问题找措施，%d 条里选，已预热", MeasureLibrary.builtIn().measures().size()),
            String.format("%.3f 毫秒", suggestion / 1000),
            String.format("整篇检查 %.2f 毫秒", ours / 1000),
            String.format("%.2f", suggestion / ours),
            "< 1"));
  }

  private static Row growth() throws RunnerException {
    Map<Integer, Double> times = new TreeMap<>();
    for (RunResult result : run("EngineBench.check", 4, LENGTHS)) {
      times.put(
          Integer.valueOf(result.getParams().getParam("length")),
          result.getPrimaryResult().getScore());
    }
    List<String> values = new ArrayList<>();
    times.forEach((length, time) -> values.add(String.format("%.1f", time / 1000)));
    return new Row(
        "检查 1 万、10 万、100 万字",
        String.join("、", values) + " 毫秒",
        "",
        String.format("指数 %.2f", exponent(times)),
        "≤ 1.1");
  }

  /** The slope of the line that fits the logarithms best by least squares. */
  private static double exponent(Map<Integer, Double> times) {
    double n = times.size();
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    for (Map.Entry<Integer, Double> entry : times.entrySet()) {
      double x = Math.log(entry.getKey());
      double y = Math.log(entry.getValue());
      sumX += x;
      sumY += y;
      sumXx += x * x;
      sumXy += x * y;
    }
    return (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
  }

  private static Iterable<RunResult> run(String name, int rounds, String[] lengths)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(name)
            .param("length", lengths)
            .forks(1)
            .warmupIterations(rounds)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("-XX:+UseSerialGC", "-Xmx2g", "-Xss4m")
            .verbosity(VerboseMode.SILENT);
    return new Runner(options.build()).run();
  }

  private static String machine() {
    long memory =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getTotalMemorySize();
    return String.format(
        "机器：%d 核，%.0f GB 内存，Java %s",
        Runtime.getRuntime().availableProcessors(),
        memory / 1e9,
        System.getProperty("java.version"));
  }
}
