package io.github.duizhao.check;

import io.github.duizhao.template.RuleSetting;
import java.util.List;

/** Runs single rules outside a whole check. */
public final class RuleRun {

  private RuleRun() {}

  /** What a rule finds, with its usual severity; none if the template has switched it off. */
  public static List<Finding> of(Rule rule, CheckContext context) {
    RuleInfo info = rule.info();
    RuleSetting setting = context.template().rules().get(info.id());
    if (setting != null && !setting.enabled()) {
      return List.of();
    }
    FindingSink sink = new FindingSink(info, info.severity(), context.statement());
    rule.check(context, sink);
    return sink.findings();
  }
}
