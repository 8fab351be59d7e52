package io.github.duizhao.report;

import io.github.duizhao.check.RuleInfo;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.KnownRules;
import java.util.ArrayList;
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
 * @param thresholds the figures that a template can set, a sentence each
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
    List<String> thresholds,
    List<String> hits,
    List<String> nonHits) {

  /** Copies the lists. */
  public RuleFacts {
    thresholds = List.copyOf(thresholds);
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
        thresholds(info.id(), messages),
        Arrays.asList(info.hits()),
        Arrays.asList(info.nonHits()));
  }

  private static List<String> thresholds(String rule, Messages messages) {
    List<String> sentences = new ArrayList<>();
    KnownRules.shipped()
        .thresholds(rule)
        .forEach(
            (name, threshold) ->
                sentences.add(
                    messages.get(
                        "rules.threshold",
                        messages.get("rule." + rule + ".threshold." + name),
                        name,
                        figure(threshold.value()),
                        messages.get("threshold.unit." + threshold.unit()),
                        figure(threshold.least()),
                        figure(threshold.most()))));
    return sentences;
  }

  private static String figure(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
