package io.github.duizhao.check.improve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.document.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckPhraseTest {

  /**
   * The answer, then the clause of one person, of one person with somebody who checks, of a team.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "台账|台账备查|台账交书记查看|由书记负责，台账备查",
        "笔记、心得|笔记、心得备查|笔记、心得交书记查看|由书记负责，笔记、心得备查",
        "查台账|台账备查|由书记查阅台账|由书记查阅台账",
        "查看学习笔记|学习笔记备查|由书记查看学习笔记|由书记查看学习笔记",
        "交笔记|笔记备查|笔记交书记查看|由书记交笔记",
        "检查记录|检查记录备查|检查记录交书记查看|由书记负责，检查记录备查",
        "报告登记本|报告登记本备查|报告登记本交书记查看|由书记负责，报告登记本备查",
        "报备表|报备表备查|报备表交书记查看|由书记负责，报备表备查",
        "支委会记录|支委会记录备查|支委会记录交书记查看|由书记负责，支委会记录备查",
        "抽查|接受抽查|由书记抽查|由书记抽查",
        "每月抽查|每月接受抽查|由书记每月抽查|由书记每月抽查",
        "公示|并公示|由书记公示|由书记公示",
        "汇报|并汇报|向书记汇报|由书记汇报",
        "每季度汇报|每季度汇报|每季度向书记汇报|由书记每季度汇报",
        "在支部会上汇报|在支部会上汇报|由书记负责，在支部会上汇报|由书记在支部会上汇报",
        "记录本签字|在记录本上签字|由书记在记录本上签字|由书记在记录本上签字",
        "台账销号|按台账销号|由书记按台账销号|由书记按台账销号",
        "支部抽查|由支部抽查|由书记负责，支部抽查|由书记负责，支部抽查",
        "由支部抽查|由支部抽查|由书记负责，由支部抽查|由书记负责，由支部抽查",
        "群众签字|由群众签字|由书记负责，群众签字|由书记负责，群众签字",
        "现场检查|接受现场检查|由书记负责现场检查|由书记负责现场检查",
        "清单公示|清单公示|由书记负责清单公示|由书记负责清单公示",
        "群众满意度|以群众满意度为准|由书记负责，以群众满意度为准|由书记负责，以群众满意度为准",
        "差错率不超过1%|差错率不超过1%|由书记负责，差错率不超过1%|由书记负责，差错率不超过1%",
        "以台账为准|以台账为准|由书记负责，以台账为准|由书记负责，以台账为准",
        "6月底前交笔记|6月底前交笔记|由书记6月底前交笔记|由书记6月底前交笔记"
      })
  void putsAnAnswerIntoAClause(String check, String alone, String watched, String team) {
    assertThat(of(check, "", Actor.PERSONAL)).isEqualTo(alone);
    assertThat(of(check, "书记", Actor.PERSONAL)).isEqualTo(watched);
    assertThat(of(check, "书记", Actor.TEAM)).isEqualTo(team);
  }

  private static String of(String check, String owner, Actor actor) {
    return CheckPhrase.of(check, Responsible.of(owner, actor), actor);
  }
}
