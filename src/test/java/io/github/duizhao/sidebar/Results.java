package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.Optional;

/** Results of checks, for what shows them. */
final class Results {

  static final String TEXT =
      """
      2024年度组织生活会个人对照检查材料
      业务科　林小满

      按照支部通知要求，会前我参加学习3次，征求到意见4条，现对照检查如下：
      一、存在的问题
      （一）理论学习方面。规定的5本书只读完3本，笔记缺了2章。
      （二）联系群众方面。8月到窗口值班只有1次,没有回访办事的人;登记簿漏填2处。
      （三）纪律作风方面。时间观念差，开会常常让别人干等着，自己还不太当作一回事情。
      二、原因分析
      （一）学习抓得不紧。总觉得业务忙，把读书往后放。
      （二）服务意识不强。坐在科室等人上门，把值班当成任务。
      三、整改措施
      （一）补上读书。6月底前读完余下的2本书，笔记交【姓名】检查。
      （二）主动服务。每月到窗口值班2次，办结后3个工作日内回访。
      （三）改进作风。进一步加强作风建设，不断提高服务水平。
      以上检查还有不足，请同志们批评指正。

      林小满
      2025年1月10日""";

  private Results() {}

  static CheckResult of(String text) {
    return new Checker(TemplateLibrary.builtIn())
        .check(Snapshot.ofText(text), Optional.empty(), LocalDate.of(2025, 1, 20));
  }
}
