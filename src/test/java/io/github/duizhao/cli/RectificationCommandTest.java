package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RectificationCommandTest {

  private static final String HEAD = "序号,存在问题,整改措施,责任人,完成时限,备注";

  @TempDir private Path folder;
  private Path statement;
  private Path list;

  @BeforeEach
  void write() throws IOException {
    statement = Files.writeString(folder.resolve("李某.txt"), CliSamples.STATEMENT);
    list = folder.resolve("清单.csv");
  }

  private List<String> lines() throws IOException {
    return Files.readString(list).lines().toList();
  }

  @Test
  void aRowAProblem() throws IOException {
    Run run = Run.of("rectification", "--output", list, "--today", "2026-01-31", statement);
    assertThat(run).isEqualTo(new Run(ExitStatus.OK, "", ""));
    assertThat(lines())
        .containsExactly(
            "\uFEFF" + HEAD,
            "1,3月发放的两本必读书，到6月底只读完一本，读书笔记记了八页就停了,"
                + "每周三晚上自学两小时，2026年6月底前读完剩下的一本，月底请支部书记查看笔记。,,2026年6月底前,",
            "2,5月移交的档案有12卷超过期限才完成编目，利用人跑了两趟,"
                + "收到档案后10个工作日内完成编目，每月5日前对照台账自查一次，由室主任抽查。,,"
                + "收到档案后10个工作日内,");
  }

  @Test
  void severalDocumentsAreNamed() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("王某.txt"),
            CliSamples.STATEMENT.replace("（二）工作作风方面\n", "（二）工作作风方面\n编目拖拉。"));
    Run run = Run.of("rectification", "--output", list, statement, other);
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
    assertThat(lines().get(0)).isEqualTo("\uFEFF文件," + HEAD);
    assertThat(lines().get(1)).startsWith(statement + ",1,");
    assertThat(lines().get(4)).startsWith(other + ",2,编目拖拉,");
  }

  @Test
  void theColumnsAreTheTemplates() throws IOException {
    Path template =
        Files.writeString(
            folder.resolve("own.json"),
            """
            { "id": "own", "version": "1", "extends": "organisation-life-personal-3part",
              "names": { "zh-CN": "本单位" },
              "rectification": { "title": "个人整改台账[甲/乙]", "columns": [
                { "kind": "measure", "heading": "怎么改" }, { "kind": "problem" },
                { "kind": "time-class" }, { "kind": "custom", "heading": "销号" }] } }
            """);
    Run run = Run.of("rectification", "--template", template, "--output", list, statement);
    assertThat(run.status()).isEqualTo(ExitStatus.OK);
    assertThat(lines().get(0)).isEqualTo("\uFEFF怎么改,存在问题,整改类型,销号");
    assertThat(lines().get(1)).endsWith("限期整改,");
    Path book = folder.resolve("清单.xlsx");
    assertThat(
            Run.of("rectification", "--template", template, "--output", book, statement).status())
        .isEqualTo(ExitStatus.OK);
    assertThat(part(book, "xl/workbook.xml")).contains("name=\"个人整改台账 甲 乙\"");
  }

  @Test
  void noCellIsAFormula() throws IOException {
    Files.writeString(
        statement, CliSamples.STATEMENT.replace("（一）理论学习方面\n3月发放", "（一）=HYPERLINK(1)不够\n3月发放"));
    Run.of("rectification", "--output", list, statement);
    assertThat(lines().get(1)).startsWith("1,'=HYPERLINK(1)不够,");
    Path book = folder.resolve("清单.xlsx");
    Run.of("rectification", "--output", book, statement);
    assertThat(part(book, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    assertThat(part(book, "xl/sharedStrings.xml")).contains("=HYPERLINK(1)不够", "整改措施");
  }

  @Test
  void whatGivesNothingToListIsNamed() throws IOException {
    Path notice = Files.writeString(folder.resolve("通知.txt"), CliSamples.NOTICE);
    Run run = Run.of("rectification", "--output", list, statement, notice);
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(run.err()).isEqualTo(notice + "：没有找到存在的问题，没有列入清单。" + System.lineSeparator());
    assertThat(lines()).hasSize(3);
    Run alone = Run.in(Messages.ENGLISH, "rectification", "--output", list, notice);
    assertThat(alone.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(alone.err()).contains("no problem was found");
    assertThat(lines()).containsExactly("\uFEFF" + HEAD);
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Path missing = folder.resolve("无.txt");
    Run run = Run.of("rectification", "--output", list, statement, missing);
    assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(run.err()).contains(missing.toString());
    assertThat(lines()).hasSize(3);
  }

  @Test
  void aListInThePlainTextChangesNothing() throws IOException {
    Path listed =
        Files.writeString(
            folder.resolve("附清单.txt"),
            CliSamples.STATEMENT
                + "\n整改清单\n序号\n存在问题\n整改措施\n责任人\n完成时限\n备注\n1\n学习不系统,不深入\n进一步加强学习\n\n\n\n");
    Path plain = folder.resolve("材料.txt");
    Files.copy(statement, plain);
    String before = Run.of("check", "--format", "json", "--today", "2026-01-31", plain).out();
    String after = Run.of("check", "--format", "json", "--today", "2026-01-31", listed).out();
    assertThat(after.replace(listed.toString(), plain.toString())).isEqualTo(before);
    Run.of("rectification", "--output", list, listed);
    assertThat(lines()).hasSize(3);
  }

  private static String part(Path book, String name) throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile());
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("&#x([0-9a-f]+);")
          .matcher(xml)
          .replaceAll(c -> Character.toString(Integer.parseInt(c.group(1), 16)));
    }
  }
}
