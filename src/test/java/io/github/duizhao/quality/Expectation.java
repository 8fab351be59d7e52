package io.github.duizhao.quality;

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
  record Mark(String rule, String quote) {}
}
