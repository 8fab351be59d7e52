package io.github.duizhao.check.improve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.FillState;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImprovementTest {

  private static final Checker CHECKER = new Checker(TemplateLibrary.builtIn());
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

  private static final String PERSONAL =
      """
      2025年度组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。3月的党课我只听了半场，笔记缺了2页。
      （二）服务群众方面。今后要进一步改进服务态度，多到群众中间去。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      """;

  private static final String TEAM =
      """
      2025年度组织生活会党支部班子对照检查材料
      按照上级通知要求，支部班子认真查摆，现对照检查如下。
      一、存在的问题
      （一）组织生活方面。支部班子3月的党课只开了半场，会议记录缺了2页。
      二、原因分析
      （一）支部班子重视不够。把组织生活当任务，缺少紧迫感。
      三、整改措施
      """;

  private static final String END = "\n以上检查如有不当，请同志们批评指正。\n";

  static List<Corpus> corpus() {
    return Corpus.all();
  }

  @Test
  void ofAFindingIsItsSentence() {
    CheckResult result = check(PERSONAL + "（一）理论学习\n一是进一步加强理论学习；二是每周自学1小时，月底交笔记。" + END);
    Improvement improvement = Improvement.of(result, only(result, "vague-measure")).orElseThrow();
    assertThat(improvement.words()).isEqualTo("一是进一步加强理论学习；");
    assertThat(result.statement().snapshot().quote(improvement.span()))
        .isEqualTo(improvement.words());
    assertThat(improvement.empty())
        .containsExactly(Slot.ACTION, Slot.OBJECT, Slot.QUANTITY, Slot.DEADLINE, Slot.CHECK);
    assertThat(improvement.state()).isEqualTo(FillState.FEW);
    assertThat(improvement.category()).contains("theory-study");
  }

  @Test
  void ofAFindingWithoutAPlaceIsNothing() {
    CheckResult result = check(PERSONAL + "每周自学。" + END);
    Finding finding = result.findings().get(0);
    Finding placeless =
        new Finding(
            finding.rule(),
            finding.severity(),
            finding.role(),
            finding.message(),
            Optional.empty(),
            "",
            List.of());
    assertThat(Improvement.of(result, placeless)).isEmpty();
  }

  @Test
  void ofAWishIsTheWishWhereverItStands() {
    CheckResult result = check(PERSONAL + "每周自学1小时，月底交笔记。" + END);
    Finding wish = only(result, "wish-instead-of-problem");
    assertThat(Improvement.of(result, wish).orElseThrow().words())
        .isEqualTo("今后要进一步改进服务态度，多到群众中间去。");
  }

  @Test
  void placesOfSlotsAreThoseOfTheText() {
    CheckResult result = check(PERSONAL + "（一）联系群众\n每月走访联系户。" + END);
    String text = result.statement().snapshot().text();
    Improvement improvement = Improvement.at(result, text.indexOf("走访")).orElseThrow();
    Span action = improvement.slots().filled().get(Slot.ACTION);
    assertThat(text.substring(action.start(), action.end())).isEqualTo("走访");
    assertThat(improvement.state()).isEqualTo(FillState.ENOUGH);
    assertThat(improvement.empty()).containsExactly(Slot.CHECK);
  }

  @Test
  void aSentenceThatOnlyNamesThePointGivesWayToTheOneThatCarriesIt() {
    String measures = "（一）进一步加强理论学习，不断提高素养。每周自学1小时。\n（二）改进作风。多下基层听意见。";
    CheckResult result = check(PERSONAL + measures + END);
    assertThat(words(result, "不断提高")).isEqualTo("每周自学1小时。");
    assertThat(words(result, "改进作风")).isEqualTo("多下基层听意见。");
    assertThat(words(result, "基层")).isEqualTo("多下基层听意见。");
  }

  @Test
  void aPointInALineIsNamedByItsFirstSentenceToo() {
    String measures = "（一）学习和作风\n一是加强学习，不断提高素养。每周自学1小时；二是改进作风。多到站所看看。";
    CheckResult result = check(PERSONAL + measures + END);
    assertThat(words(result, "不断提高")).isEqualTo("每周自学1小时；");
    assertThat(words(result, "二是改进作风")).isEqualTo("多到站所看看。");
  }

  @Test
  void nothingIsLeftToImproveOfACompleteMeasure() {
    CheckResult result = check(PERSONAL + "（一）联系群众\n每季度到2个站所蹲点1天，12月底前写出报告，由书记抽查。" + END);
    assertThat(Improvement.at(result, result.statement().snapshot().text().indexOf("蹲点")))
        .isEmpty();
  }

  @Test
  void aCaretOutsideTheMeasuresIsInNone() {
    CheckResult result = check(PERSONAL + "（一）联系群众\n多下基层听意见。" + END);
    String text = result.statement().snapshot().text();
    assertThat(Improvement.at(result, text.indexOf("党课"))).isEmpty();
    assertThat(Improvement.at(result, 0)).isEmpty();
    assertThat(Improvement.at(result, text.length())).isEmpty();
  }

  @Test
  void aSelectionIsOneSentence() {
    CheckResult result = check(PERSONAL + "（一）联系群众\n多下基层听意见。加强学习，开阔眼界。" + END);
    String text = result.statement().snapshot().text();
    int from = text.indexOf("多下");
    int middle = text.lastIndexOf("加强学习");
    assertThat(of(result, from, middle)).contains("多下基层听意见。");
    assertThat(of(result, from, middle - 1)).contains("多下基层听意见");
    assertThat(of(result, from, middle + 6)).isEmpty();
    assertThat(of(result, from, from)).isEmpty();
    assertThat(of(result, from, from + 2)).isEmpty();
    assertThat(of(result, text.indexOf("3月的党课"), text.indexOf("3月的党课") + 10)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"（一）", "1.", "1、", "一是", "第一，", "①", ""})
  void numberAndMarkAreKept(String number) {
    CheckResult result = check(PERSONAL + "（一）联系群众\n" + number + "多下基层听意见；" + END);
    Improvement improvement =
        Improvement.at(result, result.statement().snapshot().text().indexOf("基层")).orElseThrow();
    assertThat(improvement.rewritten(Answered.of(Answered.WHOLE.get(1))))
        .isEqualTo(number + "多下基层听意见，每月2次走访联系户，年底前完成，台账交办公室主任查看；");
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void rulesAreSilentOnARewrittenMeasure(Corpus one) {
    String before = one.actor() == Actor.TEAM ? TEAM : PERSONAL;
    CheckResult vague = check(text(before, one.sentence()));
    assertThat(vague.statement().actor()).isEqualTo(one.actor());
    int caret = vague.statement().snapshot().text().indexOf(one.sentence()) + 3;
    Improvement improvement = Improvement.at(vague, caret).orElseThrow();
    for (List<String> typed : Answered.WHOLE) {
      String rewritten = improvement.rewritten(Answered.of(typed));
      String whole = vague.statement().snapshot().text();
      Span place = improvement.span();
      CheckResult result =
          check(whole.substring(0, place.start()) + rewritten + whole.substring(place.end()));
      assertThat(result.findings())
          .as(rewritten)
          .filteredOn(f -> f.quote().length() > 0 && rewritten.contains(f.quote()))
          .extracting(Finding::rule)
          .doesNotContain(
              "vague-measure", "measure-lacks-slots", "slogan-chain", "placeholder-left");
      assertThat(Improvement.at(result, place.start() + 3)).as(rewritten).isEmpty();
    }
  }

  /** Without it the test above would hold for sentences that no rule minds. */
  @Test
  void rulesSpeakOfMostOfTheCorpus() {
    long spokenOf =
        corpus().stream()
            .filter(
                one ->
                    !check(text(PERSONAL, one.sentence())).findings().stream()
                        .filter(
                            f ->
                                f.rule().equals("vague-measure")
                                    || f.rule().equals("measure-lacks-slots"))
                        .filter(f -> one.sentence().contains(f.quote()))
                        .toList()
                        .isEmpty())
            .count();
    assertThat(spokenOf).isGreaterThan(corpus().size() * 3L / 4);
  }

  private static String text(String before, String sentence) {
    return before + "（一）学习和作风\n" + sentence + "\n（二）联系群众\n每月走访联系户2户，6月底前走完，诉求登记销号。" + END;
  }

  private static Optional<String> of(CheckResult result, int start, int end) {
    return Improvement.of(result.statement(), new Span(start, end)).map(Improvement::words);
  }

  private static String words(CheckResult result, String at) {
    int offset = result.statement().snapshot().text().indexOf(at);
    return Improvement.at(result, offset).orElseThrow().words();
  }

  private static Finding only(CheckResult result, String rule) {
    List<Finding> found = result.findings().stream().filter(f -> f.rule().equals(rule)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static CheckResult check(String text) {
    return CHECKER.check(Snapshot.ofText(text), Optional.empty(), TODAY);
  }
}
