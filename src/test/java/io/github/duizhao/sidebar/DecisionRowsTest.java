package io.github.duizhao.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Dismissal.Scope;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.check.Finding;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.TreeRow;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionRowsTest {

  private final CheckResult before = Results.of(Results.TEXT);

  @Test
  void listsWhatIsIgnoredAndHowFar() {
    DocumentNotes notes =
        DocumentNotes.NONE
            .dismissing(before, finding("vague-measure"), Scope.HERE, "统一安排")
            .dismissing(before, finding("halfwidth-punctuation"), Scope.DOCUMENT, "");
    CheckResult result = check(notes);
    DeckState state = new DeckState();
    state.result = Optional.of(result);
    Decisions decisions = Decisions.of(result, notes, Set.of("number-gap"));
    DecisionRows rows = new DecisionRows(decisions, state.result, Messages.CHINESE);
    TreeRow group = rows.rows().get(0);
    assertThat(group.text()).isEqualTo("已忽略（3）");
    assertThat(group.children())
        .extracting(TreeRow::text)
        .containsExactly("措施空泛：进一步加强作风建设，不断提高服务水平。", "本文不查：中文里的半角标点（1 处）", "已停用：number-gap");
    for (TreeRow row : group.children()) {
      Decision decision = rows.decision(row.key()).orElseThrow();
      assertThat(rows.key(decision)).contains(row.key());
    }
    state.decision = rows.decision(group.children().get(0).key());
    assertThat(Summaries.details(state, Messages.CHINESE)).contains("理由：统一安排", "请补上");
    assertThat(state.selectedPlace()).isPresent();
  }

  @Test
  void isNothingWithoutDecisions() {
    assertThat(new DecisionRows(Decisions.NONE, Optional.of(before), Messages.CHINESE).rows())
        .isEmpty();
  }

  @Test
  void marksAFindingWhoseWordsHaveChanged() {
    Finding stale = finding("vague-measure");
    List<TreeRow> rows = new FindingRows(before.findings(), Set.of(stale), Messages.CHINESE).rows();
    assertThat(rows.stream().flatMap(row -> row.children().stream()).map(TreeRow::text))
        .contains("已变　进一步加强作风建设，不断提高服务水平。")
        .filteredOn(text -> text.startsWith("已变"))
        .hasSize(1);
  }

  private Finding finding(String rule) {
    return before.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static CheckResult check(DocumentNotes notes) {
    return new Checker(TemplateLibrary.builtIn())
        .check(Snapshot.ofText(Results.TEXT), Optional.empty(), LocalDate.of(2025, 1, 20), notes);
  }
}
