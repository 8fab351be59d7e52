package io.github.duizhao.quality;

import io.github.duizhao.check.Finding;
import io.github.duizhao.document.Span;
import java.util.List;

/**
 * What a careful reader expects of a document; what is absent is not compared.
 *
 * @param recognized whether it is a self-examination statement; nothing else is compared if not
 * @param actor personal or team
 * @param meeting 组织生活会 or 民主生活会
 * @param title the title, empty for none
 * @param sections all sections in text order
 * @param missing which of problems, causes and measures are missing
 * @param findings what must be found; nothing else of the same rules may be, but what is tolerated
 * @param tolerated what may be found as well, because careful readers differ
 */
record Expectation(
    boolean recognized,
    String actor,
    String meeting,
    String title,
    List<Part> sections,
    List<String> missing,
    List<Mark> findings,
    List<Mark> tolerated) {

  Expectation {
    findings = findings == null ? List.of() : List.copyOf(findings);
    tolerated = tolerated == null ? List.of() : List.copyOf(tolerated);
  }

  /** The missing parts, none where they are not compared. */
  List<String> missingParts() {
    return missing == null ? List.of() : missing;
  }

  /**
   * Whether careful readers differ about a finding. Missing parts are compared as such; those that
   * only a template asks for are its choice.
   */
  boolean tolerates(Finding finding, String text) {
    return finding.rule().equals("section-missing")
        || tolerated.stream().anyMatch(mark -> mark.fits(finding, text));
  }

  /**
   * A section.
   *
   * @param role its role's id
   * @param also the further roles of a merged part
   * @param heading its heading, empty for none
   * @param starts its first words, looked for behind the start of the section before
   * @param items the first words of its items
   */
  record Part(String role, List<String> also, String heading, String starts, List<String> items) {

    Part {
      also = also == null ? List.of() : List.copyOf(also);
    }
  }

  /**
   * A finding.
   *
   * @param rule the rule's id
   * @param quote words that the finding touches, wherever they stand; absent for anywhere
   */
  record Mark(String rule, String quote) {

    /** Whether a finding in a text is the one that is meant. */
    boolean fits(Finding finding, String text) {
      if (!rule.equals(finding.rule())) {
        return false;
      }
      if (quote == null || finding.span().isEmpty()) {
        return true;
      }
      Span span = finding.span().get();
      int at = text.indexOf(quote);
      while (at >= 0) {
        if (at < span.end() && span.start() < at + quote.length()) {
          return true;
        }
        at = text.indexOf(quote, at + 1);
      }
      return false;
    }
  }
}
