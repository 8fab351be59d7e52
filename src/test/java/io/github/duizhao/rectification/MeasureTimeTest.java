package io.github.duizhao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2025年6月底前读完剩下的书，月底请书记查看。, 2025年6月底前, 限期整改",
    "6月底前读完，7天内补学。, 6月底前；7天内, 限期整改",
    "接到反映两个工作日内上门。, 接到反映两个工作日内, 限期整改",
    "收到档案后10个工作日内完成编目。, 收到档案后10个工作日内, 限期整改",
    "我在7天内补学。, 7天内, 限期整改",
    "立即停止使用，退回车辆。, 立行立改, 立行立改",
    "即知即改，当天整理台账。, 立行立改, 立行立改",
    "每周三晚自学2小时。, 长期坚持, 长期坚持",
    "每月走访2户，走访记录月底公示。, 长期坚持, 长期坚持",
    "办法年底印发。, 年底, 限期整改",
    "坚持常态化谈心谈话。, 长期坚持, 长期坚持",
    "进一步加强学习。, '', ''",
  })
  void isWhatTheTextSays(String measure, String deadline, String timeClass) {
    assertThat(MeasureTime.of(measure)).isEqualTo(new MeasureTime(deadline, timeClass));
  }
}
