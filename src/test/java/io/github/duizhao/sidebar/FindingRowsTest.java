package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.Finding;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.TreeRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingRowsTest {

  private static final Messages MESSAGES = Messages.forLanguage("zh-CN");

  private final List<Finding> findings = Results.of(Results.TEXT).findings();
  private final FindingRows rows = new FindingRows(findings, MESSAGES);

  @Test
  void putsTheGravestFirst() {
    assertThat(rows.rows())
        .extracting(TreeRow::text)
        .containsExactly("✗ 待填内容没有填（1 处）", "! 中文里的半角标点（1 处）", "! 问题缺少具体事例（1 处）", "! 措施空泛（1 处）");
  }

  @Test
  void leadsFromRowsToFindingsAndBack() {
    for (Finding finding : findings) {
      assertThat(rows.finding(rows.key(finding).orElseThrow())).contains(finding);
    }
    TreeRow group = rows.rows().get(0);
    assertThat(rows.finding(group.key())).contains(findings.get(2));
    assertThat(rows.finding("nobody")).isEmpty();
  }

  @Test
  void givesEqualWordsKeysOfTheirOwn() {
    Finding finding = findings.get(0);
    List<Finding> twelve = Collections.nCopies(12, finding);
    TreeRow group = new FindingRows(twelve, MESSAGES).rows().get(0);
    assertThat(group.text()).contains("12 处");
    assertThat(new HashSet<>(group.children().stream().map(TreeRow::key).toList())).hasSize(12);
  }

  @Test
  void opensSmallGroupsAlone() {
    Finding finding = findings.get(0);
    assertThat(new FindingRows(Collections.nCopies(10, finding), MESSAGES).rows().get(0).open())
        .isTrue();
    assertThat(new FindingRows(Collections.nCopies(11, finding), MESSAGES).rows().get(0).open())
        .isFalse();
  }

  @Test
  void findsAFindingAgainAfterTheTextMoved() {
    Finding old = findings.get(0);
    List<Finding> now = Results.of("\n\n" + Results.TEXT).findings();
    assertThat(FindingRows.same(old, now)).contains(now.get(0));
    List<Finding> gone = new ArrayList<>(now);
    gone.remove(0);
    assertThat(FindingRows.same(old, gone)).isEmpty();
  }

  @Test
  void takesTheNearestOfEqualWords() {
    String line = "（二）联系群众方面。8月到窗口值班只有1次,没有回访办事的人;登记簿漏填2处。\n";
    List<Finding> two = Results.of(Results.TEXT.replace(line, line + line)).findings();
    assertThat(FindingRows.same(two.get(1), two)).contains(two.get(1));
    assertThat(FindingRows.same(two.get(0), two)).contains(two.get(0));
  }
}
