package io.github.duizhao.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which paragraphs are read again after an edit. */
class StretchTest {

  private static final String TEXT = "一\n二\n三\n四\n五\n六";

  @Test
  void takesTheParagraphAndItsNeighbours() {
    assertThat(stretch(TEXT, "一\n二\n三\n四又\n五\n六")).isEqualTo(new Stretch(2, 5));
  }

  @Test
  void takesBothSidesOfASplit() {
    assertThat(stretch(TEXT, "一\n二\n三\n\n四\n五\n六")).isEqualTo(new Stretch(2, 5));
  }

  @Test
  void takesBothSidesOfAJoin() {
    assertThat(stretch(TEXT, "一\n二\n三四\n五\n六")).isEqualTo(new Stretch(1, 5));
  }

  @Test
  void endsWithTheText() {
    assertThat(stretch(TEXT, TEXT + "又")).isEqualTo(new Stretch(4, 6));
    assertThat(stretch(TEXT, "又" + TEXT)).isEqualTo(new Stretch(0, 2));
    assertThat(stretch("", "一")).isEqualTo(new Stretch(0, 1));
  }

  /** What stands before the stretch and after it is the same in both texts. */
  @Property
  void leavesOutOnlyWhatIsTheSame(@ForAll("texts") String before, @ForAll("texts") String after) {
    Snapshot old = Snapshot.ofText(before);
    Stretch stretch = Stretch.between(old, before, after);
    List<Paragraph> paragraphs = old.paragraphs();
    int start = paragraphs.get(stretch.from()).start();
    int end = paragraphs.get(stretch.to() - 1).end();
    assertThat(after).startsWith(before.substring(0, start));
    assertThat(after).endsWith(before.substring(end));
    assertThat(after.length()).isGreaterThanOrEqualTo(start + before.length() - end);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab\n").ofMaxLength(30);
  }

  private static Stretch stretch(String before, String after) {
    return Stretch.between(Snapshot.ofText(before), before, after);
  }
}
