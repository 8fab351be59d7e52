package io.github.duizhao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerFinderTest {

  @ParameterizedTest
  @CsvSource({
    "管网改造由分管副局长牵头，4月底前完工。, 分管副局长",
    "由组织委员每月对账一次。, 组织委员",
    "一是办公室负责每周汇总，二是及时通报。, 一是办公室",
    "每月汇总，办公室负责。, 办公室",
    "班子1月底前列出事项清单。, 班子",
    "支部书记每月讲一次党课。, 支部书记",
    "积压的档案由档案科负责清理。, 档案科",
    "我每周自学2小时，由支部书记查看笔记。, 本人",
    "由我牵头建立台账。, 本人",
    "本人带头谈话，每季度一次。, 本人",
  })
  void isWhoTheTextSays(String measure, String owner) {
    assertThat(OwnerFinder.find(measure)).contains(owner);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每周自学2小时，月底前读完。",
        "登记本由班长每月抽查。",
        "笔记每月交党小组长查看。",
        "做到对上负责与对下负责的有机统一。",
        "对群众反映的问题认真负责。",
        "增强责任意识，敢于负责。",
        "我们要强化担当。",
        "由于时间紧，每周补学一次。",
        "",
      })
  void isNobodyWhoIsNotNamed(String measure) {
    assertThat(OwnerFinder.find(measure)).isEmpty();
  }
}
