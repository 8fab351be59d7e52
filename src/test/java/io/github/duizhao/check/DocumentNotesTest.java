package io.github.duizhao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.Dismissal.Scope;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.TemplateLibrary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNotesTest {

  private static final String VAGUE = "vague-measure";
  private static final String MEASURE = "（二）进一步加强作风建设，不断提高服务水平。";
  private static final String TEXT =
      """
      2024年度组织生活会个人对照检查材料
      业务科　林小满
      按照支部通知要求，会前我参加学习3次，征求到意见4条，现对照检查如下：
      一、存在的问题
      （一）理论学习方面。规定的5本书只读完3本，笔记缺了2章。
      （二）服务作风方面。8月到窗口值班只有1次，没有回访办事的人。
      二、原因分析
      （一）学习抓得不紧。总觉得业务忙，把读书往后放。
      （二）服务意识不强。坐在科室等人上门，把值班当成任务。
      三、整改措施
      （一）补上读书。6月底前读完余下的2本书，笔记交学习小组长检查。
      """
          + MEASURE;

  private final Checker checker = new Checker(TemplateLibrary.builtIn());

  @Test
  void aDismissedFindingDoesNotCount() {
    CheckResult before = check(TEXT, DocumentNotes.NONE);
    assertThat(before.verdict()).isEqualTo(Verdict.REVISE);
    DocumentNotes notes = dismissVague(before, Scope.HERE, "统一安排");
    CheckResult after = check(TEXT, notes);
    assertThat(rules(after)).doesNotContain(VAGUE);
    assertThat(after.dismissed()).hasSize(1);
    assertThat(after.dismissed().get(0).finding()).isEqualTo(vague(before));
    assertThat(after.dismissed().get(0).dismissal().reason()).isEqualTo("统一安排");
    assertThat(after.findings()).hasSize(before.findings().size() - 1);
    assertThat(after.verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void survivesEditsElsewhereAndOtherBlanksAndWidths() {
    DocumentNotes notes = dismissVague(check(TEXT, DocumentNotes.NONE), Scope.HERE, "");
    String moved = TEXT.replace("8月到", "去年8月，我到").replace("现对照检查如下：", "现将情况报告如下：");
    assertThat(check(moved, notes).dismissed()).hasSize(1);
    String spaced = TEXT.replace(MEASURE, "　　" + MEASURE.replace("，不断", ", 不断"));
    assertThat(check(spaced, notes).dismissed()).hasSize(1);
  }

  @Test
  void endsWhereItsWordsChange() {
    DocumentNotes notes = dismissVague(check(TEXT, DocumentNotes.NONE), Scope.HERE, "");
    CheckResult changed = check(TEXT.replace("服务水平", "履职水平"), notes);
    assertThat(changed.dismissed()).isEmpty();
    assertThat(rules(changed)).contains(VAGUE);
  }

  @Test
  void leavesOtherFindingsOfItsRuleAlone() {
    DocumentNotes notes = dismissVague(check(TEXT, DocumentNotes.NONE), Scope.HERE, "");
    CheckResult two = check(TEXT + "\n（三）持续强化责任意识，不断改进工作方法。", notes);
    assertThat(two.dismissed()).hasSize(1);
    assertThat(rules(two)).contains(VAGUE);
  }

  @Test
  void ofADocumentCoversAllThatTheRuleFinds() {
    DocumentNotes notes = dismissVague(check(TEXT, DocumentNotes.NONE), Scope.DOCUMENT, "");
    CheckResult two = check(TEXT + "\n（三）持续强化责任意识，不断改进工作方法。", notes);
    assertThat(two.dismissed()).hasSize(2);
    assertThat(rules(two)).doesNotContain(VAGUE);
  }

  @Test
  void coversWhatIsMissingWhereverItBelongs() {
    String noCauses = TEXT.substring(0, TEXT.indexOf("二、原因")) + TEXT.substring(TEXT.indexOf("三、"));
    CheckResult before = check(noCauses, DocumentNotes.NONE);
    Finding missing = of(before, "section-missing");
    DocumentNotes notes = DocumentNotes.NONE.dismissing(before, missing, Scope.HERE, "");
    CheckResult after = check(noCauses.replace("没有回访", "一次也没有回访"), notes);
    assertThat(after.dismissed()).hasSize(1);
    assertThat(rules(after)).doesNotContain("section-missing");
    String title = TEXT.substring(0, TEXT.indexOf("一、存"));
    String noProblems = title + TEXT.substring(TEXT.indexOf("二、原因"));
    assertThat(rules(check(noProblems, notes))).contains("section-missing");
  }

  @Test
  void canBeTakenBack() {
    CheckResult before = check(TEXT, DocumentNotes.NONE);
    DocumentNotes notes = dismissVague(before, Scope.HERE, "");
    Dismissal dismissal = check(TEXT, notes).dismissed().get(0).dismissal();
    assertThat(notes.without(dismissal)).isEqualTo(DocumentNotes.NONE);
  }

  @Test
  void anewReasonTakesThePlaceOfTheOld() {
    CheckResult before = check(TEXT, DocumentNotes.NONE);
    DocumentNotes twice =
        dismissVague(before, Scope.HERE, "甲").dismissing(before, vague(before), Scope.HERE, "乙");
    assertThat(twice.dismissals()).extracting(Dismissal::reason).containsExactly("乙");
  }

  @Test
  void aRuleThatTheUserTurnedOffIsNotRun() {
    CheckResult result =
        checker.check(
            Snapshot.ofText(TEXT),
            Optional.of(Checks.template()),
            Checks.TODAY,
            DocumentNotes.NONE,
            Set.of(VAGUE));
    assertThat(rules(result)).doesNotContain(VAGUE);
    assertThat(result.dismissed()).isEmpty();
  }

  @Test
  void cutsALongReasonBetweenCharacters() {
    Dismissal dismissal = new Dismissal(VAGUE, Scope.DOCUMENT, "", "理" + "😀".repeat(150));
    assertThat(dismissal.reason()).hasSize(199).endsWith("😀");
  }

  @Test
  void isReadAsItWasWritten() {
    CheckResult result = check(TEXT, DocumentNotes.NONE);
    DocumentNotes notes =
        dismissVague(result, Scope.HERE, "“理由”<&\\ \n😀")
            .dismissing(result, vague(result), Scope.DOCUMENT, "")
            .linking(new ConfirmedLink("p", List.of("m1", "m2")))
            .linking(new ConfirmedLink("q", List.of()))
            .linking(new ConfirmedLink("p", Role.CAUSES, List.of("c1")))
            .linking(new ConfirmedLink("r", Role.CAUSES, List.of()));
    NotesCodec.Reading reading = NotesCodec.read(NotesCodec.write(notes));
    assertThat(reading.notes()).isEqualTo(notes);
    assertThat(reading.trouble()).isEmpty();
    assertThat(NotesCodec.write(notes)).doesNotContain("\n");
    assertThat(NotesCodec.write(DocumentNotes.NONE)).isEmpty();
    assertThat(NotesCodec.read(""))
        .isEqualTo(new NotesCodec.Reading(DocumentNotes.NONE, Optional.empty(), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[]", "null", "7", "{\"version\":\"x\"}", "{}", "{\"version\":[]}", "\u0000"})
  void tellsOfDamage(String json) {
    NotesCodec.Reading reading = NotesCodec.read(json);
    assertThat(reading.notes().isEmpty()).isTrue();
    assertThat(reading.trouble()).isPresent();
    assertThat(reading.writable()).isTrue();
  }

  @Test
  void keepsWhatIsNotDamaged() {
    String json =
        "{\"version\":1,\"dismissed\":[7,{\"rule\":\"a\"},{\"rule\":\"b\",\"scope\":\"document\"},"
            + "{\"rule\":\"c\",\"scope\":\"here\"}],\"links\":[{\"problem\":\"p\",\"measures\":[1]}]}";
    NotesCodec.Reading reading = NotesCodec.read(json);
    assertThat(reading.notes().dismissals())
        .containsExactly(new Dismissal("b", Scope.DOCUMENT, "", ""));
    assertThat(reading.notes().links()).isEmpty();
    assertThat(reading.trouble()).isPresent();
  }

  @Test
  void readsNotesThatKnowOfMeasuresAlone() {
    String json =
        "{\"version\":1,\"dismissed\":[],\"links\":[{\"problem\":\"p\",\"measures\":[\"m\"]}],\"later\":{}}";
    NotesCodec.Reading reading = NotesCodec.read(json);
    assertThat(reading.trouble()).isEmpty();
    assertThat(reading.notes().links())
        .containsExactly(new ConfirmedLink("p", Role.MEASURES, List.of("m")));
  }

  @Test
  void writesLinksWithMeasuresAsBefore() {
    DocumentNotes notes =
        DocumentNotes.NONE
            .linking(new ConfirmedLink("p", Role.CAUSES, List.of("c")))
            .linking(new ConfirmedLink("p", List.of("m")));
    assertThat(NotesCodec.write(notes))
        .contains("\"links\":[{\"problem\":\"p\",\"measures\":[\"m\"]}]")
        .contains("\"causeLinks\":[{\"problem\":\"p\",\"causes\":[\"c\"]}]");
    assertThat(NotesCodec.write(notes.withoutLink("p"))).isEmpty();
  }

  @Test
  void leavesNotesOfALaterVersionAlone() {
    NotesCodec.Reading reading = NotesCodec.read("{\"version\":2,\"dismissed\":{}}");
    assertThat(reading.writable()).isFalse();
    assertThat(reading.trouble()).isPresent();
  }

  private CheckResult check(String text, DocumentNotes notes) {
    return checker.check(
        Snapshot.ofText(text), Optional.of(Checks.template()), Checks.TODAY, notes);
  }

  private static DocumentNotes dismissVague(CheckResult result, Scope scope, String reason) {
    return DocumentNotes.NONE.dismissing(result, vague(result), scope, reason);
  }

  private static Finding vague(CheckResult result) {
    return of(result, VAGUE);
  }

  private static Finding of(CheckResult result, String rule) {
    return result.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static List<String> rules(CheckResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }
}
