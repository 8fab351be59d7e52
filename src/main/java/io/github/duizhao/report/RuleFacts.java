package io.github.duizhao.report;

import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.message.Messages;
import java.util.Arrays;
import java.util.List;

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

  /** Copies the lists. */
  public RuleFacts {
    hits = List.copyOf(hits);
    nonHits = List.copyOf(nonHits);
  }

  /** Of a rule. */
  public static RuleFacts of(RuleInfo info, Messages messages) {
    String texts = "rule." + info.id();
    return new RuleFacts(
        info.id(),
        messages.get(texts + ".name"),
        messages.get("severity." + info.severity().id()),
        messages.get("basis." + info.basis().id()),
        info.source(),
        messages.get(texts + ".explanation"),
        messages.get(info.mends() ? "rules.fix" : "rules.no-fix"),
        messages.get("rules.off", info.id()),
        Arrays.asList(info.hits()),
        Arrays.asList(info.nonHits()));
  }
}
