package io.github.duizhao.check.rules;

import io.github.duizhao.check.Basis;
import io.github.duizhao.check.CheckContext;
import io.github.duizhao.check.FindingSink;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.check.Severity;

/** A word that is written with a wrong character. */
@RuleInfo(
    id = "typo",
    severity = Severity.WARNING,
    basis = Basis.PRACTICE,
    source = "《现代汉语词典》；公文中常见的错别字",
    mends = true,
    hits = {
      "一、存在的问题\n（一）7月的例会上我有些⟦急燥⟧，打断了2名同志的发言。",
      "一、存在的问题\n（一）3项⟦布署⟧只传达了1项，有2次靠电话⟦摇控⟧，对⟦自已⟧要求不严。",
      "二、原因分析\n（一）存在⟦松驰⟧思想，没有做到⟦严于律已⟧。"
    },
    nonHits = {
      "一、存在的问题\n（一）7月的例会上我有些急躁，部署的3项工作亲自已经催了2次，对自己经手的账目没有复核。",
      "一、存在的问题\n（一）8月起草通知时，我把“部署”误写成“布署”，印发前没有发现。",
      "二、原因分析\n（一）学习贯彻不深，不肯请教同事，习惯彻底完成后再报告。"
    })
public final class Typo implements Rule {

  @Override
  public void check(CheckContext context, FindingSink sink) {
    Replacements.report("typo", context, sink);
  }
}
