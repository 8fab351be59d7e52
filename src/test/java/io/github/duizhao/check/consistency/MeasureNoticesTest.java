package io.github.duizhao.check.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureNoticesTest {

  private static final Checker CHECKER = new Checker(TemplateLibrary.builtIn());
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  private static final String BEFORE =
      """
      2026年1月组织生活会个人对照检查材料
      按照支部通知要求，我认真查摆，现对照检查如下。
      一、存在的问题
      （一）理论学习方面。集中学习缺席4次，笔记没有补记。
      （二）联系服务群众方面。联系的10户困难群众，有3户没有走访。
      二、原因分析
      （一）理论武装不够。我把学习当任务，缺少紧迫感。
      三、整改措施
      （一）坚持理论学习。每周自学5小时，月底交笔记。
      （二）坚持调查研究。每季度到站所调研1次，写出短文。
      """;

  private static final String END = "以上检查如有不当，请同志们批评指正。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每周二晚上自学1小时，交笔记。",
        "2026年6月底前读完4本必读书，笔记交支部委员查看。",
        "每月走访2户，全年走访8户。",
        "每年到企业调研2次，带回问题清单。",
        "缺席的，7天内补学并登记。",
        "〔待填：频次〕自学〔待填：篇目〕。",
        " "
      })
  void areNoneForWhatGoesTogether(String sentence) {
    assertThat(notices(sentence)).isEmpty();
  }

  @Test
  void anotherCadenceForTheSameActionIsNamedWithBothPlaces() {
    List<Message> notices = notices("每年到站所调研1次，由支部书记抽查。");
    assertThat(texts(notices)).containsExactly("这条写“每年到站所调研1次”，措施里另一处写“每季度到站所调研1次”：同一件事频次不一，请改成一致");
  }

  @Test
  void theReplacedSentenceDoesNotContradictItsSuccessor() {
    CheckResult result = check(BEFORE + END);
    Span place = span(result, "每季度到站所调研1次，写出短文。");
    assertThat(of(result, "每年到站所调研1次，写出短文。", Optional.empty(), Optional.of(place))).isEmpty();
  }

  @Test
  void aReplacementThatComesFirstIsTheNewPlace() {
    CheckResult result = check(BEFORE + "（三）联系企业。每年到企业服务4次，登记诉求。\n" + END);
    Span place = span(result, "每季度到站所调研1次，写出短文。");
    List<Message> notices = of(result, "每月到企业服务1次，登记诉求。", Optional.empty(), Optional.of(place));
    assertThat(texts(notices)).singleElement().asString().startsWith("这条写“每月到企业服务1次”，措施里另一处写“每年");
  }

  @Test
  void contradictionsThatWereThereBeforeAreTheRulesMatter() {
    CheckResult result = check(BEFORE + "（三）调查研究。每年到站所调研1次，写出短文。\n" + END);
    assertThat(result.findings()).anyMatch(f -> f.rule().equals("conflicting-cadence"));
    assertThat(of(result, "每周五核对台账1次。", Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void aDeadlineBeforeTheTextIsNamed() {
    assertThat(texts(notices("2025年6月底前读完4本必读书。"))).containsExactly("期限“2025年6月底前”早于这份材料的时间");
    assertThat(keys(notices("长期坚持修订值班办法，由支部委员抽查。")))
        .containsExactly("rule.deadline-unreasonable.message.ever");
  }

  @Test
  void hoursOfStudyAreAddedUp() {
    List<Message> notices = notices("每天晚上研读原著1.5小时，月底交笔记。");
    assertThat(texts(notices))
        .containsExactly("加上这条，措施里的学习时间每月约67小时，请核对能否做到：“每周自学5小时”、“每天晚上研读原著1.5小时”");
    assertThat(notices("每天晚上研读原著1小时，月底交笔记。")).isEmpty();
    assertThat(keys(notices("每周读书4次，每次不少于3小时。"))).containsExactly("measure.notice.study-hours");
    assertThat(notices("每周读书4次，每次30分钟。")).isEmpty();
    assertThat(notices("每天接待群众5小时。")).isEmpty();
    assertThat(notices("每天学习不超过5小时。")).isEmpty();
  }

  @Test
  void hoursThatAreThereAlreadyAreNotTheMatterOfAnotherMeasure() {
    CheckResult result = check(BEFORE + "（三）读书。每天读原著3小时，交读书笔记。\n" + END);
    assertThat(of(result, "每月走访2户，登记诉求。", Optional.empty(), Optional.empty())).isEmpty();
    Span place = span(result, "每天读原著3小时，交读书笔记。");
    assertThat(of(result, "每天读原著1小时。", Optional.empty(), Optional.of(place))).isEmpty();
  }

  @Test
  void whatIsSaidTwiceCountsOnce() {
    CheckResult result = check(BEFORE + "（三）读书。每周读原著8小时。\n" + END);
    assertThat(of(result, "每周读原著8小时。", Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void visitsAreAddedUp() {
    assertThat(texts(notices("每周到企业走访8次。")))
        .containsExactly(
            "加上这条，措施里的走访调研每月约35次，比天数还多，请核对能否做到：“每季度到站所调研1次”、“每周到企业走访8次”",
            "“每周到企业走访8次”：次数比天数还多，请核对");
    assertThat(notices("每周到企业走访3次。")).isEmpty();
    assertThat(notices("每周走访20户。")).isEmpty();
    assertThat(notices("每天巡查3次，登记隐患。")).isEmpty();
    assertThat(keys(notices("每月巡查40次。"))).containsExactly("measure.notice.too-often");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "集中学习缺席4次，笔记没有补记。|年底前补学2次。|缺席4次|补学2次",
        "联系的10户困难群众，有3户没有走访。|6月底前走访2户困难群众，登记诉求。|3户没有走访|走访2户",
        "党课漏学了三课。|9月底前补上两课。|漏学了三课|补上两课",
        "未走访的还有5户。|上半年走访其中4户。|未走访的还有5户|走访其中4户",
        "积压5件信访件。|6月底前补办3件。|积压5件|补办3件"
      })
  void lessThanTheProblemLacksIsNamed(String problem, String measure, String lack, String less) {
    Message notice = Repair.notice(problem, measure).orElseThrow();
    assertThat(notice).isEqualTo(Message.of("measure.notice.repair", lack, less));
    assertThat(Messages.CHINESE.format(notice)).contains(lack, less);
    assertThat(Messages.ENGLISH.format(notice)).contains(lack, less);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "集中学习缺席4次。|缺一补一，7天内补学并登记。",
        "集中学习缺席4次。|年底前补学4次。",
        "集中学习缺席4次。|年底前补学5次。",
        "集中学习缺席4次。|每月补学1次。",
        "集中学习缺席4次。|每季度讲1次党课。",
        "集中学习缺席4次。|年内讲1次党课。",
        "集中学习缺席4次。|全部补学，登记1次。",
        "有3户没有走访。|把3户全部走访一遍。",
        "有3户没有走访。|每月走访2户。",
        "有3户没有走访。|年内走访10户。",
        "有3户没有走访。|逐户走访，首月走访1户。",
        "有3户没有走访。|走访2户以上。",
        "笔记缺了2页。|补学1次。",
        "学习时间减少，至少4次。|补学2次。",
        "缺少3名业务骨干。|补2名。",
        "思想上有差距。|补学2次。"
      })
  void whatMayRepairTheProblemIsLeftAlone(String problem, String measure) {
    assertThat(Repair.notice(problem, measure)).isEmpty();
  }

  @Test
  void theProblemIsTheOneGivenOrTheOneThatTheReplacedMeasureAnswers() {
    CheckResult result = check(BEFORE + END);
    Item problem = result.statement().items(Role.PROBLEMS).get(0);
    assertThat(keys(of(result, "年底前补学2次。", Optional.of(problem), Optional.empty())))
        .containsExactly("measure.notice.repair");
    assertThat(of(result, "年底前补学2次。", Optional.empty(), Optional.empty())).isEmpty();
    Span place = span(result, "每周自学5小时，月底交笔记。");
    assertThat(keys(of(result, "年底前补学2次。", Optional.empty(), Optional.of(place))))
        .containsExactly("measure.notice.repair");
  }

  @Test
  void aTextWithoutMeasuresHasNoticesToo() {
    CheckResult result = check("2026年1月对照检查\n一、存在的问题\n（一）学习不够。3月的党课只听了半场。");
    assertThat(keys(of(result, "2025年6月底前读完4本书。", Optional.empty(), Optional.empty())))
        .containsExactly("rule.deadline-unreasonable.message");
    assertThat(of(check(""), "每周自学1小时。", Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void costsLessThanACheck() {
    CheckResult result = check(BEFORE + END);
    String sentence = "每年到站所调研1次，由支部书记抽查。";
    long notices = Long.MAX_VALUE;
    long whole = Long.MAX_VALUE;
    for (int round = 0; round < 40; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < 50; i++) {
        of(result, sentence, Optional.empty(), Optional.empty());
      }
      long middle = System.nanoTime();
      for (int i = 0; i < 50; i++) {
        check(BEFORE + END);
      }
      notices = Math.min(notices, middle - start);
      whole = Math.min(whole, System.nanoTime() - middle);
    }
    assertThat(notices).isLessThan(whole);
  }

  private static List<Message> notices(String sentence) {
    return of(check(BEFORE + END), sentence, Optional.empty(), Optional.empty());
  }

  private static List<Message> of(
      CheckResult result, String sentence, Optional<Item> problem, Optional<Span> replaced) {
    return MeasureNotices.of(result, sentence, problem, replaced, TODAY);
  }

  private static Span span(CheckResult result, String words) {
    int start = result.statement().snapshot().text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<String> keys(List<Message> notices) {
    return notices.stream().map(Message::key).toList();
  }

  private static List<String> texts(List<Message> notices) {
    return notices.stream().map(Messages.CHINESE::format).toList();
  }

  private static CheckResult check(String text) {
    return CHECKER.check(Snapshot.ofText(text), Optional.empty(), TODAY);
  }
}
