package io.github.duizhao.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.HeadingRoles;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.TemplateSection.Length;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateExtractorTest {

  private static final String STATEMENT =
      """
      青山县财政局张建国2025年度组织生活会个人对照检查材料
      青山县财政局科员 张建国
      2025年11月12日
      按照支部通知，今年的组织生活会以“学习党章”为主题，会前我读了三本书，同五个人谈心，现将对照检查情况汇报如下。
      一、2025年学习情况
      全年自学四十二次，读了七本书，写了五篇心得，结合做账的工作改了报销流程，群众少跑了两趟路。
      二、张建国同志存在的主要问题
      （一）理论学习方面
      学习时断时续，全年规定的七本书只读完三本，三月和七月连续两个月没有写学习笔记。
      （二）接待群众时态度急躁
      六月三日接待李大娘时没有耐心听完，让她第二天又来了一趟，王小虎批评了我。
      三、产生问题的原因分析
      放松了对自己的要求，总以为业务忙可以不学，把学习当成软任务，遇到检查才补。
      四、努力方向和改进措施
      每周三晚上自学两小时，每月写一篇学习笔记，月底请支部书记检查，年底前读完剩下的四本书。
      以上检查，不当之处，请批评指正。
      """;

  private final TemplateDraft draft = draft(STATEMENT);

  @Test
  void takesPartsOrderAndKind() {
    assertThat(draft.actor()).isEqualTo(Actor.PERSONAL);
    assertThat(draft.meeting()).isEqualTo("组织生活会");
    assertThat(draft.sections())
        .extracting(TemplateSection::role)
        .containsExactly(
            Role.PREAMBLE, Role.STUDY, Role.PROBLEMS, Role.CAUSES, Role.MEASURES, Role.CLOSING);
    assertThat(draft.sections()).allMatch(TemplateSection::required);
    assertThat(draft.sections()).noneMatch(section -> section.hint().isEmpty());
  }

  @Test
  void blanksYearsNamesAndUnits() {
    assertThat(draft.title()).isEqualTo("【单位、职务或姓名】【年份】年度组织生活会个人对照检查材料");
    assertThat(draft.nameLine()).isEqualTo("【单位职务】 【姓名】");
    assertThat(heading(Role.STUDY)).isEqualTo("【年份】年学习情况");
    assertThat(heading(Role.PROBLEMS)).isEqualTo("【姓名】同志存在的主要问题");
    assertThat(heading(Role.CAUSES)).isEqualTo("产生问题的原因分析");
    assertThat(heading(Role.PREAMBLE)).isEmpty();
  }

  @Test
  void takesSubHeadingsThatNameAnAspectAlone() {
    TemplateSection problems = section(Role.PROBLEMS);
    assertThat(problems.subHeadings()).extracting(SubHeading::heading).containsExactly("理论学习方面");
    assertThat(problems.subHeadings().get(0).hint()).isNotEmpty();
  }

  @Test
  void keepsTheAspectsOfADocumentThatGoesThroughThemOneByOne() {
    TemplateDraft made =
        draft(
            """
            专题民主生活会个人对照检查材料
            根据部署，我会前谈话四人次，现对照检查如下。
            一、带头提高政治能力、严守纪律方面存在的问题、原因及整改措施
            传达文件晚了两天，根子是我重视不够，今后三天内传达。
            二、廉洁自律方面存在的问题、原因及整改措施
            接待登记漏了一次，根子是我图方便，今后当天登记。
            """);
    assertThat(made.sections())
        .extracting(TemplateSection::role)
        .containsExactly(Role.PREAMBLE, Role.PROBLEMS, Role.CAUSES, Role.MEASURES);
    assertThat(made.sections().get(1).subHeadings())
        .extracting(SubHeading::heading)
        .containsExactly("带头提高政治能力、严守纪律方面", "廉洁自律方面");
    assertThat(made.sections()).noneMatch(section -> section.heading().contains("廉洁"));
  }

  @Test
  void leavesWhatFollowsTheNameOfAnAspect() {
    TemplateDraft made = draft(STATEMENT.replace("（一）理论学习方面", "（一）理论学习方面：时断时续"));
    assertThat(DraftWriter.write(made)).contains("理论学习方面").doesNotContain("时断时续");
  }

  @Test
  void boundsLengthsAroundWhatWasMeasured() {
    assertThat(DraftLengths.around(0)).isEqualTo(Length.ANY);
    assertThat(DraftLengths.around(100)).isEqualTo(new Length(70, 150));
    assertThat(DraftLengths.around(431)).isEqualTo(new Length(300, 650));
    assertThat(DraftLengths.around(1234)).isEqualTo(new Length(800, 1900));
    assertThat(section(Role.STUDY).length().min()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void writesAFileThatTheReaderAccepts(Path file) {
    Statement statement = statement(read(file));
    if (!statement.recognized() || statement.sections().isEmpty()) {
      return;
    }
    TemplateDraft made = TemplateExtractor.draft(statement);
    String json = DraftWriter.write(made);
    Resolution resolution =
        TemplateResolver.resolve(List.of(new TemplateSource(Layer.USER, "draft.json", json)));
    assertThat(resolution.faults()).isEmpty();
    Template template = resolution.library().byId(made.id()).orElseThrow();
    assertThat(template.sections())
        .extracting(TemplateSection::heading)
        .containsExactlyElementsOf(made.sections().stream().map(TemplateSection::heading).toList());
  }

  /** Eight characters in a row of the text itself, and no name, stand in the template. */
  @ParameterizedTest
  @MethodSource("statements")
  void takesNothingOfTheTextItself(Path file) {
    Statement statement = statement(read(file));
    if (!statement.recognized() || statement.sections().isEmpty()) {
      return;
    }
    String json = DraftWriter.write(TemplateExtractor.draft(statement));
    String builtIn = allBuiltIn() + headings(statement);
    for (String words : bodyWords(statement)) {
      if (!builtIn.contains(words)) {
        assertThat(json).doesNotContain(words);
      }
    }
  }

  @Test
  void takesNoName() {
    assertThat(DraftWriter.write(draft)).doesNotContain("张建国", "青山县", "李大娘", "王小虎", "2025", "急躁");
  }

  static List<Path> statements() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("document/statements", "quality/documents")) {
      Path root = Path.of("src/test/resources/io/github/duizhao", folder);
      try (Stream<Path> found = Files.walk(root)) {
        found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /** The sentences of the parts, without their headings, in pieces of eight characters. */
  private static List<String> bodyWords(Statement statement) {
    List<String> words = new ArrayList<>();
    String text = statement.snapshot().text();
    StringBuilder body = new StringBuilder();
    statement
        .sections()
        .forEach(section -> body.append(text, section.body().start(), section.body().end()));
    statement.headings().forEach(heading -> cut(body, statement.snapshot().quote(heading.span())));
    Matcher sentence = Pattern.compile("[\\p{IsHan}]{8}").matcher(body);
    while (sentence.find()) {
      words.add(sentence.group());
    }
    return words;
  }

  /** What the text may repeat of its own headings: of sub-headings those of aspects. */
  private static String headings(Statement statement) {
    return statement.headings().stream()
        .map(Heading::title)
        .filter(title -> title.endsWith("方面") || !HeadingRoles.of(title).isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static void cut(StringBuilder body, String heading) {
    int at = body.indexOf(heading);
    if (at >= 0) {
      body.replace(at, at + heading.length(), "\n");
    }
  }

  private static String allBuiltIn() {
    StringBuilder all = new StringBuilder();
    for (Template template : TemplateLibrary.builtIn().all()) {
      all.append(DraftWriter.write(TemplateDraft.of(template, TemplateLibrary.builtIn())));
    }
    return all.toString();
  }

  private String heading(Role role) {
    return section(role).heading();
  }

  private TemplateSection section(Role role) {
    return draft.sections().stream().filter(s -> s.role() == role).findFirst().orElseThrow();
  }

  private static TemplateDraft draft(String text) {
    return TemplateExtractor.draft(statement(text));
  }

  private static Statement statement(String text) {
    return new Recognizer().recognize(Snapshot.ofText(text));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
