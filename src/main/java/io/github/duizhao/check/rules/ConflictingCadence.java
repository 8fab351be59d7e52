package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.Cadence;
import io.github.duizhao.check.Cadences;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same action promised with two cadences. The second place is the finding, its message names
 * the first. Only the very same words for the action and its object count as the same.
 */
@RuleInfo(
    id = "conflicting-cadence",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "实际材料里常见：同一件事前面写“每季度1次”，后面写“每年2次”",
    hits = {
      """
      三、整改措施
      （一）坚持调查研究
      每季度调研1次，形成短文交支委会。
      （二）改进工作作风
      ⟦每年调研2次⟧，带回问题清单。""",
      """
      三、整改措施
      （一）加强理论学习
      每季度开展1次专项调研，由支部书记抽查。
      （二）联系服务群众
      来信3个工作日内答复，⟦每年进行两次专项调研⟧。""",
      """
      三、整改措施
      （一）坚持调查研究
      每月下村走访2次，带回问题清单。
      （二）联系服务群众
      ⟦每周下村走访1次⟧，诉求当天登记。"""
    },
    nonHits = {
      """
      三、整改措施
      （一）坚持调查研究
      每季度到站所1次，每年到企业2次，带回问题清单。
      （二）加强理论学习
      每周三晚自学1小时，每周末自学2小时，月底交笔记。""",
      """
      三、整改措施
      （一）谈心谈话
      对科室负责人，每月谈话1次；对其他同志，每季度谈话1次。
      （二）加强理论学习
      每周自学2次；每半个月集中学习一次，每月至少自学8次。"""
    })
public final class ConflictingCadence implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    String text = context.snapshot().text();
    Map<String, Place> firsts = new HashMap<>();
    for (Section section : context.statement().sections()) {
      if (section.has(Role.MEASURES)) {
        inSection(section.body(), text, context, firsts, sink);
      }
    }
  }

  private static void inSection(
      Span body, String text, CheckContext context, Map<String, Place> firsts, FindingSink sink) {
    int from = body.start();
    List<Cadence> cadences = Cadences.in(text, body);
    for (int i = 0; i < cadences.size(); i++) {
      Cadence cadence = cadences.get(i);
      int next = i + 1 < cadences.size() ? cadences.get(i + 1).period().start() : body.end();
      CadencedAction action = CadencedAction.of(cadence, from, next, context);
      from = action.clause().end();
      if (action.name().isEmpty() || cadence.fixed()) {
        continue;
      }
      String unit = cadence.isOfTimes() ? "" : cadence.unit();
      Place first = firsts.putIfAbsent(action.name() + "|" + unit, new Place(cadence, action));
      if (first != null && differ(first.cadence(), cadence, context)) {
        String before = Wording.shortened(context.quote(first.action().clause()));
        String here = Wording.shortened(context.quote(action.clause()));
        sink.report(action.clause(), Message.of("rule.conflicting-cadence.message", here, before));
      }
    }
  }

  private static boolean differ(Cadence a, Cadence b, CheckContext context) {
    double more = Math.max(a.perYear(), b.perYear());
    double less = Math.min(a.perYear(), b.perYear());
    return more > context.threshold("conflicting-cadence", "ratio") * less;
  }

  private record Place(Cadence cadence, CadencedAction action) {}
}
