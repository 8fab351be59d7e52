package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.star.style.LineSpacing;
import com.sun.star.style.ParagraphAdjust;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says of how documents of Writer and Word look. */
class DocumentLayoutIT {

  /** The rules that look at documents and not at words. */
  static final List<String> LAYOUT_RULES =
      List.of(
          "page-setup",
          "body-font-and-pitch",
          "heading-fonts",
          "title-layout",
          "page-number",
          "first-line-indent");

  private static final Map<String, String> FILTERS =
      Map.of("odt", "writer8", "docx", "MS Word 2007 XML", "doc", "MS Word 97");

  @TempDir private static Path folder;

  /** What one run of the command says of all documents, by their names; offices start slowly. */
  private static Map<String, JsonObject> reports;

  @BeforeAll
  static void checkAll() throws Exception {
    try (Office office = new Office(Office.DOCUMENT_LIMIT)) {
      for (Map.Entry<String, String> format : FILTERS.entrySet()) {
        store(office, "right", format, DocumentLayoutIT::right);
        store(office, "wrong", format, DocumentLayoutIT::wrong);
        store(office, "bold", format, DocumentLayoutIT::bold);
      }
      OfficeSource outlines = new OfficeSource(office);
      for (String ending : List.of("odt", "docx")) {
        StoreFilter filter = StoreFilter.of(ending).orElseThrow();
        for (Template template : TemplateLibrary.builtIn().all()) {
          Path file = folder.resolve(template.id() + "." + ending);
          outlines.writeOutline(template, "", file, filter);
        }
      }
    }
    Files.writeString(folder.resolve("plain.txt"), CliSamples.STATEMENT);
    Run run = Run.of("check", "--format", "json", folder);
    reports = new TreeMap<>();
    for (var element :
        JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files")) {
      JsonObject report = element.getAsJsonObject();
      assertThat(report.get("recognized").getAsBoolean()).as(report.toString()).isTrue();
      Path file = Path.of(report.get("path").getAsString());
      reports.put(file.getFileName().toString(), report);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "docx", "doc"})
  void aDocumentAfterTheStandardIsClean(String ending) {
    assertThat(messages("right." + ending)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "docx", "doc"})
  void whatDeviatesIsSaidOnce(String ending) {
    Map<String, String> messages = messages("wrong." + ending);
    assertThat(messages)
        .containsEntry("body-font-and-pitch 1", "正文有3段字体字号不合，例如宋体四号（14磅），宜用仿宋三号（16磅）")
        .containsEntry("body-font-and-pitch 2", "正文有3段行距不合，例如1.5倍行距，宜用固定值28至30磅")
        .containsEntry("first-line-indent 1", "正文有3段没有左空二字，例如首行缩进0.85厘米")
        .containsEntry("heading-fonts 1", "一级标题（一、）有2处字体不合，例如宋体加粗，宜用黑体")
        .containsEntry("heading-fonts 2", "二级标题（（一））有1处字体不合，例如仿宋_GB2312加粗，宜用楷体")
        .containsEntry(
            "page-number 1", "页码现为“- 1 -”、居中、宋体五号（10.5磅），宜为“— 1 —”、居外侧（单页居右、双页居左）、宋体四号（14磅）")
        .containsEntry("title-layout 1", "标题现为左对齐、宋体小三（15磅），宜为居中、小标宋二号（22磅）");
    assertThat(messages.get("page-setup 1")).contains("上边距25.4毫米").contains("左边距31.8毫米");
    assertThat(messages).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "docx"})
  void theOwnOutlineKeepsToTheStandard(String ending) {
    for (Template template : TemplateLibrary.builtIn().all()) {
      assertThat(messages(template.id() + "." + ending)).as(template.id()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "docx"})
  void boldLinesWithoutANumberAreHeadings(String ending) {
    JsonObject report = report("bold." + ending);
    List<String> headings = new ArrayList<>();
    for (var section : report.getAsJsonArray("sections")) {
      headings.add(section.getAsJsonObject().get("heading").getAsString());
      for (var item : section.getAsJsonObject().getAsJsonArray("items")) {
        headings.add("- " + item.getAsJsonObject().get("heading").getAsString());
      }
    }
    assertThat(headings)
        .containsExactly("", "对照检查出来的突出问题", "- 创新理论学得不实", "- 服务群众沉得不深", "整改措施", "- ");
  }

  @Test
  void plainTextHasNoLook() {
    assertThat(messages("plain.txt")).isEmpty();
  }

  private static void right(LaidOutDocument document) {
    LineSpacing pitch = LaidOutDocument.fixed(28.95);
    int indent = 1129;
    document.page(21000, 29700, 3700, 3500, 2800, 2600);
    document.paragraph(ParagraphAdjust.CENTER, 0, pitch);
    document.run("2025年度组织生活会个人对照检查材料", "方正小标宋简体", 22, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("按照支部通知要求，我认真查摆，现对照检查如下。", "仿宋", 16, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("一、存在的问题", "黑体", 16, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("（一）理论学习方面。", "楷体_GB2312", 16, true);
    document.run("3月的党课我只听了半场，笔记缺了2页，事后没有补上。", "仿宋_GB2312", 16, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("二、原因分析", "SimHei", 16, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("（一）理论武装不够。", "KaiTi", 16, false);
    document.run("我把学习当任务，缺少紧迫感，时间一紧就让给了业务。", "FangSong", 16, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("三、整改措施", "黑体", 16, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("（一）坚持理论学习。", "楷体", 16, false);
    document.run("我每周三晚自学1小时，月底把笔记交支部委员查看。", "仿宋_GB2312", 16, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("以上检查如有不当，请同志们批评指正。", "仿宋_GB2312", 16, false);
  }

  private static void wrong(LaidOutDocument document) {
    LineSpacing pitch = LaidOutDocument.lines(1.5);
    int indent = 850;
    document.page(21000, 29700, 2540, 2540, 3180, 3180);
    pageNumber(document);
    document.paragraph(ParagraphAdjust.LEFT, indent, pitch);
    document.run("2025年度组织生活会个人对照检查材料", "宋体", 15, true);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("按照支部通知要求，我认真查摆，现对照检查如下。", "宋体", 14, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("一、存在的问题", "宋体", 14, true);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("（一）理论学习方面", "仿宋_GB2312", 16, true);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("3月的党课我只听了半场，笔记缺了2页。", "宋体", 14, false);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("二、整改措施", "宋体", 14, true);
    document.paragraph(ParagraphAdjust.BLOCK, indent, pitch);
    document.run("我每周三晚自学1小时，月底把笔记交支部委员查看。", "宋体", 14, false);
    document.paragraph(ParagraphAdjust.BLOCK, 1129, LaidOutDocument.fixed(28));
    document.run("以上检查如有不当，请同志们批评指正。", "仿宋_GB2312", 16, false);
  }

  /** As WPS exports it: no style, no number, headings in bold type. */
  private static void bold(LaidOutDocument document) {
    LineSpacing pitch = LaidOutDocument.fixed(28);
    for (String line :
        List.of(
            "*个人对照检查材料",
            "按照组织生活会要求，我认真检查，现将有关情况报告如下。",
            "*对照检查出来的突出问题",
            "*创新理论学得不实",
            "全年只读了1本书，笔记缺了3页，集中学习有2次没有到场。",
            "*服务群众沉得不深",
            "答复来电超期2次，8月的走访只去了1户，没有听完就离开。",
            "*整改措施",
            "每月读1本书，月底把笔记交支部委员查看；来电当天答复。")) {
      boolean bold = line.startsWith("*");
      document.paragraph(ParagraphAdjust.BLOCK, 1129, pitch);
      document.run(bold ? line.substring(1) : line, "仿宋", 16, bold);
    }
  }

  private static void pageNumber(LaidOutDocument document) {
    try {
      document.pageNumber("- ", " -", ParagraphAdjust.CENTER, "宋体", 10.5f);
    } catch (com.sun.star.uno.Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void store(
      Office office,
      String name,
      Map.Entry<String, String> format,
      Consumer<LaidOutDocument> content)
      throws Unreadable {
    Path file = folder.resolve(name + "." + format.getKey());
    boolean stored =
        office.call(context -> LaidOutDocument.store(context, file, format.getValue(), content));
    assertThat(stored).isTrue();
  }

  private static JsonObject report(String file) {
    assertThat(reports).containsKey(file);
    return reports.get(file);
  }

  /** The messages of the layout rules, by rule and number. */
  private static Map<String, String> messages(String file) {
    JsonObject report = report(file);
    Map<String, String> messages = new TreeMap<>();
    for (var element : report.getAsJsonArray("findings")) {
      JsonObject finding = element.getAsJsonObject();
      String rule = finding.get("rule").getAsString();
      if (LAYOUT_RULES.contains(rule)) {
        int number = 1;
        while (messages.containsKey(rule + " " + number)) {
          number++;
        }
        messages.put(rule + " " + number, finding.get("message").getAsString());
      }
    }
    return messages;
  }
}
