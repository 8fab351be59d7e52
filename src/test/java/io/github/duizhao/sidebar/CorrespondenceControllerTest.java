package io.github.duizhao.sidebar;

import static io.github.duizhao.sidebar.CorrespondenceAction.CONFIRM;
import static io.github.duizhao.sidebar.CorrespondenceAction.CONFIRM_ALL;
import static io.github.duizhao.sidebar.CorrespondenceAction.GO_TO;
import static io.github.duizhao.sidebar.CorrespondenceAction.LINK_CAUSES;
import static io.github.duizhao.sidebar.CorrespondenceAction.LINK_MEASURES;
import static io.github.duizhao.sidebar.CorrespondenceAction.RESET;
import static io.github.duizhao.sidebar.CorrespondenceAction.SUGGEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CorrespondenceTable.Column;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.writer.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrespondenceControllerTest {

  private final CorrespondenceFixture table = CorrespondenceFixture.of(CorrespondenceFixture.TEXT);

  @Test
  void showsTheTableWithItsGaps() {
    assertThat(table.summary)
        .isEqualTo("问题 2 个，已确认 0 个；没认出原因的 1 个，没认出措施的 1 个，没有对应问题的措施 1 条。按文字识别，供您核对；确认后记在文档里。");
    assertThat(table.columns.get(0)).containsExactly("1　理论学习", "2　—", "3　纪律规矩和廉洁自律");
    assertThat(table.columns.get(1).get(1)).startsWith("2　（二）公文办理超期");
    assertThat(table.columns.get(1).get(2)).isEqualTo("3　✗ 没有对应的问题");
    assertThat(table.columns.get(2))
        .containsExactly("1　（一）学习抓得不紧 总觉得业务忙，把读书往后放。", "2　✗ 没有认出", "3　—");
    assertThat(table.columns.get(3).get(1)).isEqualTo("2　✗ 没有认出");
    assertThat(table.columns.get(4)).containsExactly("1　—", "2　—", "3　—");
    assertThat(table.row).isZero();
    assertThat(table.visited).as("opening it moves nothing").isEmpty();
  }

  @Test
  void leadsToThePlaceOfACell() {
    table.controller.cellChosen(0, Optional.of(Column.MEASURES));
    assertThat(table.visited).containsExactly("（一）坚持理论学习");
    assertThat(table.parts)
        .extracting(line -> line.substring(0, 3))
        .containsExactly("问题：", "原因：", "措施：", "上年度");
    assertThat(table.part).isEqualTo(2);
    assertThat(table.details).endsWith("\n按文字识别，还没有确认。");
    table.controller.partChosen(1);
    assertThat(table.visited).last().isEqualTo("（一）学习抓得不紧");
    table.controller.cellChosen(1, Optional.of(Column.CAUSES));
    assertThat(table.visited).hasSize(2);
    assertThat(table.details).startsWith("没有认出这个问题的原因");
    assertThat(table.obstacle(GO_TO)).isEqualTo("这里没有内容，无处可到。");
    table.controller.cellChosen(2, Optional.of(Column.MEASURES));
    table.controller.run(GO_TO);
    assertThat(table.visited).last().isEqualTo("（二）守住廉洁底线");
    assertThat(table.inText).isTrue();
  }

  @Test
  void leadsToTheCellsOfTheRowThatIsChosenAlready() {
    table.controller.columnEntered(Optional.of(Column.CAUSES));
    assertThat(table.part).isEqualTo(1);
    assertThat(table.visited).as("Tab moves nothing").isEmpty();
    table.controller.run(GO_TO);
    assertThat(table.visited).containsExactly("（一）学习抓得不紧");
    table.controller.cellClicked(0, Optional.of(Column.MEASURES));
    assertThat(table.visited).last().isEqualTo("（一）坚持理论学习");
    table.controller.columnEntered(Optional.of(Column.MEASURES));
    table.controller.cellClicked(1, Optional.of(Column.MEASURES));
    assertThat(table.row).as("a line that was not chosen is told of by itself").isZero();
  }

  @Test
  void confirmsARowAsItStandsAndTakesItBack() {
    assertThat(table.obstacle(RESET)).isNotEmpty();
    table.controller.run(CONFIRM);
    assertThat(table.notes.links()).hasSize(2);
    assertThat(table.notice).isEqualTo("已确认 1 行，记在文档里。");
    assertThat(table.summary).contains("已确认 1 个");
    assertThat(table.columns.get(3).get(0)).startsWith("1　✓ （一）坚持");
    assertThat(table.obstacle(CONFIRM)).isEqualTo("这一行已经确认。");
    table.controller.run(RESET);
    assertThat(table.notes).isEqualTo(DocumentNotes.NONE);
    assertThat(table.columns.get(3).get(0)).startsWith("1　（一）坚持");
  }

  @Test
  void confirmsNoGapByTheWay() {
    table.controller.run(CONFIRM_ALL);
    assertThat(table.notes.links()).hasSize(2);
    table.controller.cellChosen(1, Optional.empty());
    assertThat(table.obstacle(CONFIRM)).startsWith("这一行没有待确认的对应");
    assertThat(table.obstacle(CONFIRM_ALL)).isEqualTo("没有待确认的对应。");
  }

  @Test
  void linksByHand() {
    table.controller.cellChosen(1, Optional.empty());
    table.controller.run(LINK_MEASURES);
    assertThat(table.question).startsWith("对应的措施 “（二）公文办理超期");
    assertThat(table.answers).hasSize(2);
    assertThat(table.ticked).isEmpty();
    table.answer.accept(Set.of(1));
    assertThat(table.columns.get(3).get(1)).startsWith("2　✓ （二）守住");
    assertThat(table.columns.get(0)).as("the measure has its problem now").hasSize(2);
    assertThat(table.row).as("the row stays chosen").isEqualTo(1);
    table.controller.run(LINK_CAUSES);
    table.answer.accept(Set.of());
    assertThat(table.columns.get(2).get(1)).isEqualTo("2　✓ 确认没有");
    assertThat(table.summary).contains("没有空缺", "已确认 1 个");
    table.controller.run(LINK_MEASURES);
    assertThat(table.ticked).containsExactly(1);
  }

  @Test
  void keepsNothingOfATextThatHasGoneOn() {
    table.text = table.text.replace("坚持理论学习", "把书读完");
    table.current = false;
    table.controller.run(CONFIRM);
    assertThat(table.notes).isEqualTo(DocumentNotes.NONE);
    assertThat(table.notice).startsWith("文字已经改动");
    assertThat(table.checks).isEqualTo(1);
    table.controller.run(LINK_MEASURES);
    table.text = table.text.replace("把书读完", "坚持读书");
    table.check();
    table.answer.accept(Set.of(0));
    assertThat(table.notes).as("the question was about another text").isEqualTo(DocumentNotes.NONE);
    assertThat(table.notice).startsWith("文字已经改动");
  }

  @Test
  void checksAnewWhereAPlaceIsGone() {
    table.text = table.text.replace("（一）坚持理论学习", "（一）坚持读书");
    table.controller.cellChosen(0, Optional.of(Column.MEASURES));
    assertThat(table.visited).isEmpty();
    assertThat(table.checks).isEqualTo(1);
    assertThat(table.notice).contains("已经改动");
    assertThat(table.columns.get(3).get(0)).contains("坚持读书");
  }

  @Test
  void keepsTheChosenRowWhenOthersComeBefore() {
    table.controller.cellChosen(1, Optional.empty());
    table.text = table.text.replace("（二）公文办理超期", "（二）联系群众方面\n全年只走访6户。\n（三）公文办理超期");
    table.check();
    assertThat(table.columns.get(1).get(table.row)).contains("（三）公文办理超期");
    table.controller.cellChosen(3, Optional.empty());
    assertThat(table.columns.get(3).get(3)).contains("守住廉洁底线");
    table.text = table.text.replace("（二）联系群众方面\n全年只走访6户。\n", "");
    table.check();
    assertThat(table.row).isEqualTo(2);
  }

  @Test
  void offersMeasuresForAGap() {
    table.controller.cellChosen(2, Optional.empty());
    assertThat(table.obstacle(SUGGEST)).isEqualTo("先选一个问题所在的行。");
    table.controller.cellChosen(1, Optional.of(Column.MEASURES));
    table.controller.run(SUGGEST);
    assertThat(table.suggested).containsExactly("（二）公文办理超期");
    assertThat(table.visited).last().isEqualTo("（二）公文办理超期");
  }

  @Test
  void onlyShowsWhatIsReadOnly() {
    table.obstacle = Optional.of(Refusal.READ_ONLY.message());
    table.controller.refresh();
    for (CorrespondenceAction action : List.of(CONFIRM, CONFIRM_ALL, LINK_CAUSES, RESET)) {
      assertThat(table.obstacle(action)).as(action.id()).contains("只读");
    }
    assertThat(table.notice).contains("只读");
    assertThat(table.obstacle(GO_TO)).isEmpty();
    table.controller.run(CONFIRM);
    assertThat(table.notes).isEqualTo(DocumentNotes.NONE);
  }

  @Test
  void saysWhatThereIsNotYet() {
    CorrespondenceFixture waiting = new CorrespondenceFixture(CorrespondenceFixture.TEXT);
    waiting.controller.refresh();
    assertThat(waiting.summary).isEqualTo("正在检查，马上就有。");
    assertThat(waiting.obstacle(CONFIRM)).isEqualTo("先选一个问题所在的行。");
    CorrespondenceFixture other = CorrespondenceFixture.of("会议纪要\n会议研究了三个事项。");
    assertThat(other.summary).startsWith("这篇不像对照检查材料");
    assertThat(other.row).isEqualTo(-1);
    assertThat(other.parts).isEmpty();
  }
}
