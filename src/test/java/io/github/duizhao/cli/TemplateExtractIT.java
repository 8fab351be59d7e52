package io.github.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.DraftWriter;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Resolution;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateExtractor;
import io.github.duizhao.template.TemplateResolver;
import io.github.duizhao.template.TemplateSection;
import io.github.duizhao.template.TemplateSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Making a template from a statement that is laid out, in the formats that people exchange. */
class TemplateExtractIT {

  private static final String STATEMENT =
      """
      2025年度组织生活会个人对照检查材料
      综合科　李明
      按照机关党委关于召开2025年度组织生活会的通知要求，我围绕“转作风、提效能”主题，会前集中学习2次，征求到意见6条，与4名同志谈心谈话。现将对照检查情况汇报如下：
      一、会前学习情况
      会前，我通读了党章和《中国共产党纪律处分条例》，参加支部集中学习2次，写了1篇心得，对照本科室办文办会工作查找了差距。
      二、存在的主要问题
      （一）理论学习方面。学习时断时续，计划读完的4本书只读了1本。3月和5月的两次党课，我因为赶材料请假，事后也没有补学。
      （二）服务群众方面
      联系点走访少。全年应走访联系户8次，实际只去了3次；7月有一户反映门前排水沟堵塞，我记在本子上，拖了三周才转给社区。
      三、原因剖析
      （一）理论武装不够自觉。总觉得业务工作是硬任务，学习可以往后放，没有把学习当成每天必须做的事。
      （二）宗旨意识有所淡化。对群众反映的小事看得轻，没有站在群众的角度想一想。
      四、努力方向和改进措施
      1.抓实理论学习。每周三、周五晚各自学1小时，6月底前读完余下的3本书，笔记每月底交党小组长查看；党课缺一补一，7天内补学并登记。
      2.多到群众中去。每月走访联系户1次，群众反映的事3天内转办、7天内回复，由科长每季度对照登记簿抽查。
      以上检查，不当之处，请同志们批评指正。
      李明
      2025年12月20日
      """;

  private static final String DEPARTMENT =
      """
      {"id": "department", "version": "1", "extends": "organisation-life-personal-4part",
       "names": {"zh-CN": "本单位"}, "layout": {
         "page": {"top": 32, "bottom": 30, "left": 25, "right": 25},
         "fonts": {"隶书": ["隶书", "LiSu"]},
         "pitch": {"points": 26, "least": 25, "most": 27},
         "elements": {
           "title": {"font": "隶书", "accepted": ["隶书"], "size": 36, "leastSize": 36,
                     "mostSize": 36, "alignment": "left"},
           "heading1": {"font": "楷体", "bold": true, "indented": false},
           "heading2": {"font": "黑体"},
           "heading3": {"bold": true},
           "body": {"font": "宋体", "size": 14}},
         "pageNumber": {"before": "第", "after": "页", "font": "仿宋", "accepted": ["仿宋"],
                        "size": 12, "alignment": "center", "acceptedAlignments": ["center"]}}}
      """;

  private static final LocalDate DAY = LocalDate.of(2025, 12, 21);

  @TempDir private static Path folder;

  private static final Map<String, Snapshot> READ = new HashMap<>();

  private static Resolution templates;

  /** The layouts that are applied: the built-in ones and a department's own. */
  private enum Layout {
    GB9704(
        """
        {"id": "gb9704", "version": "1", "extends": "organisation-life-personal-4part",
         "names": {"zh-CN": "公文版式"}, "layout": "gb9704"}
        """,
        "{}"),
    OFFICE(
        """
        {"id": "office", "version": "1", "extends": "organisation-life-personal-4part",
         "names": {"zh-CN": "内部材料"}, "layout": "office"}
        """,
        // Its margins and its pitch are among those that the standard accepts.
        """
        {"elements": {"heading2": {"bold": true}}}
        """),
    DEPARTMENT(
        TemplateExtractIT.DEPARTMENT,
        """
        {"page": {"top": 32.0, "bottom": 30.0, "left": 25.0},
         "fonts": {"隶书": ["隶书"]},
         "pitch": {"points": 26.0, "least": 25.0, "most": 27.0},
         "elements": {
           "title": {"font": "隶书", "accepted": ["隶书"],
                     "size": 36.0, "leastSize": 36.0, "mostSize": 36.0, "alignment": "left"},
           "heading1": {"font": "楷体", "accepted": ["楷体"], "indented": false, "bold": true},
           "heading2": {"font": "黑体", "accepted": ["黑体"]},
           "heading3": {"bold": true},
           "body": {"font": "宋体", "accepted": ["宋体"],
                    "size": 14.0, "leastSize": 14.0, "mostSize": 14.0}},
         "pageNumber": {"before": "第", "after": "页", "font": "仿宋", "accepted": ["仿宋"],
                        "size": 12.0, "alignment": "center", "acceptedAlignments": ["center"]}}
        """);

    private final String template;
    private final String differences;

    Layout(String template, String differences) {
      this.template = template;
      this.differences = differences;
    }

    String id() {
      return JsonParser.parseString(template).getAsJsonObject().get("id").getAsString();
    }
  }

  /** A document in a layout and a format. */
  private record Document(Layout layout, String ending) {

    String file() {
      return layout.id() + "." + ending;
    }

    Snapshot snapshot() {
      return READ.get(file());
    }

    Statement statement() {
      return new Recognizer().recognize(snapshot());
    }

    String extracted() {
      return DraftWriter.write(TemplateExtractor.draft(statement()));
    }

    Template original() {
      return templates.library().byId(layout.id()).orElseThrow();
    }

    @Override
    public String toString() {
      return file();
    }
  }

  @BeforeAll
  static void makeDocuments() throws Exception {
    List<TemplateSource> sources = new ArrayList<>();
    for (Layout layout : Layout.values()) {
      sources.add(new TemplateSource(Layer.USER, layout.id() + ".json", layout.template));
    }
    templates = TemplateResolver.resolve(sources);
    assertThat(templates.faults()).isEmpty();
    try (Office office = new Office(Office.DOCUMENT_LIMIT)) {
      LaidOutStatements statements = new LaidOutStatements(office);
      for (Layout layout : Layout.values()) {
        Template template = templates.library().byId(layout.id()).orElseThrow();
        statements.store(STATEMENT, template, folder.resolve(layout.id()));
      }
      OfficeSource source = new OfficeSource(office);
      for (Document document : documents()) {
        READ.put(document.file(), source.read(folder.resolve(document.file())).snapshot());
      }
    }
  }

  static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (Layout layout : Layout.values()) {
      for (String ending : List.of("odt", "docx", "doc")) {
        documents.add(new Document(layout, ending));
      }
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void takesTheHeadingsInTheirOrder(Document document) {
    assertThat(extract(document).sections())
        .extracting(section -> section.role().id() + " " + section.heading())
        .containsExactly(
            "preamble ",
            "study 会前学习情况",
            "problems 存在的主要问题",
            "causes 原因剖析",
            "measures 努力方向和改进措施",
            "closing ");
    assertThat(extract(document).sections().get(2).subHeadings())
        .extracting(TemplateSection.SubHeading::heading)
        .containsExactly("理论学习方面", "服务群众方面");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void boundsTheLengthsAroundThoseOfTheDocument(Document document) {
    List<Section> parts = document.statement().sections();
    List<TemplateSection> sections = extract(document).sections();
    for (int i = 0; i < parts.size(); i++) {
      int characters = parts.get(i).characters();
      TemplateSection.Length length = sections.get(i).length();
      assertThat(characters).isBetween(length.min(), length.max());
      if (characters >= 50) {
        assertThat(length.min()).isGreaterThan(characters / 2);
        assertThat(length.max()).isLessThan(characters * 2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void takesOnlyWhatDiffersFromTheStandard(Document document) {
    JsonElement layout =
        Optional.ofNullable(json(document.extracted()).get("layout")).orElse(new JsonObject());
    assertThat(layout).isEqualTo(JsonParser.parseString(document.layout().differences));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theLayoutThatWasAppliedIsTheOneThatIsAsked(Document document) {
    for (String rule : DocumentLayoutIT.LAYOUT_RULES) {
      assertThat(findings(document, document.original())).noneMatch(f -> f.startsWith(rule));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findsNothingThatTheOriginalDoesNotFind(Document document) {
    List<String> before = findings(document, document.original());
    assertThat(findings(document, extract(document))).isSubsetOf(before);
  }

  @Test
  void theCommandMakesATemplateThatIsValidAndFits() throws Exception {
    Path template = folder.resolve("extracted").resolve("own.json");
    Files.createDirectory(template.getParent());
    Path document = folder.resolve("department.docx");
    Run made = Run.of("templates", "extract", document, "--output", template);
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(Run.of("templates", "validate", template).err()).contains("1 个文件，没有错误");
    Run checked = Run.of("check", "--format", "json", "--template", template, document);
    JsonObject report = json(checked.out()).getAsJsonArray("files").get(0).getAsJsonObject();
    assertThat(report.get("template").toString()).contains("own-organisation-life-personal");
    assertThat(report.getAsJsonArray("findings").toString())
        .doesNotContain(DocumentLayoutIT.LAYOUT_RULES);
  }

  private static Template extract(Document document) {
    Resolution resolution =
        TemplateResolver.resolve(
            List.of(new TemplateSource(Layer.USER, "own.json", document.extracted())));
    assertThat(resolution.faults()).isEmpty();
    return resolution.library().byId("own-organisation-life-personal").orElseThrow();
  }

  private static List<String> findings(Document document, Template template) {
    return new Checker(templates.library())
        .check(document.snapshot(), Optional.of(template), DAY).findings().stream()
            .map(finding -> finding.rule() + " " + finding.message())
            .toList();
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
