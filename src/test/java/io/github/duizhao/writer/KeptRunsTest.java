package io.github.duizhao.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.writer.KeptRuns.Change;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KeptRunsTest {

  @Test
  void touchesOnlyWhatDiffers() {
    assertThat(KeptRuns.changes("1次,没有回访;", "1次，没有回访；"))
        .containsExactly(new Change(2, 3, "，"), new Change(7, 8, "；"));
    assertThat(KeptRuns.changes("各项项工作", "各项工作")).hasSize(1);
    assertThat(KeptRuns.changes("同样", "同样")).isEmpty();
  }

  @Test
  void cutsNoCharacterInTwo() {
    // Their first halves are equal.
    assertThat(KeptRuns.changes("好😀", "好😁")).containsExactly(new Change(1, 3, "😁"));
    assertThat(KeptRuns.changes("𠀀x", "𡀀x"))
        .allSatisfy(change -> assertThat(change.end() - change.start()).isEqualTo(2));
  }

  @Property(tries = 300)
  void givesTheNewWords(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String old,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String now) {
    StringBuilder text = new StringBuilder(old);
    List<Change> changes = KeptRuns.changes(old, now);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      text.replace(change.start(), change.end(), change.replacement());
    }
    assertThat(text).hasToString(now);
  }
}
