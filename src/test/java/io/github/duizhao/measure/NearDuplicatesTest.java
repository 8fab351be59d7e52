package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.measure.NearDuplicates.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two measures of the library say nearly the same, nor answer the same wording of a problem. */
class NearDuplicatesTest {

  private static final NearDuplicates SENTENCES = new NearDuplicates(0.5, 1);

  /** Short wordings meet in set phrases: 说不到点子上, 把责任推给. */
  private static final NearDuplicates WORDINGS = new NearDuplicates(0.85, 4);

  private static final List<Measure> MEASURES = MeasureLibrary.builtIn().measures();

  @Test
  void sentencesDiffer() {
    assertThat(SENTENCES.among(MEASURES.stream().map(NearDuplicatesTest::sentence).toList()))
        .isEmpty();
  }

  @Test
  void wordingsOfDifferentMeasuresDiffer() {
    assertThat(WORDINGS.among(MEASURES.stream().flatMap(NearDuplicatesTest::wordings).toList()))
        .isEmpty();
  }

  @Test
  void whatIsNearlyTheSameIsFound() {
    Text text = new Text("a", "支部工作方法陈旧");
    assertThat(WORDINGS.among(List.of(text, new Text("b", "工作方法陈旧")))).hasSize(1);
    assertThat(WORDINGS.among(List.of(text, new Text("a", "工作方法陈旧")))).isEmpty();
    assertThat(WORDINGS.among(List.of(text, new Text("b", "支部活动内容单调")))).isEmpty();
    Measure measure = MEASURES.get(0);
    Text changed = new Text("x", sentence(measure).words().replaceAll("学习|查看", "办事"));
    assertThat(SENTENCES.among(List.of(sentence(measure), changed))).hasSize(1);
  }

  /** Without the slots to fill in: their labels are alike in all measures. */
  private static Text sentence(Measure measure) {
    return new Text(measure.id(), measure.pattern().text().replaceAll("〔[^〕]*〕", " "));
  }

  private static Stream<Text> wordings(Measure measure) {
    return Stream.concat(measure.problems().stream(), measure.signs().stream())
        .map(wording -> new Text(measure.id(), wording));
  }
}
