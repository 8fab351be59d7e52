package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

  private static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(List.of(), "请写明要执行的命令"),
        Arguments.of(List.of("chek"), "没有“chek”这个命令。是否是：check"),
        Arguments.of(List.of("check"), "缺少 PATH"),
        Arguments.of(List.of("check", "--formt", "json", "x"), "没有“--formt”这个选项"),
        Arguments.of(List.of("check", "--format", "pdf", "x"), "text | json | csv | md | html"),
        Arguments.of(List.of("check", "--fail-on", "x", "x"), "error | warning | hint | never"),
        Arguments.of(List.of("check", "--today", "2026-2-30", "x"), "如 2026-01-31"),
        Arguments.of(List.of("check", "--today"), "缺少 --today"),
        Arguments.of(List.of("check", "--jobs", "0", "x"), "不小于 1 的整数"),
        Arguments.of(List.of("check", "--jobs", "many", "x"), "不小于 1 的整数"),
        Arguments.of(List.of("check", "--jobs", "1", "--jobs", "2", "x"), "只能写一次"),
        Arguments.of(List.of("check", "--template", "nix", "x"), "没有模板“nix”"),
        Arguments.of(List.of("check", "--templates", "nowhere", "x"), "nowhere：不是可以读取的文件夹"),
        Arguments.of(List.of("check", "--output", "no/where/x", "x"), "所在的文件夹不存在"),
        Arguments.of(List.of("suggest"), "缺少 --problem TEXT"),
        Arguments.of(List.of("suggest", "--problem", " "), "--problem 是空的"),
        Arguments.of(List.of("suggest", "--problem", "x", "--limit", "0"), "不小于 1 的整数"),
        Arguments.of(List.of("suggest", "--problem", "x", "--category", "y"), "没有措施类别“y”"),
        Arguments.of(List.of("outline"), "缺少 --output FILE"),
        Arguments.of(List.of("outline", "--output", "x.pdf"), "请用 .odt、.ott、.docx 或 .txt"),
        Arguments.of(List.of("rectification", "x"), "缺少 --output FILE"),
        Arguments.of(List.of("rectification", "--output", "x.csv"), "缺少 PATH"),
        Arguments.of(List.of("rectification", "--output", "x.pdf", "y"), "请用 .csv、.xlsx 或 .ods"),
        Arguments.of(List.of("rectification", "--jobs", "0", "--output", "x.csv", "y"), "不小于 1"),
        Arguments.of(List.of("templates"), "请写明要执行的命令"),
        Arguments.of(List.of("templates", "show"), "缺少 ID"),
        Arguments.of(List.of("templates", "show", "nix"), "没有模板“nix”"),
        Arguments.of(List.of("templates", "validate"), "缺少 FILE"),
        Arguments.of(List.of("templates", "validate", "nowhere.json"), "nowhere.json：读不了"),
        Arguments.of(List.of("rules", "--format", "pdf"), "text | json | md"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void wrongUsageIsExplained(List<String> args, String message) {
    Run run = Run.of(args.toArray());
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
    if (!args.contains("no/where/x")) {
      assertThat(run.out()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpInBothLanguages(List<String> command) {
    Object[] args = Stream.concat(command.stream(), Stream.of("--help")).toArray();
    Run chinese = Run.of(args);
    Run english = Run.in(Messages.ENGLISH, args);
    assertThat(chinese.status()).isEqualTo(ExitStatus.OK);
    assertThat(chinese.err()).isEmpty();
    assertThat(chinese.out()).contains("用法：duizhao").contains("显示帮助");
    assertThat(english.out()).contains("Usage: duizhao").contains("Show help");
    // Every option has its explanation in the language of the help.
    assertThat(english.out()).doesNotContainPattern("[\\u4E00-\\u9FFF]");
    assertThat(chinese.out().lines().filter(line -> line.startsWith("      --")))
        .allSatisfy(line -> assertThat(line).containsPattern("[\\u4E00-\\u9FFF]"));
  }

  private static Stream<List<String>> commands() {
    return Stream.of(
        List.of(),
        List.of("check"),
        List.of("suggest"),
        List.of("outline"),
        List.of("rectification"),
        List.of("templates"),
        List.of("templates", "list"),
        List.of("templates", "show"),
        List.of("templates", "validate"),
        List.of("rules"));
  }

  @Test
  void templatesHelpNamesAllItsCommands() {
    assertThat(Run.of("templates", "--help").out()).contains("list", "show", "validate", "extract");
  }

  @Test
  void version() {
    Run run = Run.of("--version");
    assertThat(run.out()).matches("duizhao \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void theLocaleForMessagesDecidesTheLanguage() {
    Properties properties = new Properties();
    Map<String, String> environment =
        Map.of("LC_ALL", "", "LC_MESSAGES", "en_GB.UTF-8", "LANG", "zh_CN.UTF-8");
    assertThat(Language.of(properties, environment)).isEqualTo("en_GB.UTF-8");
    assertThat(Language.of(properties, Map.of())).isEmpty();
    properties.setProperty(Language.PROPERTY, "zh_CN");
    assertThat(Language.of(properties, environment)).isEqualTo("zh_CN");
    assertThat(Messages.forLanguage("")).isSameAs(Messages.CHINESE);
    assertThat(Messages.forLanguage("C.UTF-8")).isSameAs(Messages.CHINESE);
  }

  @Test
  void helpTextsHaveTheSameKeysInBothLanguages() {
    assertThat(help(Messages.CHINESE)).isEqualTo(help(Messages.ENGLISH)).isNotEmpty();
  }

  private static java.util.Set<String> help(Messages messages) {
    return ResourceBundle.getBundle(
            "io.github.duizhao.cli.help",
            messages.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }

  @Test
  void aClosedPipeEndsQuietlyAndAFullDiskDoesNot(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), CliSamples.NOTICE);
    StringWriter err = new StringWriter();
    assertThat(writingFails("Broken pipe", err, "check", file.toString())).isEqualTo(ExitStatus.OK);
    assertThat(err.toString()).isEmpty();
    assertThat(writingFails("No space left on device", err, "rules")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString().lines()).hasSize(1);
  }

  private static int writingFails(String reason, StringWriter err, String... args) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    return CommandLineProgram.run(
        new Console(broken, new PrintWriter(err, true), Messages.CHINESE), args);
  }
}
