package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsedMeasuresTest {

  private static final Suggester SUGGESTER = Suggester.builtIn();

  private static final String BEFORE =
      """
      个人对照检查材料

      按照组织生活会要求，现对照检查如下：
      一、存在的问题
      （一）学习不够。3月的党课只听了半场。
      二、原因分析
      （一）抓得不紧。总觉得业务忙。
      三、整改措施
      （一）整改内容。""";

  private static final String CLOSING = "\n以上检查还有不足，请同志们批评指正。\n";

  static List<Measure> measures() {
    return MeasureLibrary.builtIn().measures();
  }

  @ParameterizedTest
  @MethodSource("measures")
  void knowsAMeasureWhateverItsSlotsAreFilledWith(Measure measure) {
    assertThat(usedIn(FilledMeasure.text(measure, 0))).contains(measure.id());
    assertThat(usedIn(measure.pattern().text())).contains(measure.id());
  }

  @Test
  void knowsItAmongOthersWithAWordChanged() {
    Measure one = measures().get(0);
    String written = FilledMeasure.text(one, 0);
    String changed = written.substring(0, 4) + "要" + written.substring(4);
    assertThat(usedIn("一是每月走访2户。二是" + changed + "三是按季度公示用电。")).containsExactly(one.id());
  }

  @Test
  void doesNotTakeWhatIsOtherwiseWrittenForIt() {
    assertThat(usedIn("每周三晚自学1小时，笔记月底交支部委员查看。")).isEmpty();
    assertThat(usedIn("今后要加强学习，转变作风，服务群众，严守纪律。")).isEmpty();
  }

  @Test
  void looksOnlyAtTheMeasures() {
    String sentence = FilledMeasure.text(measures().get(0), 0);
    String text = BEFORE.replace("3月的党课只听了半场。", sentence) + "每月走访2户。" + CLOSING;
    assertThat(SUGGESTER.usedIn(recognize(text))).isEmpty();
    assertThat(SUGGESTER.usedIn(recognize(""))).isEmpty();
  }

  private static Set<String> usedIn(String measures) {
    return SUGGESTER.usedIn(recognize(BEFORE + measures + CLOSING));
  }

  private static Statement recognize(String text) {
    return new Recognizer().recognize(Snapshot.ofText(text));
  }
}
