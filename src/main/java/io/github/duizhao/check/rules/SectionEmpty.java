package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.SectionState;
import io.github.duizhao.check.Severity;
import io.github.duizhao.message.Message;

/** A heading with no text under it. */
@RuleInfo(
    id = "section-empty",
    severity = Severity.ERROR,
    basis = Basis.PRACTICE,
    source = "模板里留下的空节",
    hits = {},
    nonHits = {})
public final class SectionEmpty implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    for (SectionState state : context.sections()) {
      if (state.status() == SectionState.Status.EMPTY) {
        sink.report(
            state.section().headingSpan(),
            Message.of("rule.section-empty.message", state.section().heading()));
      }
    }
  }
}
