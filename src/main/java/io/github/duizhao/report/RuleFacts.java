package io.github.duizhao.report;

import io.github.duizhao.check.Checker;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What there is to know about a rule, in one language: what its class and its texts say.
 *
 * @param id its id
 * @param name its name
 * @param severity its usual severity, as a word
 * @param basis on whose word it stands, as a word: 规定, 单位要求 or 实务
 * @param source where it comes from
 * @param explanation what is wrong, why it matters, what to do
 * @param fix whether it can mend what it finds, as a sentence
 * @param off how to turn it off
 * @param hits texts in which it finds something; the words are marked with ⟦ and ⟧
 * @param nonHits texts that come near and are right
 */
public record RuleFacts(
    String id,
    String name,
    String severity,
    String basis,
    String source,
    String explanation,
    String fix,
    String off,
    List<String> hits,
    List<String> nonHits) {

  /** An example may be a part of a statement: with a title it is recognised as one. */
  private static final String TITLE = "2025年度组织生活会个人对照检查材料\n";

  /** Any day will do to see whether a rule mends its examples. */
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** Copies the lists. */
  public RuleFacts {
    hits = List.copyOf(hits);
    nonHits = List.copyOf(nonHits);
  }

  /** Of a rule. */
  public static RuleFacts of(Rule rule, Messages messages) {
    RuleInfo info = rule.info();
    String texts = "rule." + info.id();
    return new RuleFacts(
        info.id(),
        messages.get(texts + ".name"),
        messages.get("severity." + info.severity().id()),
        messages.get("basis." + info.basis().id()),
        info.source(),
        messages.get(texts + ".explanation"),
        messages.get(mends(info) ? "rules.fix" : "rules.no-fix"),
        messages.get("rules.off", info.id()),
        Arrays.asList(info.hits()),
        Arrays.asList(info.nonHits()));
  }

  private static boolean mends(RuleInfo info) {
    Checker checker = new Checker(TemplateLibrary.builtIn());
    return Arrays.stream(info.hits())
        .map(hit -> hit.replace("⟦", "").replace("⟧", ""))
        .map(hit -> Snapshot.ofText(hit.contains("检查材料") ? hit : TITLE + hit))
        .flatMap(text -> checker.check(text, Optional.empty(), DAY).findings().stream())
        .anyMatch(finding -> finding.rule().equals(info.id()) && !finding.fixes().isEmpty());
  }
}
