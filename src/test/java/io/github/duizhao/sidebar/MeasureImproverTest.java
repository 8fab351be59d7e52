package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.writer.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measure of the text is made checkable. */
class MeasureImproverTest {

  private static final String VAGUE = "进一步加强作风建设，不断提高服务水平。";

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
  void isOfferedWhereThereIsAMeasure() {
    fixture.caretAt("按照支部通知");
    assertThat(fixture.texts.nothingToImprove(state)).isPresent();
    fixture.caretAt("不断提高服务");
    assertThat(fixture.texts.nothingToImprove(state)).isEmpty();
  }

  @Test
  void saysThatThereIsNothingToImprove() {
    fixture.caretAt("按照支部通知");
    fixture.desk.improve();
    assertThat(state.improving).isEmpty();
    assertThat(fixture.texts.notices(state, Optional.empty())).startsWith("这里没有可以改进的措施");
  }

  @Test
  void asksForWhatIsEmptyAndInventsNothing() {
    fixture.caretAt("不断提高服务");
    fixture.desk.improve();
    assertThat(fixture.problem()).isEqualTo("改进：" + VAGUE);
    MeasureView.Form form = fixture.texts.form(state);
    assertThat(form.rows()).extracting(MeasureView.Row::question).contains("何时完成？", "怎样看得见？");
    assertThat(form.rows()).extracting(MeasureView.Row::words).containsOnly("");
    assertThat(form.rows()).anySatisfy(row -> assertThat(row.hints()).isNotEmpty());
    assertThat(state.takeFocus()).contains(MeasureState.Focus.BLANKS);
    assertThat(fixture.stage.entered).isTrue();
    fixture.desk.leave();
    assertThat(fixture.stage.entered).isFalse();
    assertThat(state.improving).isEmpty();
  }

  @Test
  void keepsTheWritersWordsAndPutsTheAnswersIn() {
    fixture.caretAt("不断提高服务");
    fixture.desk.improve();
    List<Slot> empty = List.copyOf(state.improving.orElseThrow().improvement().empty());
    List<String> answers = new ArrayList<>(Collections.nCopies(empty.size(), ""));
    answers.set(empty.indexOf(Slot.DEADLINE), "6月底前 ");
    answers.set(empty.indexOf(Slot.CHECK), "由党小组长查登记簿");
    int before = state.improving.orElseThrow().filled();
    fixture.desk.answer(answers);
    fixture.pause();
    assertThat(state.improving.orElseThrow().filled()).isEqualTo(before + 2);
    assertThat(fixture.preview()).contains("6月底前", "由党小组长查登记簿").doesNotContain("6月底前 ");
    String sentence = fixture.preview();
    fixture.desk.insert(answers, true);
    assertThat(fixture.text.words).isEqualTo(Results.TEXT.replace(VAGUE, sentence));
    assertThat(fixture.text.steps).containsExactly("改进整改措施");
    assertThat(state.improving).isEmpty();
    assertThat(fixture.text.focused).isTrue();
  }

  @Test
  void improvesTheMeasureOfTheSelectedFinding() {
    fixture.selectFinding("vague-measure");
    fixture.caretAt("规定的5本书");
    fixture.desk.improveFinding();
    assertThat(fixture.problem()).isEqualTo("改进：" + VAGUE);
  }

  @Test
  void improvesWhatIsSelectedWhereverItStands() {
    fixture.select("总觉得业务忙，把读书往后放");
    fixture.desk.improve();
    assertThat(fixture.problem()).isEqualTo("改进：总觉得业务忙，把读书往后放");
  }

  @Test
  void refusesWhatHasChanged() {
    fixture.caretAt("不断提高服务");
    fixture.desk.improve();
    fixture.text.words = Results.TEXT.replace(VAGUE, "不断加强作风建设。");
    String before = fixture.text.words;
    fixture.desk.insert();
    assertThat(fixture.text.words).isEqualTo(before);
    assertThat(fixture.texts.notices(state, Optional.empty()))
        .contains(fixture.texts.notices(notice(Refusal.STALE), Optional.empty()));
    fixture.check();
    assertThat(fixture.texts.nothingToInsert(state)).isPresent();
    assertThat(fixture.texts.notices(state, Optional.empty())).contains("这句话已经改动");
    fixture.text.words = Results.TEXT;
    fixture.check();
    assertThat(fixture.texts.nothingToInsert(state)).as("the writer took it back").isEmpty();
  }

  @Test
  void followsTheSentenceWhenTheTextBeforeItChanges() {
    fixture.caretAt("不断提高服务");
    fixture.desk.improve();
    List<String> answers = new ArrayList<>(state.improving.orElseThrow().answers());
    answers.set(0, "某事");
    fixture.desk.answer(answers);
    fixture.text.words = "关于报送材料的说明\n" + Results.TEXT;
    fixture.check();
    assertThat(state.improving.orElseThrow().answers()).isEqualTo(answers);
    String sentence = fixture.preview();
    fixture.desk.insert();
    assertThat(fixture.text.words).contains("关于报送", sentence);
  }

  @Test
  void leadsBackToThePatternThatWasBegun() {
    fixture.caretAt("8月到窗口");
    List<String> answers = new ArrayList<>(state.pattern.orElseThrow().answers());
    answers.set(0, "某事");
    fixture.desk.answer(answers);
    String sentence = fixture.preview();
    fixture.caretAt("不断提高服务");
    fixture.desk.improve();
    assertThat(fixture.preview()).isNotEqualTo(sentence);
    fixture.desk.cancelImproving();
    assertThat(fixture.preview()).isEqualTo(sentence);
    assertThat(fixture.text.words).isEqualTo(Results.TEXT);
  }

  private static MeasureState notice(Refusal refusal) {
    MeasureState state = new MeasureState();
    state.notice = Optional.of(refusal.message());
    return state;
  }
}
