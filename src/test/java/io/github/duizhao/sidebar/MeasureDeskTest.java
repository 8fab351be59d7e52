package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.writer.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a problem to a measure. */
class MeasureDeskTest {

  private static final String TYPED = "学习时断时续，没有固定时间";

  @TempDir Path folder;

  private MeasureFixture fixture;
  private MeasureState state;

  @BeforeEach
  void open() {
    fixture = new MeasureFixture(folder);
    state = fixture.state;
    fixture.check();
  }

  @Test
  void followsTheCaretFromProblemToProblem() {
    assertThat(state.suggestions).isEmpty();
    fixture.caretAt("规定的5本书");
    assertThat(fixture.problem()).startsWith("针对：（一）理论学习方面。");
    List<Suggestion> first = state.suggestions;
    assertThat(first).isNotEmpty();
    assertThat(state.chosen).isZero();
    fixture.caretAt("8月到窗口");
    assertThat(fixture.problem()).startsWith("针对：（二）联系群众方面。");
    fixture.caretAt("以上检查");
    assertThat(fixture.problem()).as("it stays").startsWith("针对：（二）联系群众方面。");
  }

  @Test
  void answersATypedProblemUntilThatOfTheTextIsAskedForAgain() {
    fixture.desk.suggestFor("  " + TYPED + " ");
    assertThat(fixture.problem()).isEqualTo("针对输入的问题：" + TYPED);
    assertThat(state.suggestions.get(0).category()).isEqualTo("theory-study");
    fixture.caretAt("8月到窗口");
    fixture.check();
    assertThat(fixture.problem()).isEqualTo("针对输入的问题：" + TYPED);
    fixture.desk.suggest();
    assertThat(fixture.problem()).startsWith("针对：（二）联系群众方面。");
  }

  @Test
  void answersATypedProblemInAnotherGenreAndInAnEmptyDocument() {
    for (String text : List.of("", "关于召开安全生产会议的通知\n各科室：\n请于周五参加。")) {
      fixture.text.words = text;
      fixture.text.selection = Optional.empty();
      fixture.check();
      fixture.desk.suggestFor(TYPED);
      assertThat(state.suggestions).isNotEmpty();
      fixture.desk.insert();
      assertThat(fixture.text.inserted).last().isEqualTo(state.suggestions.get(0).text());
    }
  }

  @Test
  void answersATypedProblemBeforeTheFirstCheck() {
    fixture.deck.result = Optional.empty();
    fixture.desk.suggestFor(TYPED);
    assertThat(state.suggestions).isNotEmpty();
  }

  @Test
  void takesABlankProblemForThatOfTheText() {
    fixture.desk.suggestFor(TYPED);
    fixture.caretAt("规定的5本书");
    fixture.desk.suggestFor(" ");
    assertThat(fixture.problem()).startsWith("针对：（一）理论学习方面。");
  }

  @Test
  void saysThatNothingWasFound() {
    fixture.desk.suggestFor("zzzz");
    assertThat(state.suggestions).isEmpty();
    assertThat(fixture.preview()).startsWith("没有找到对应的措施");
    assertThat(fixture.texts.nothingToInsert(state)).isPresent();
  }

  @Test
  void answersWhatIsSelectedWhenAsked() {
    fixture.select("没有回访办事的人");
    assertThat(fixture.problem()).as("not by itself").startsWith("针对：（二）联系群众方面。");
    fixture.desk.suggest();
    assertThat(fixture.problem()).isEqualTo("针对选中的文字：没有回访办事的人");
    fixture.desk.insert();
    assertThat(fixture.text.answered.get(0).orElseThrow().heading()).isEqualTo("（二）联系群众方面。");
    fixture.caretAt("规定的5本书");
    assertThat(fixture.problem()).isEqualTo("针对选中的文字：没有回访办事的人");
  }

  @Test
  void takesAWordThatWasClickedOnForItsProblem() {
    fixture.select("书");
    fixture.desk.suggest();
    assertThat(fixture.problem()).startsWith("针对：（一）理论学习方面。");
  }

  @Test
  void takesTheProblemOfAFindingAndNotItsWords() {
    fixture.selectFinding("vague-measure");
    fixture.desk.suggest();
    assertThat(fixture.problem()).startsWith("针对：（三）纪律作风方面。");
  }

  @Test
  void fillsAPatternIn() {
    fixture.desk.suggestFor(TYPED);
    int before = state.pattern.orElseThrow().filled();
    fixture.desk.answer(answers("周三、周五晚上"));
    assertThat(fixture.preview()).contains("周三、周五晚上");
    assertThat(state.pattern.orElseThrow().filled()).isGreaterThanOrEqualTo(before);
    List<String> all = new ArrayList<>(Collections.nCopies(blanks(), "某事"));
    fixture.desk.answer(all);
    assertThat(fixture.preview()).doesNotContain("〔待填");
    assertThat(fixture.texts.state(state)).startsWith("● 6/6 可以检查");
    fixture.desk.insert();
    assertThat(fixture.text.inserted).last().asString().contains("某事").doesNotContain("〔待填");
    assertThat(fixture.text.steps).containsExactly("插入整改措施");
    assertThat(fixture.checks()).isPositive();
    assertThat(state.pattern.orElseThrow().isBegun()).as("empty for its next use").isFalse();
  }

  @Test
  void showsThePreviewOnceTheWriterPauses() {
    fixture.desk.suggestFor(TYPED);
    int[] shown = {0};
    fixture.deck.listen(() -> shown[0]++);
    fixture.desk.answer(answers("周"));
    fixture.desk.answer(answers("周三"));
    assertThat(shown[0]).isZero();
    fixture.pause();
    assertThat(shown[0]).isEqualTo(1);
    fixture.desk.answer(answers("周三"));
    fixture.pause();
    assertThat(shown[0]).as("nothing new").isEqualTo(1);
  }

  @Test
  void insertsWhatTheFieldsHoldThoughItWasNotToldOf() {
    fixture.desk.suggestFor(TYPED);
    fixture.desk.insert(answers("周三晚上"), true);
    assertThat(fixture.text.inserted.get(0)).contains("周三晚上");
    assertThat(fixture.text.focused).isTrue();
  }

  @Test
  void keepsWhatWasBegunWhenTheCaretGoesElsewhere() {
    fixture.caretAt("规定的5本书");
    fixture.desk.choose(1);
    fixture.desk.answer(answers("周三晚上"));
    String sentence = fixture.preview();
    fixture.caretAt("8月到窗口");
    fixture.text.words = fixture.text.words.replace("（一）理论学习方面。规定的5本书", "（一）学风方面。规定的5本书");
    fixture.check();
    assertThat(fixture.preview()).isEqualTo(sentence);
    fixture.desk.choose(0);
    fixture.desk.choose(1);
    assertThat(fixture.preview()).isEqualTo(sentence);
    fixture.desk.suggest();
    assertThat(fixture.problem()).startsWith("针对：（二）联系群众方面。");
    assertThat(state.pattern.orElseThrow().isBegun()).isFalse();
  }

  @Test
  void letsGoOfAProblemThatIsGone() {
    fixture.caretAt("规定的5本书");
    fixture.text.words = "";
    fixture.text.selection = Optional.empty();
    fixture.check();
    assertThat(state.problem).isEmpty();
    assertThat(state.suggestions).isEmpty();
    assertThat(state.pattern).isEmpty();
  }

  @Test
  void keepsTheSentenceWhenTheTextMayNotBeChanged() {
    fixture.desk.suggestFor(TYPED);
    fixture.desk.answer(answers("周三晚上"));
    fixture.text.refusal = Optional.of(Refusal.PROTECTED);
    fixture.desk.insert(answers("周三晚上"), true);
    assertThat(fixture.text.inserted).isEmpty();
    assertThat(fixture.text.focused).isFalse();
    assertThat(fixture.preview()).contains("周三晚上");
    assertThat(fixture.texts.notices(state, Optional.empty())).contains("受保护");
  }

  @Test
  void leadsFromAPatternToItsBlanks() {
    fixture.desk.suggestFor(TYPED);
    assertThat(state.takeFocus()).contains(MeasureState.Focus.SUGGESTIONS);
    assertThat(state.takeFocus()).isEmpty();
    fixture.desk.goOn();
    assertThat(state.takeFocus()).contains(MeasureState.Focus.BLANKS);
    assertThat(fixture.text.inserted).isEmpty();
    fixture.caretAt("规定的5本书");
    fixture.desk.suggest();
    assertThat(fixture.stage.entered).isTrue();
    fixture.desk.insert();
    assertThat(fixture.stage.entered).isFalse();
    fixture.desk.suggest();
    fixture.caretAt("8月到窗口");
    assertThat(fixture.stage.entered).as("the writer is in the text").isFalse();
  }

  private int blanks() {
    return state.pattern.orElseThrow().blanks().size();
  }

  /** The first blank answered, the others left open. */
  private List<String> answers(String first) {
    List<String> answers = new ArrayList<>(Collections.nCopies(blanks(), ""));
    answers.set(0, first);
    return answers;
  }
}
