package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Holds every fix against what it promises: applied, its finding is gone and no other has come;
 * what it left stays as it is when the check is run again.
 */
class FixHarnessTest {

  /**
   * What faults of another kind can cover in a text that is full of them: a list that blanks tear
   * apart, copies that differ in their marks.
   */
  private static final Set<String> COVERED =
      Set.of(
          "numbering-gap",
          "announced-count-differs",
          "duplicate-text",
          "cause-repeats-problem",
          "vague-measure",
          "measure-lacks-slots");

  @Test
  void fixesOfTheExamplesMendWhatTheyNameAndNothingElse() {
    int fixes = 0;
    for (Rule rule : Rules.all()) {
      for (String hit : rule.info().hits()) {
        fixes += holdFixes(Example.of(hit).text(), Set.of());
      }
    }
    assertThat(fixes).isPositive();
  }

  @Test
  void fixesOfWholeDocumentsMendWhatTheyNameAndNothingElse() throws Exception {
    Path folder = Path.of(FixHarnessTest.class.getResource("../quality/documents").toURI());
    int fixes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        fixes += holdFixes(Snapshot.ofText(Files.readString(file)).text(), Set.of());
      }
    }
    assertThat(fixes).isPositive();
  }

  @Property(tries = 150)
  void fixesOfComposedTextsMendWhatTheyNameAndNothingElse(@ForAll("statements") String text) {
    holdFixes(text, COVERED);
  }

  @Property(tries = 100)
  void fixesOfArbitraryTextMendWhatTheyName(@ForAll("scraps") String scrap) {
    holdFixes(Example.of("一、存在的问题\n（一）学习。" + scrap).text(), COVERED);
  }

  private static int holdFixes(String text, Set<String> covered) {
    List<Finding> before = Checks.check(text).findings();
    int fixes = 0;
    for (Finding finding : before) {
      for (Fix fix : finding.fixes()) {
        hold(text, before, finding, fix, covered);
        fixes++;
      }
    }
    return fixes;
  }

  private static void hold(
      String text, List<Finding> before, Finding finding, Fix fix, Set<String> covered) {
    holdEdits(text, finding, fix);
    String mended = apply(text, fix);
    List<Finding> after = Checks.check(mended).findings();
    List<String> more = without(idsWithout(before, finding), ids(after));
    more.removeAll(covered);
    assertThat(more).as("%s%n-- mended:%n%s%n%s%n%s", text, mended, before, after).isEmpty();
    assertThat(count(finding.rule(), ids(after))).isLessThan(count(finding.rule(), ids(before)));
  }

  /** A fix may mend other places too, but the one that the finding marks is among them. */
  private static void holdEdits(String text, Finding finding, Fix fix) {
    assertThat(fix.edits())
        .as("at %s", finding)
        .anyMatch(edit -> finding.span().orElseThrow().contains(edit.span()));
    int from = 0;
    for (Edit edit : fix.edits()) {
      assertThat(edit.span().start()).as("order in %s", fix).isGreaterThanOrEqualTo(from);
      assertThat(text.substring(edit.span().start(), edit.span().end())).doesNotContain("\n");
      from = edit.span().end();
    }
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::rule).sorted().toList();
  }

  /** What is in the second list more often than in the first. */
  private static List<String> without(List<String> expected, List<String> found) {
    List<String> more = new ArrayList<>(found);
    expected.forEach(more::remove);
    return more;
  }

  private static long count(String id, List<String> ids) {
    return ids.stream().filter(id::equals).count();
  }

  private static List<String> idsWithout(List<Finding> findings, Finding gone) {
    List<Finding> rest = new ArrayList<>(findings);
    rest.remove(gone);
    return ids(rest);
  }

  static String apply(String text, Fix fix) {
    StringBuilder mended = new StringBuilder(text);
    List<Edit> edits = fix.edits();
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      mended.replace(edit.span().start(), edit.span().end(), edit.replacement());
    }
    return mended.toString();
  }

  @Provide
  Arbitrary<String> statements() {
    Arbitrary<String> line =
        Arbitraries.of(
            "（一）理论学习方面.3月的党课只听了半场,笔记缺了2页.",
            "学习不够系统,今年《党章》只通读了1遍(应读3遍),理解不深!",
            "主要有以下两点:一是读书少;二是走访少,还有3户没去.",
            "进一步加强学习,不断提高本领;努力改进作风.",
            "一是每周三晚自学1小时,月底交笔记;二是深化学用结合,提升能力;",
            "由【责任人】负责,20**年底前完成.",
            "时间是9:30,比例2:3,见 www.example.cn,版本1.2.",
            "他问(电话中):为什么不来?",
            "只满足于\"做了\",对「三会一课」不重视,4月的”党课“缺席2次.",
            "会上说:\"下次再学.\"结果“两个维护“没学,他说“好.",
            "24年度学习9次,2023 年 3月缺了1次,23年底补课.",
            "二〇二四年三月和二O二三年的笔记没有交,2024年5月也没交.",
            "学习４次,走访3、4户,缺席２ 次,迟到 5 次.",
            "３月走访五户,有２户没回访;三、四次电话没接,1、2户没看,看了３、４次,２０２４ 年缺1次,二０二三年的笔记没有交.",
            "主要有三点：一是读书少。二是走访少；三是还有3户没去；",
            "一是每周三晚自学1小时。二是月底交笔记;三是每季度走访2户",
            "\u3000\u3000（三）担当作为方面。9月的  排查,拖了7天,还有2户   没看,",
            "\t二是办文慢,5月有4份  超期\u2028没有说明,",
            "开会有些急燥,对自已要求不严,新世代的布署只传达了1项.",
            "（二）服务群众方面。8月有2件来信超期,7天才答复.",
            "");
    return line.list()
        .ofMinSize(3)
        .ofMaxSize(9)
        .map(
            lines ->
                Example.of(
                        "一、存在的问题\n（一）理论学习方面。3月的党课只听了半场。\n"
                            + String.join("\n", lines.subList(0, lines.size() / 3))
                            + "\n二、原因分析\n"
                            + String.join(
                                "\n", lines.subList(lines.size() / 3, 2 * lines.size() / 3))
                            + "\n三、整改措施\n（一）坚持理论学习。每周三晚自学1小时。\n"
                            + String.join("\n", lines.subList(2 * lines.size() / 3, lines.size())))
                    .text());
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.strings()
        .withChars("学习不够,.;:?!()（），。“”\"「」3月４aX*一二是有点 \u3000")
        .ofMaxLength(60);
  }

  @Test
  void editsStayInsideParagraphs() {
    Stream<Finding> findings =
        Rules.all().stream()
            .flatMap(rule -> Stream.of(rule.info().hits()))
            .flatMap(hit -> Checks.check(Example.of(hit).text()).findings().stream());
    findings
        .flatMap(finding -> finding.fixes().stream())
        .flatMap(fix -> fix.edits().stream())
        .forEach(edit -> assertThat(edit.replacement()).doesNotContain("\n"));
  }

  @Test
  void everyRuleSaysWhetherItMends() {
    for (Rule rule : Rules.all()) {
      boolean mends =
          Stream.of(rule.info().hits())
              .flatMap(
                  hit ->
                      Checks.check(Example.of(hit).snapshot(), Checks.template(), List.of(rule))
                          .findings()
                          .stream())
              .anyMatch(finding -> !finding.fixes().isEmpty());
      assertThat(rule.info().mends()).as(rule.info().id()).isEqualTo(mends);
    }
  }
}
