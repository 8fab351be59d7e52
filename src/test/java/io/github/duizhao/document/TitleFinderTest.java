package io.github.duizhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TitleFinderTest {

  private static final String BODY = "\n按照支部通知要求，我认真准备，现作对照检查。";

  @ParameterizedTest
  @CsvSource({
    "个人对照检查材料,个人对照检查材料",
    "对 照　检 查 材 料,对照检查材料",
    "2024年度组织生活会/个人发言提纲,2024年度组织生活会个人发言提纲",
    "个人剖析材料/档案科  周小河/（2025年1月10日）,个人剖析材料",
    "附件1：//个人对照检查材料/科员 何舟,个人对照检查材料",
    "周小河/2025年1月/个人对照检查材料,个人对照检查材料",
    "个人对照检查材料/——在组织生活会上的发言,个人对照检查材料——在组织生活会上的发言",
    "个人对照检查材料。,个人对照检查材料。",
    "【单位】2024年度个人对照检查材料,【单位】2024年度个人对照检查材料",
  })
  void findsTheTitleAndPassesNamesOver(String head, String title) {
    TitleBlock block = find(head.replace('/', '\n') + BODY);
    assertThat(block.text()).isEqualTo(title);
    assertThat(block.title()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"各位同志：", "一、存在的问题", "存在的主要问题", "按照通知，我作对照检查。", "（一）学习方面", "【会前准备】"})
  void findsNoTitle(String head) {
    assertThat(find(head + BODY).title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"各位同志：", "一、存在的问题", "存在的主要问题", "我检查如下。"})
  void theTextBeginsBelowTheTitle(String next) {
    String text = "个人对照检查材料\n科员  何舟\n" + next + BODY;
    assertThat(find(text).bodyFrom()).isEqualTo(2);
  }

  private static TitleBlock find(String text) {
    return TitleFinder.find(BlockFinder.find(Snapshot.ofText(text)));
  }
}
