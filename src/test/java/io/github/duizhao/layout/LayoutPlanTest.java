package io.github.duizhao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Alignment;
import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.LineSpacing;
import io.github.duizhao.document.PageLayout;
import io.github.duizhao.document.PageNumberLayout;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.layout.LayoutChanges.NumberChange;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a plan makes of the paragraphs of a statement. */
class LayoutPlanTest {

  private static final LayoutStandard STANDARD = LayoutStandard.gb9704();

  private static final String TEXT =
      """
      附件1
      　　2025年度组织生活会个人对照检查材料
      　　　办公室主任　张三
      （2025年12月20日）
      同志们：
      　　按照通知要求，我认真查摆问题，现将个人对照检查情况报告如下。

      一、存在的问题
      　　（一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      （二）工作作风方面
      5月的排查任务等到第二次催办才动手，有3户没有回访。
      二、原因分析
      （一）学习抓得不紧。把自学时间让给了杂事，没有坚持每周读书。
      三、整改措施
      （一）坚持理论学习。我每周三晚自学1小时，月底前把笔记交支部委员查看。
      以上检查，请同志们批评指正。
      　　　　　　　　　张三
      　　　　　　　　　2025年12月20日""";

  @Test
  void tellsWhatEachParagraphIs() {
    LayoutPlan plan = plan(snapshot(TEXT, List.of()), HeadingNumbers.TEXT);
    assertThat(plan.paragraphs())
        .extracting(ParagraphPlan::element)
        .containsExactly(
            Element.TITLE,
            Element.NAME_LINE,
            Element.DATE,
            Element.SALUTATION,
            Element.BODY,
            Element.BODY,
            Element.HEADING_1,
            Element.BODY,
            Element.HEADING_2,
            Element.BODY,
            Element.HEADING_1,
            Element.BODY,
            Element.HEADING_1,
            Element.BODY,
            Element.BODY,
            Element.SIGNATURE,
            Element.SIGNATURE);
    // What stands above the title is not the statement's.
    assertThat(plan.paragraphs().get(0).paragraph()).isEqualTo(1);
    assertThat(plan.paragraphs().get(5).blank()).isTrue();
  }

  @Test
  void setsAHeadingApartFromTheTextBehindIt() {
    Snapshot snapshot = snapshot(TEXT, List.of());
    ParagraphPlan merged = plan(snapshot, HeadingNumbers.TEXT).paragraphs().get(7);
    assertThat(merged.heading()).isPresent();
    assertThat(merged.heading().get().element()).isEqualTo(Element.HEADING_2);
    assertThat(snapshot.quote(merged.heading().get().span())).isEqualTo("（一）理论学习方面。");
  }

  @Test
  void removesTypedBlanksAtTheStartAndKeepsThatInsideAName() {
    Snapshot snapshot = snapshot(TEXT, List.of());
    List<String> removed =
        plan(snapshot, HeadingNumbers.TEXT).paragraphs().stream()
            .flatMap(paragraph -> paragraph.blanks().stream())
            .map(snapshot::quote)
            .toList();
    assertThat(removed).hasSize(6).allMatch(String::isBlank);
    assertThat(removed.get(1)).hasSize(3);
  }

  @Test
  void removesTheBlanksBetweenTheCharactersOfATitle() {
    Snapshot snapshot = snapshot(TEXT.replace("2025年度组织生活会个人对照检查材料", "个 人 对 照 检 查 材 料"), List.of());
    assertThat(plan(snapshot, HeadingNumbers.TEXT).paragraphs().get(0).blanks()).hasSize(8);
  }

  @Test
  void leavesTablesAlone() {
    Snapshot snapshot = snapshot(TEXT, List.of(10));
    assertThat(plan(snapshot, HeadingNumbers.TEXT).paragraphs())
        .extracting(ParagraphPlan::paragraph)
        .contains(9, 11)
        .doesNotContain(10);
  }

  @Test
  void numbersByAListWhereTheTemplateSaysSo() {
    Snapshot snapshot = snapshot(TEXT, List.of());
    List<ParagraphPlan.NumberChange> changes =
        plan(snapshot, HeadingNumbers.LIST).paragraphs().stream()
            .flatMap(paragraph -> paragraph.number().stream())
            .toList();
    assertThat(changes).allMatch(ParagraphPlan.NumberChange::toList);
    assertThat(changes)
        .extracting(change -> snapshot.quote(change.typed()).strip())
        .containsExactly("一、", "（一）", "（二）", "二、", "（一）", "三、", "（一）");
    assertThat(changes)
        .extracting(ParagraphPlan.NumberChange::level)
        .containsExactly(1, 2, 2, 1, 2, 1, 2);
  }

  @Test
  void typesTheNumbersOfAListWhereTheTemplateSaysSo() {
    Snapshot.Builder builder = Snapshot.builder();
    for (String line : TEXT.split("\n", -1)) {
      boolean listed = line.startsWith("二、");
      builder.add(listed ? line.substring(2) : line, 0, listed ? "二、" : "");
    }
    Snapshot snapshot = look(builder.build(), List.of());
    assertThat(
            plan(snapshot, HeadingNumbers.TEXT).paragraphs().stream()
                .flatMap(paragraph -> paragraph.number().stream()))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.toList()).isFalse();
              assertThat(change.label()).isEqualTo("二、");
              assertThat(change.typed().length()).isZero();
            });
    assertThat(LayoutChanges.of(plan(snapshot, HeadingNumbers.TEXT)).typedNumbers()).isEqualTo(1);
  }

  @Test
  void typesNumbersOfListsInTheOfficialForm() {
    Snapshot snapshot = automatic("一．", "(一)", "（2）、");
    assertThat(changes(snapshot, HeadingNumbers.TEXT))
        .extracting(ParagraphPlan.NumberChange::label)
        .containsExactly("一、", "（一）", "（2）");
  }

  /** They would count on where the heading before them left the list. */
  @Test
  void typesTheNumbersOfPointsInTheSameListAsWell() {
    Snapshot.Builder builder = Snapshot.builder();
    for (String line : TEXT.split("\n", -1)) {
      String label = line.startsWith("二、") ? "二、" : line.startsWith("5月的排查") ? "1" : "";
      builder.add(label.equals("二、") ? line.substring(2) : line, 0, label);
    }
    assertThat(changes(look(builder.build(), List.of()), HeadingNumbers.TEXT))
        .extracting(ParagraphPlan.NumberChange::label)
        .containsExactly("1.", "二、");
  }

  @Test
  void leavesPointsInAListWhereTheHeadingsAreTyped() {
    Snapshot.Builder builder = Snapshot.builder();
    for (String line : TEXT.split("\n", -1)) {
      builder.add(line, 0, line.startsWith("5月的排查") ? "1" : "");
    }
    Snapshot snapshot = look(builder.build(), List.of());
    assertThat(changes(snapshot, HeadingNumbers.TEXT)).isEmpty();
    assertThat(changes(snapshot, HeadingNumbers.LIST)).hasSize(7);
  }

  @Test
  void tellsAListWhatItWouldCountOtherwise() {
    String text = TEXT.replace("二、原因", "三、原因").replace("三、整改", "四、整改").replace("（二）", "（一）");
    assertThat(changes(snapshot(text, List.of()), HeadingNumbers.LIST))
        .extracting(ParagraphPlan.NumberChange::start)
        .containsExactly(0, 0, 1, 3, 0, 0, 0);
  }

  @Test
  void keepsNumbersTypedThatAListCannotWrite() {
    String parts = TEXT.replace("一、存", "第一部分　存").replace("二、", "第二部分　").replace("三、", "第三部分　");
    assertThat(changes(snapshot(parts, List.of()), HeadingNumbers.LIST)).isEmpty();
    // Several headings in one paragraph.
    String broken = TEXT.replace("2页。\n", "2页。\u2028");
    assertThat(changes(snapshot(broken, List.of()), HeadingNumbers.LIST)).isEmpty();
    // One in a table.
    assertThat(changes(snapshot(TEXT, List.of(9)), HeadingNumbers.LIST)).isEmpty();
  }

  @Test
  void putsHeadingsOfAnotherListIntoTheOfficialOne() {
    assertThat(changes(automatic("一．", "(一)", "(二)"), HeadingNumbers.LIST))
        .hasSize(7)
        .allMatch(ParagraphPlan.NumberChange::toList)
        .filteredOn(change -> change.typed().length() == 0)
        .hasSize(3);
  }

  @Test
  void plansNothingForOtherTextsAndWithoutALook() {
    Snapshot minutes = snapshot("会议纪要\n时间：3月5日\n会议听取了汇报。", List.of());
    assertThat(LayoutPlan.of(new Recognizer().recognize(minutes), STANDARD, HeadingNumbers.TEXT))
        .isEmpty();
    Snapshot plain = Snapshot.ofText(TEXT);
    assertThat(LayoutPlan.of(new Recognizer().recognize(plain), STANDARD, HeadingNumbers.TEXT))
        .isEmpty();
  }

  @Test
  void countsWhatChanges() {
    LayoutChanges changes = LayoutChanges.of(plan(snapshot(TEXT, List.of()), HeadingNumbers.TEXT));
    assertThat(changes.margins()).isTrue();
    assertThat(changes.paper()).isFalse();
    assertThat(changes.number()).isEqualTo(NumberChange.ADDED);
    assertThat(changes.blanks()).isEqualTo(6);
    assertThat(changes.elements())
        .containsEntry(Element.TITLE, 1)
        .containsEntry(Element.HEADING_1, 3)
        .containsEntry(Element.HEADING_2, 4)
        .containsEntry(Element.SIGNATURE, 2);
    assertThat(changes.fonts())
        .containsExactlyInAnyOrder(
            "方正小标宋简体", "楷体_GB2312", "仿宋_GB2312", "黑体", "宋体", "Times New Roman");
    assertThat(changes.isEmpty()).isFalse();
  }

  private static List<ParagraphPlan.NumberChange> changes(
      Snapshot snapshot, HeadingNumbers numbers) {
    return plan(snapshot, numbers).paragraphs().stream()
        .flatMap(paragraph -> paragraph.number().stream())
        .toList();
  }

  /** The first three numbers of the text are those of a list. */
  private static Snapshot automatic(String... labels) {
    Snapshot.Builder builder = Snapshot.builder();
    int next = 0;
    for (String line : TEXT.split("\n", -1)) {
      String words = line.replaceFirst("^[　]*([一二三]、|（[一二]）)", "");
      boolean listed = !words.equals(line) && next < labels.length;
      builder.add(listed ? words : line, 0, listed ? labels[next++] : "");
    }
    return look(builder.build(), List.of());
  }

  private static LayoutPlan plan(Snapshot snapshot, HeadingNumbers numbers) {
    return LayoutPlan.of(new Recognizer().recognize(snapshot), STANDARD, numbers).orElseThrow();
  }

  /** A text as a word processor sets it by itself, some of its paragraphs in a table. */
  private static Snapshot snapshot(String text, List<Integer> inTable) {
    return look(Snapshot.ofText(text), inTable);
  }

  private static Snapshot look(Snapshot text, List<Integer> inTable) {
    RunLayout run = new RunLayout("宋体", "Calibri", 10.5, false);
    ParagraphLayout plain =
        new ParagraphLayout(
            "Standard",
            Alignment.LEFT,
            0,
            0,
            new LineSpacing(LineSpacing.Mode.PROPORTIONAL, 100),
            run,
            run);
    List<Optional<ParagraphLayout>> looks = new ArrayList<>();
    for (int i = 0; i < text.paragraphs().size(); i++) {
      boolean known = !inTable.contains(i) && !text.paragraphs().get(i).text().isBlank();
      looks.add(known ? Optional.of(plain) : Optional.empty());
    }
    Optional<PageNumberLayout> none = Optional.empty();
    return text.with(
        new DocumentLayout(new PageLayout(21000, 29700, 2540, 2540, 3180, 3180, 0, none), looks));
  }
}
