package io.github.duizhao.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingRowTest {

  @ParameterizedTest
  @CsvSource({
    "序号 存在问题 整改措施 责任人 完成时限 备注, true",
    "序号 方面 查摆问题 原因 措施 整改期限, true",
    "存在问题 原因分析 整改措施 完成时限, false",
    "序号 存在问题 整改措施 备注, false",
    "序号 姓名 职务 责任人, false",
    "序号 存在问题 责任人 备注, false",
  })
  void tellsAListByItsColumns(String cells, boolean list) {
    assertThat(HeadingRow.isList(List.of(cells.split(" ")))).isEqualTo(list);
  }

  @Test
  void blanksDoNotCount() {
    assertThat(HeadingRow.isList(List.of("序 号", "存在　问题", "整改\n措施", "责任人"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"整改清单, true", "班子问题整改台账, true", "三、整改措施, false", "具体见下表：, false"})
  void tellsATitle(String line, boolean title) {
    assertThat(HeadingRow.isTitle(line)).isEqualTo(title);
  }
}
