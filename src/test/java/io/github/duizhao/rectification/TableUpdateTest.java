package io.github.duizhao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.template.RectificationForm;
import io.github.duizhao.template.RectificationForm.Column;
import io.github.duizhao.template.RectificationForm.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody wrote by hand stays, the rest follows the text. */
class TableUpdateTest {

  private static final RectificationTable FIRST =
      Lists.list("a|学习不够|每周自学", "b|走访少|每月走访", "c|编目迟|限期编目");

  private static final Optional<TableMemory> MEMORY = Optional.of(TableUpdate.firstMemory(FIRST));

  private static List<List<String>> cells(RectificationTable table) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(new ArrayList<>(table.headings()));
    table.rows().forEach(row -> cells.add(new ArrayList<>(row.cells())));
    return cells;
  }

  private static TableUpdate update(
      List<List<String>> there, Optional<TableMemory> memory, RectificationTable table) {
    return TableUpdate.of("整改清单", there, memory, table);
  }

  @Test
  void nothingChangesWhereNothingHasChanged() {
    for (Optional<TableMemory> memory : List.of(MEMORY, Optional.<TableMemory>empty())) {
      TableUpdate update = update(cells(FIRST), memory, FIRST);
      assertThat(update.cells()).isEqualTo(cells(FIRST));
      assertThat(update.rows()).containsExactly(0, 1, 2, 3);
      assertThat(update.columns()).containsExactly(0, 1, 2, 3, 4, 5);
    }
  }

  @Test
  void whatWasWrittenByHandStaysAndTheRestFollowsTheText() {
    List<List<String>> there = cells(FIRST);
    there.get(1).set(3, "张三");
    there.get(2).set(5, "已完成");
    there.get(3).set(2, "限期编目，每月通报");
    RectificationTable now = Lists.list("a|学习不够|每周自学2小时", "b|走访少|每月走访3户", "c|编目迟|五日内编目");
    List<List<String>> after = update(there, MEMORY, now).cells();
    assertThat(after.get(1)).containsExactly("1", "学习不够", "每周自学2小时", "张三", "", "");
    assertThat(after.get(2)).containsExactly("2", "走访少", "每月走访3户", "", "", "已完成");
    assertThat(after.get(3)).containsExactly("3", "编目迟", "限期编目，每月通报", "", "", "");
  }

  @Test
  void whatWasEmptiedByHandStaysEmpty() {
    RectificationTable first = Lists.list("a|学习不够|每周自学|本人");
    List<List<String>> there = cells(first);
    there.get(1).set(3, "");
    TableUpdate update = update(there, Optional.of(TableUpdate.firstMemory(first)), first);
    assertThat(update.cells().get(1).get(3)).isEmpty();
    // Nobody knows who emptied it.
    assertThat(update(there, Optional.empty(), first).cells().get(1).get(3)).isEqualTo("本人");
  }

  @Test
  void newProblemsComeBehindTheOneBeforeThemAndAllIsNumberedAnew() {
    RectificationTable now =
        Lists.list("n|会议多|合并会议", "a|学习不够|每周自学", "m|作风漂浮|每月下沉", "b|走访少|每月走访", "c|编目迟|限期编目");
    TableUpdate update = update(cells(FIRST), MEMORY, now);
    assertThat(update.rows()).containsExactly(0, -1, 1, -1, 2, 3);
    assertThat(update.cells()).isEqualTo(cells(now));
  }

  @Test
  void aProblemThatIsGoneGoesUnlessSomebodyWroteIntoItsRow() {
    RectificationTable now = Lists.list("c|编目迟|限期编目");
    List<List<String>> there = cells(FIRST);
    there.get(2).set(4, "6月底");
    TableUpdate update = update(there, MEMORY, now);
    assertThat(update.rows()).containsExactly(0, 2, 3);
    assertThat(update.cells().get(1)).containsExactly("1", "走访少", "每月走访", "", "6月底", "");
    assertThat(update.cells().get(2)).startsWith("2", "编目迟");
  }

  @Test
  void rowsAndColumnsOfSomebodysOwnStayWhereTheyAre() {
    List<List<String>> there = cells(FIRST);
    there.add(2, new ArrayList<>(List.of("2", "另一个问题", "另一条措施", "李四", "", "")));
    there.add(new ArrayList<>(List.of("", "说明：以上由办公室督办", "", "", "", "")));
    there.get(0).add(4, "督办人");
    for (int i = 1; i < there.size(); i++) {
      there.get(i).add(4, "王五" + i);
    }
    RectificationTable now = Lists.list("a|学习不够|每周自学2小时", "b|走访少|每月走访", "c|编目迟|限期编目");
    TableUpdate update = update(there, MEMORY, now);
    assertThat(update.rows()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(update.columns()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    List<List<String>> after = update.cells();
    assertThat(after.get(0)).containsExactly("序号", "存在问题", "整改措施", "责任人", "督办人", "完成时限", "备注");
    assertThat(after.get(1)).containsExactly("1", "学习不够", "每周自学2小时", "", "王五1", "", "");
    assertThat(after.get(2)).containsExactly("2", "另一个问题", "另一条措施", "李四", "王五2", "", "");
    assertThat(after.get(3)).startsWith("3", "走访少");
    assertThat(after.get(4)).startsWith("4", "编目迟");
    assertThat(after.get(5)).startsWith("", "说明：以上由办公室督办");
  }

  @Test
  void theOrderSomebodyGaveTheRowsStays() {
    List<List<String>> there = cells(FIRST);
    List<String> moved = there.remove(3);
    there.add(1, moved);
    RectificationTable now = Lists.list("a|学习不够|每周自学", "b|走访少|每月走访", "c|编目迟|三日内编目");
    List<List<String>> after = update(there, MEMORY, now).cells();
    assertThat(after.get(1)).startsWith("1", "编目迟", "三日内编目");
    assertThat(after.get(2)).startsWith("2", "学习不够");
  }

  @Test
  void aProblemInOtherWordsKeepsWhatWasWrittenToIt() {
    List<List<String>> there = cells(FIRST);
    there.get(2).set(3, "张三");
    RectificationTable sameMeasure = Lists.list("a|学习不够|每周自学", "z|联系不紧|每月走访", "c|编目迟|限期编目");
    assertThat(update(there, MEMORY, sameMeasure).cells().get(2))
        .containsExactly("2", "联系不紧", "每月走访", "张三", "", "");
    RectificationTable alike = Lists.list("a|学习不够|每周自学", "z|走访少了|每季走访", "c|编目迟|限期编目");
    assertThat(update(there, MEMORY, alike).cells().get(2))
        .containsExactly("2", "走访少了", "每季走访", "张三", "", "");
    // Another problem is not the old one's heir.
    RectificationTable other = Lists.list("a|学习不够|每周自学", "z|会议多|合并会议", "c|编目迟|限期编目");
    List<List<String>> after = update(there, MEMORY, other).cells();
    assertThat(after).hasSize(5);
    assertThat(after.get(2)).containsExactly("2", "会议多", "合并会议", "", "", "");
    assertThat(after.get(3)).containsExactly("3", "走访少", "每月走访", "张三", "", "");
  }

  /** Undo brings back what was written before the last making; that is not by hand. */
  @Test
  void whatEarlierMakingsWroteIsNotByHand() {
    RectificationTable second = Lists.list("a|学习不够|每周自学2小时", "b|走访少|每月走访", "c|编目迟|限期编目");
    TableUpdate update = update(cells(FIRST), MEMORY, second);
    RectificationTable third = Lists.list("a|学习不够|每周自学3小时", "b|走访少|每月走访", "c|编目迟|限期编目");
    List<List<String>> after = update(cells(FIRST), Optional.of(update.memory()), third).cells();
    assertThat(after.get(1).get(2)).isEqualTo("每周自学3小时");
  }

  @Test
  void withoutAMemoryAllThatDiffersIsByHand() {
    List<List<String>> there = cells(FIRST);
    there.get(1).set(2, "每天自学");
    RectificationTable now = Lists.list("a|学习不够|每周自学2小时", "b|走访少|每月走访", "d|会议多|合并会议");
    List<List<String>> after = update(there, Optional.empty(), now).cells();
    assertThat(after.get(1)).startsWith("1", "学习不够", "每天自学");
    assertThat(after.get(3)).startsWith("3", "会议多");
    assertThat(after.get(4)).containsExactly("4", "编目迟", "限期编目", "", "", "");
  }

  @Test
  void columnsFollowTheTemplate() {
    RectificationTable wider = wider();
    TableUpdate update = update(cells(FIRST), MEMORY, wider);
    assertThat(update.columns()).containsExactly(0, 1, -1, 2, 3, 4, 5);
    assertThat(update.cells().get(0))
        .containsExactly("序号", "查摆问题", "原因", "整改措施", "责任人", "完成时限", "备注");
    assertThat(update.cells().get(1)).containsExactly("1", "学习不够", "放松要求", "每周自学", "", "", "");
    assertThat(update.kinds())
        .containsExactly(
            Kind.NUMBER,
            Kind.PROBLEM,
            Kind.CAUSE,
            Kind.MEASURE,
            Kind.OWNER,
            Kind.DEADLINE,
            Kind.NOTE);
    // And back: the column stays with what is in it, as one of his own.
    List<List<String>> after = new ArrayList<>(update.cells());
    TableUpdate back = update(after, Optional.of(update.memory()), FIRST);
    assertThat(back.columns()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(back.cells().get(1).get(2)).isEqualTo("放松要求");
  }

  @Test
  void aColumnThatSomebodyTookOutStaysOutAndARenamedOneIsTheSame() {
    List<List<String>> there = cells(FIRST);
    there.forEach(row -> row.remove(5));
    there.get(0).set(3, "责任领导");
    there.get(1).set(3, "张三");
    RectificationTable now = Lists.list("a|学习不够|每周自学|本人", "b|走访少|每月走访|本人", "c|编目迟|限期编目");
    List<List<String>> after = update(there, MEMORY, now).cells();
    assertThat(after.get(0)).containsExactly("序号", "存在问题", "整改措施", "责任领导", "完成时限");
    assertThat(after.get(1)).containsExactly("1", "学习不够", "每周自学", "张三", "");
    assertThat(after.get(2)).containsExactly("2", "走访少", "每月走访", "本人", "");
  }

  @Test
  void theTitleFollowsTheTemplateUnlessSomebodyChangedIt() {
    assertThat(TableUpdate.of("整改清单", cells(FIRST), MEMORY, wider()).title()).isEqualTo("问题整改台账");
    assertThat(TableUpdate.of("李某整改清单", cells(FIRST), MEMORY, wider()).title()).isEqualTo("李某整改清单");
  }

  @Test
  void theMemoryHoldsNoWords() {
    String json = TableMemoryCodec.write(MEMORY.orElseThrow());
    assertThat(json).doesNotContain("学习不够").doesNotContain("每周自学");
    assertThat(TableMemoryCodec.read(json)).isEqualTo(MEMORY);
    assertThat(TableMemoryCodec.read("")).isEmpty();
    assertThat(TableMemoryCodec.read("{")).isEmpty();
    assertThat(TableMemoryCodec.read("[]")).isEmpty();
    assertThat(TableMemoryCodec.read("{\"version\":1}")).isEmpty();
    assertThat(TableMemoryCodec.read(json.replace("\"version\":1", "\"version\":2"))).isEmpty();
    assertThat(TableMemoryCodec.read(json.replace("\"owner\"", "\"boss\""))).isEmpty();
  }

  private static RectificationTable wider() {
    List<Column> columns = new ArrayList<>(RectificationForm.STANDARD.columns());
    columns.set(1, Lists.column(Kind.PROBLEM, "查摆问题"));
    columns.add(2, Lists.column(Kind.CAUSE, "原因"));
    return new RectificationTable(
        new RectificationForm("问题整改台账", columns),
        FIRST.rows().stream()
            .map(
                row -> {
                  List<String> cells = new ArrayList<>(row.cells());
                  cells.add(2, "放松要求");
                  return new RectificationTable.Row(row.key(), cells);
                })
            .toList());
  }
}
