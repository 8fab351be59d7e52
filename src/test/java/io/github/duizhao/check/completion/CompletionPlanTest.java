package io.github.duizhao.check.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.completion.CompletionPlan.Part;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.Template;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing, where it comes and how it is written, in documents of many kinds. */
class CompletionPlanTest {

  private static final String HEAD = "2025年度组织生活会个人对照检查材料\n建设局质监站　赵立冬\n";
  private static final String OPENING = "按照支部通知要求，我认真查摆，上年度3个问题已整改到位，现对照检查如下。\n";
  private static final String PROBLEM = "（一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。\n";
  private static final String MEASURE = "（一）坚持理论学习。我每周三晚自学1小时，月底把笔记交支部委员查看。\n";
  private static final String TAIL = "以上检查如有不当，请同志们批评指正。";
  private static final String SIGNED = "\n\n赵立冬\n2025年12月20日";

  private static final String HALF =
      HEAD + OPENING + "一、存在的问题\n" + PROBLEM + "二、整改措施\n" + MEASURE + TAIL;

  /** Text, what is inserted without its hints, and the lines that follow the first insertion. */
  static Stream<Arguments> documents() {
    return Stream.of(
        of("half written", HALF, "二、原因分析|（一）【思想根源一】。|（二）【思想根源二】。", "三、整改措施"),
        of("signed", HALF + SIGNED, "二、原因分析|（一）【思想根源一】。|（二）【思想根源二】。", "三、整改措施"),
        of(
            "a gap is left for it",
            HALF.replace("二、整", "三、整"),
            "二、原因分析|（一）【思想根源一】。|（二）【思想根源二】。",
            "三、整改措施"),
        of(
            "half-width marks",
            HALF.replace("、存", ".存").replace("二、", "二.").replace("（一）", "(1)"),
            "二.原因分析|(1)【思想根源一】。|(2)【思想根源二】。",
            "三.整改措施"),
        of(
            "parts in words",
            HALF.replace("一、存", "第一部分　存").replace("二、", "第二部分　").replace("（一）", "一、"),
            "第二部分　原因分析|一、【思想根源一】。|二、【思想根源二】。",
            "第三部分　整改措施"),
        of(
            "formal numerals",
            HALF.replace("一、存", "壹、存").replace("二、", "贰、"),
            "贰、原因分析|（一）【思想根源一】。|（二）【思想根源二】。",
            "叁、整改措施"),
        of(
            "figures",
            HALF.replace("一、存", "1.存").replace("二、", "2.").replace("（一）", "（1）"),
            "2.原因分析|（1）【思想根源一】。|（2）【思想根源二】。",
            "3.整改措施"),
        of(
            "no numbers",
            HALF.replace("一、", "").replace("二、", ""),
            "原因分析|（一）【思想根源一】。|（二）【思想根源二】。",
            "整改措施"),
        of(
            "sub-headings on lines of their own",
            HALF.replace("方面。", "方面\n").replace("坚持理论学习。", "坚持理论学习\n"),
            "二、原因分析|（一）【思想根源一】|（二）【思想根源二】",
            "三、整改措施"),
        of(
            "typed indents",
            HALF.replace("\n", "\n　　"),
            "　　二、原因分析|　　|　　（一）【思想根源一】。|　　（二）【思想根源二】。",
            "　　三、整改措施"),
        of(
            "blank lines between parts",
            HALF.replace("一、存", "\n一、存").replace("二、", "\n二、").replace(TAIL, "\n" + TAIL),
            "二、原因分析|（一）【思想根源一】。|（二）【思想根源二】。|",
            "三、整改措施"),
        of(
            "labels",
            HEAD
                + OPENING
                + "存在问题：3月的党课我只听了半场，笔记缺了2页，测试只得了70分。\n"
                + "整改措施：我每周三晚自学1小时，月底把笔记交支部委员查看。\n"
                + TAIL,
            "原因分析：",
            "整改措施：我每周三晚自学1小时，月底把笔记交支部委员查看。"),
        of(
            "sentences instead of headings",
            HEAD
                + OPENING
                + "对照检查，我主要存在以下问题：3月的党课我只听了半场，笔记缺了2页。\n"
                + "针对以上问题，我将从以下几个方面整改：每周三晚自学1小时。\n"
                + TAIL,
            "产生上述问题的原因，主要有以下几点：",
            "针对以上问题，我将从以下几个方面整改：每周三晚自学1小时。"),
        of(
            "two parts in one paragraph",
            HEAD
                + OPENING
                + "对照检查，我主要存在以下问题：3月的党课我只听了半场，笔记缺了2页。"
                + "针对以上问题，我将从以下几个方面整改：每周三晚自学1小时。\n"
                + TAIL,
            "产生上述问题的原因，主要有以下几点：",
            "针对以上问题，我将从以下几个方面整改：每周三晚自学1小时。"),
        of(
            "soft line breaks",
            HALF.replace('\n', '\u2028'),
            "二、原因分析|（一）【思想根源一】。|（二）【思想根源二】。",
            "三、整改措施"),
        of(
            "an enclosure below the signature",
            HALF + SIGNED + "\n附件：整改清单",
            "二、原因分析|（一）【思想根源一】。|（二）【思想根源二】。",
            "三、整改措施"),
        of(
            "a part of its own kind follows",
            HALF.replace(TAIL, "三、其他需要说明的情况\n无。\n" + TAIL),
            "二、原因分析|（一）【思想根源一】。|（二）【思想根源二】。",
            "三、整改措施"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void insertsWhatIsMissing(String name, String text, String inserted, String next) {
    CompletionPlan plan = plan(text);
    assertThat(headings(plan)).isEqualTo(inserted.replace('|', '\n'));
    String done = PlanText.apply(text, plan);
    List<String> lines = Stream.of(done.split("[\n\u2028]")).filter(l -> !l.isBlank()).toList();
    PlannedParagraph last =
        plan.insertions().get(0).paragraphs().stream()
            .filter(paragraph -> !paragraph.text().isBlank())
            .reduce((one, other) -> other)
            .orElseThrow();
    assertThat(lines.get(lines.lastIndexOf(last.text()) + 1)).isEqualTo(next);
    assertThat(Completions.check(done).missing()).isEmpty();
  }

  @Test
  void fillsAnEmptyDocumentWithTheWholeOutline() {
    CompletionPlan plan = plan(" \n");
    assertThat(plan.wholeOutline()).isTrue();
    assertThat(plan.parts()).hasSize(Completions.template().sections().size());
    assertThat(plan.obstacle()).isEmpty();
  }

  @Test
  void fillsADocumentWithATitleWithTheRestOfTheOutline() {
    String title = "2025年度组织生活会个人对照检查材料";
    String outline = Outline.toText(Outline.of(Completions.template()));
    String rest = outline.substring(outline.indexOf('\n') + 1).stripTrailing();
    assertThat(PlanText.apply(title, plan(title))).isEqualTo(title + "\n" + rest);
    String named = HEAD.stripTrailing();
    String below = rest.substring(rest.indexOf('\n') + 1);
    assertThat(PlanText.apply(named, plan(named))).isEqualTo(named + "\n" + below);
  }

  @Test
  void fillsADocumentWithAnOpeningWithAllParts() {
    assertThat(plan(HEAD + OPENING).parts())
        .extracting(Part::heading)
        .containsExactly("一、存在的主要问题", "二、原因分析", "三、整改措施", "");
  }

  @Test
  void keepsTheOrderOfPartsAtOnePlace() {
    String text = HEAD + OPENING + "一、存在的问题\n" + PROBLEM;
    CompletionPlan plan = CompletionPlan.of(Completions.check(text, Completions.seven()));
    assertThat(plan.parts())
        .extracting(Part::role)
        .containsExactly(
            Role.STUDY, Role.MATTERS, Role.CASE_ANALYSIS, Role.CAUSES, Role.MEASURES, Role.CLOSING);
    assertThat(PlanText.apply(text, plan).lines().filter(line -> line.matches("[一二三四五六七]、.*")))
        .extracting(line -> line.substring(0, 4))
        .containsExactly("一、会前", "二、个人", "三、存在", "四、典型", "五、产生", "六、今后");
  }

  @Test
  void aMergedPartLacksNothing() {
    String text = HEAD + OPENING + "一、存在的问题及原因\n" + PROBLEM + "二、整改措施\n" + MEASURE + TAIL;
    assertThat(plan(text).obstacle()).contains(Message.of("completion.nothing-missing"));
  }

  @Test
  void everyAspectGetsItsCauses() {
    String text =
        HEAD
            + OPENING
            + "一、政治建设方面\n（一）存在的问题\n3月的党课我只听了半场，笔记缺了2页。\n（二）整改措施\n我每周三晚自学1小时。\n"
            + "二、作风建设方面\n（一）存在的问题\n7月有4份公文超期。\n（二）整改措施\n公文3日内办结，每月底交科长抽查。\n"
            + TAIL;
    CompletionPlan plan = plan(text);
    assertThat(plan.parts()).extracting(Part::heading).containsExactly("（二）原因分析", "（二）原因分析");
    assertThat(PlanText.apply(text, plan)).contains("2页。\n（二）原因分析\n", "\n（三）整改措施\n公文");
  }

  @Test
  void oneKindOfPartStandsBehindAllAspects() {
    String text =
        HEAD
            + OPENING
            + "一、政治建设方面\n（一）存在的问题\n3月的党课我只听了半场。\n（二）整改措施\n我每周三晚自学1小时。\n"
            + "二、作风建设方面\n（一）存在的问题\n7月有4份公文超期。\n（二）整改措施\n公文3日内办结。\n"
            + TAIL;
    CompletionPlan plan = CompletionPlan.of(Completions.check(text, Completions.seven()));
    assertThat(plan.parts()).extracting(Part::heading).contains("五、典型案例剖析");
    String done = PlanText.apply(text, plan);
    assertThat(done.indexOf("五、典型案例剖析")).isGreaterThan(done.indexOf("公文3日内办结"));
  }

  @Test
  void anAspectThatTheNoticeNamesComesToItsPlace() {
    String text =
        HALF.replace(
            PROBLEM,
            """
            （一）政治信仰方面。9月的自学计划我只读了1篇。
            （二）理论学习方面。3月的党课我只听了半场。
            （三）能力本领方面。新平台我还不会签认工程量。
            （四）先锋模范方面。抢险排班我只报名了1次。
            （五）工作作风方面。8月有2件来信超期7天才答复。
            """);
    CheckResult result = Completions.check(text, Completions.sixAspects());
    CompletionPlan plan = CompletionPlan.of(result);
    String done = PlanText.apply(text, plan);
    assertThat(done)
        .containsPattern("只读了1篇。\n（二）党员意识方面。【[^】]+】\n（三）理论学习方面。")
        .contains("\n（六）工作作风方面。")
        .contains("（一）坚持理论学习。");
    assertThat(CompletionPlan.of(Completions.check(done, Completions.sixAspects())).parts())
        .isEmpty();
  }

  @Test
  void aPreambleStandsBeforePartsThatTheTemplateHasNot() {
    String text = HEAD + "一、学习情况\n我读了4篇原著。\n二、存在的问题\n" + PROBLEM + TAIL;
    assertThat(PlanText.apply(text, plan(text))).containsPattern("赵立冬\n【[^】]+】\n【[^】]+】\n一、学习");
  }

  @Test
  void aPartThatNoRoleNamesComesToItsPlace() {
    String text = HEAD + OPENING + "一、找差距\n" + PROBLEM + "二、开药方\n" + MEASURE + TAIL;
    CompletionPlan plan = CompletionPlan.of(Completions.check(text, Completions.own()));
    assertThat(plan.parts()).extracting(Part::heading).contains("一、个人有关事项说明", "三、挖病根", "五、岗位承诺");
    String done = PlanText.apply(text, plan);
    assertThat(done).containsPattern("\n五、岗位承诺\n【写三条承诺，每条都能检查】\n" + TAIL);
    assertThat(Completions.check(done, Completions.own()).missing()).isEmpty();
  }

  @Test
  void aPartThatNoRoleNamesIsKnownByItsSynonyms() {
    String text = HEAD + OPENING + "一、找差距\n" + PROBLEM + "二、公开承诺\n我每月走访5户。\n" + TAIL;
    CompletionPlan plan = CompletionPlan.of(Completions.check(text, Completions.own()));
    assertThat(plan.parts()).extracting(Part::role).doesNotContain(Role.OTHER);
    assertThat(PlanText.apply(text, plan)).contains("\n四、开药方\n", "\n五、公开承诺\n");
  }

  @Test
  void measuresAnswerTheProblemsThatAreThere() {
    String text = HEAD + OPENING + "一、存在的问题\n" + PROBLEM + "（二）作风拖拉。7月有4份公文超期。\n" + TAIL;
    assertThat(PlanText.apply(text, plan(text)))
        .contains("（一）【针对理论学习方面的措施】。", "（二）【针对作风拖拉的措施】。")
        .doesNotContain("坚定政治信仰");
  }

  @Test
  void newItemsAreNumberedAsThosePointsThatHaveNoHeadings() {
    String text =
        HEAD
            + OPENING
            + "一、存在的问题\n1、三月的党课我只听了半场，笔记缺了2页。\n2、七月有4份公文超期，影响了3户。\n二、整改措施\n1、我每周三晚自学1小时，月底交笔记。\n"
            + TAIL;
    assertThat(headings(plan(text))).isEqualTo("二、原因分析\n1、【思想根源一】。\n2、【思想根源二】。");
  }

  @Test
  void anAspectWithPartsOfItsOwnStandsBehindAnother() {
    String text =
        HEAD
            + OPENING
            + "一、理论学习方面\n（一）存在的问题\n3月的党课我只听了半场。\n（二）整改措施\n我每周三晚自学1小时。\n"
            + "二、联系服务群众方面\n（一）存在的问题\n7月有4户久等。\n（二）整改措施\n我每月走访5户。\n"
            + TAIL;
    CompletionPlan plan = CompletionPlan.of(Completions.check(text, Completions.own()));
    String done = PlanText.apply(text, plan);
    assertThat(done).containsPattern("自学1小时。\n三、安全生产方面\n【[^】]+】\n四、联系服务群众方面\n（一）");
    assertThat(CompletionPlan.of(Completions.check(done, Completions.own())).parts()).isEmpty();
  }

  @Test
  void aClosingStandsBeforeEnclosuresAndTheSignature() {
    String enclosures = "\n附件：1.整改清单\n2.谈话记录\n";
    for (String end : List.of(enclosures + SIGNED, SIGNED + enclosures)) {
      assertThat(plan(HALF + end).parts()).extracting(Part::role).doesNotContain(Role.CLOSING);
      String open = (HALF + end).replace(TAIL, "");
      assertThat(PlanText.apply(open, plan(open)))
          .containsPattern("支部委员查看。\n【[^】]+】\n\n(附件|\n赵立冬)");
    }
  }

  @Test
  void theFirstAspectStandsBeforeAllOthers() {
    String text =
        HALF.replace(
            PROBLEM,
            """
            （一）党员意识方面
            4月的党费拖到月底。
            （二）理论学习方面
            3月的党课我只听了半场。
            （三）能力本领方面
            新平台我还不会用。
            （四）先锋模范方面
            抢险我只报名了1次。
            （五）工作作风方面
            8月有2件来信超期。
            """);
    CompletionPlan plan = CompletionPlan.of(Completions.check(text, Completions.sixAspects()));
    assertThat(PlanText.apply(text, plan))
        .containsPattern("一、存在的问题\n（一）政治信仰方面\n【[^】]+】\n（二）党员意识方面\n")
        .contains("\n（六）工作作风方面\n");
  }

  @Test
  void anAutomaticNumberCorrectsItself() {
    Snapshot.Builder builder = Snapshot.builder();
    int part = 0;
    for (String line : HALF.lines().toList()) {
      boolean heading = line.matches("[一二]、.*");
      String label = heading ? "一二".charAt(part++) + "、" : "";
      builder.add(heading ? line.substring(2) : line, heading ? 1 : 0, label);
    }
    Snapshot snapshot = builder.build();
    CompletionPlan plan = CompletionPlan.of(Completions.check(snapshot, Completions.template()));
    assertThat(plan.corrections()).isEmpty();
    assertThat(plan.insertions()).hasSize(1);
    PlannedParagraph heading = plan.insertions().get(0).paragraphs().get(0);
    assertThat(heading.text()).isEqualTo("原因分析");
    assertThat(snapshot.paragraphAt(heading.model().getAsInt()).text()).isEqualTo("存在的问题");
  }

  @Test
  void looksLikeTheNearestOfItsKind() {
    Snapshot snapshot = Snapshot.ofText(HALF);
    List<PlannedParagraph> paragraphs = plan(HALF).insertions().get(0).paragraphs();
    assertThat(paragraphs)
        .extracting(p -> snapshot.text().substring(p.model().getAsInt(), p.model().getAsInt() + 1))
        .containsExactly("存", "。", "理", "理");
  }

  @Test
  void offersNothingForAnotherGenre() {
    CompletionPlan plan = plan("关于召开会议的通知\n各支部：\n请于3月1日到会。");
    assertThat(plan.obstacle()).contains(Message.of("completion.not-recognized"));
    assertThat(plan.insertions()).isEmpty();
  }

  /** A hint whose words do not tell its part is not inserted again and again. */
  @Test
  void offersNothingTwice() {
    String text =
        HEAD
            + OPENING
            + "对照检查，我主要存在以下问题：3月的党课我只听了半场，笔记缺了2页。\n"
            + "针对以上问题，我将从以下几个方面整改：每周三晚自学1小时。\n"
            + TAIL;
    CompletionPlan plan = CompletionPlan.of(Completions.check(text, Completions.seven()));
    assertThat(plan.parts()).hasSize(4);
    CheckResult again = Completions.check(PlanText.apply(text, plan), Completions.seven());
    assertThat(again.missing()).extracting(MissingSection::role).doesNotContain(Role.CAUSES);
    assertThat(CompletionPlan.of(again).parts()).isEmpty();
  }

  private static Arguments of(String name, String text, String inserted, String next) {
    return Arguments.of(name, text, inserted, next);
  }

  private static CompletionPlan plan(String text) {
    return CompletionPlan.of(Completions.check(text));
  }

  /** What is inserted, without the hints that stand in brackets. */
  private static String headings(CompletionPlan plan) {
    return PlanText.inserted(plan).replaceAll("(?m)^【[^】]{7,}】\n?|【[^】]{7,}】", "").stripTrailing()
        + (PlanText.inserted(plan).endsWith("\n") ? "\n" : "");
  }

  /** The template says list. */
  @Test
  void newHeadingsAreOfAListWhereNoneIsTyped() {
    Template listed = listed(Completions.template());
    CompletionPlan rest = CompletionPlan.of(Completions.check(HEAD, listed));
    assertThat(levels(rest)).contains(1, 2);
    assertThat(levels(CompletionPlan.of(Completions.check(HEAD, Completions.template()))))
        .containsOnly(0);
    assertThat(levels(CompletionPlan.of(Completions.check(HALF, listed)))).containsOnly(0);
  }

  private static List<Integer> levels(CompletionPlan plan) {
    return plan.insertions().stream()
        .flatMap(insertion -> insertion.paragraphs().stream())
        .map(PlannedParagraph::listLevel)
        .toList();
  }

  private static Template listed(Template base) {
    return new Template(
        base.id(),
        base.version(),
        base.names(),
        base.actor(),
        base.meeting(),
        base.title(),
        base.nameLine(),
        HeadingNumbers.LIST,
        base.sections(),
        base.profile(),
        base.layout(),
        base.rules(),
        base.lexicons(),
        base.measures());
  }
}
