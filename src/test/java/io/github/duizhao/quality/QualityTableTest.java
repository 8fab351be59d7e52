package io.github.duizhao.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Rule;
import io.github.duizhao.check.Rules;
import io.github.duizhao.check.Severity;
import io.github.duizhao.document.Section;
import io.github.duizhao.quality.Expectation.Mark;
import io.github.duizhao.quality.Expectation.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Measures the check with the whole documents and prints, per rule, how much of what a careful
 * reader marks is found (recall) and how much of what is found a reader marks (precision). What
 * careful readers differ about counts for neither.
 */
final class QualityTableTest {

  private final Map<String, Score> rules = new LinkedHashMap<>();
  private final Score sections = new Score();
  private final List<String> alarms = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private int documents;
  private int genreRight;
  private int faultless;
  private int faultlessWithAlarms;

  @Test
  void printsPrecisionAndRecall() throws Exception {
    for (Rule rule : Rules.all()) {
      rules.put(rule.info().id(), new Score());
    }
    for (SampleDocument document : SampleDocument.all()) {
      add(document, document.check());
    }
    Score all = new Score();
    System.out.printf(
        "%-28s %5s %6s %6s %9s %7s%n", "rule", "right", "wrong", "missed", "precision", "recall");
    for (Map.Entry<String, Score> rule : rules.entrySet()) {
      print(rule.getKey(), rule.getValue());
      all.add(rule.getValue());
    }
    print("all rules", all);
    print("sections", sections);
    System.out.printf(
        "%d documents, genre right in %d; %d faultless, of which %d have an error or warning%n",
        documents, genreRight, faultless, faultlessWithAlarms);
    alarms.forEach(alarm -> System.out.println("false alarm in " + alarm));
    misses.forEach(miss -> System.out.println("missed in " + miss));
    assertThat(genreRight).isGreaterThanOrEqualTo(documents * 97 / 100);
    assertThat(sections.f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(all.f1()).isGreaterThanOrEqualTo(0.85);
  }

  private void add(SampleDocument document, CheckResult result) {
    Expectation expected = document.expected();
    documents++;
    if (result.statement().recognized() == expected.recognized()) {
      genreRight++;
    }
    if (!expected.recognized()) {
      return;
    }
    addSections(document, result.statement().sections());
    addFindings(document, result.findings());
    if (expected.findings().isEmpty() && expected.missingParts().isEmpty()) {
      faultless++;
      if (result.findings().stream()
          .filter(finding -> !expected.tolerates(finding, document.text()))
          .anyMatch(finding -> finding.severity() != Severity.HINT)) {
        faultlessWithAlarms++;
      }
    }
  }

  private void addSections(SampleDocument document, List<Section> found) {
    List<String> expected = new ArrayList<>();
    int from = 0;
    for (Part part : document.expected().sections()) {
      from = document.text().indexOf(part.starts(), from);
      expected.add(part.role() + '@' + from);
    }
    List<String> places = new ArrayList<>();
    for (Section section : found) {
      places.add(section.role().id() + '@' + section.span().start());
    }
    for (String place : places) {
      sections.count(expected.remove(place));
    }
    sections.missed += expected.size();
  }

  private void addFindings(SampleDocument document, List<Finding> findings) {
    String name = document.name();
    String text = document.text();
    Expectation expected = document.expected();
    for (Mark mark : expected.findings()) {
      if (findings.stream().noneMatch(finding -> mark.fits(finding, text))) {
        score(mark.rule()).missed++;
        misses.add(name + ": " + mark);
      }
    }
    for (Finding finding : findings) {
      if (expected.findings().stream().anyMatch(mark -> mark.fits(finding, text))) {
        score(finding.rule()).right++;
      } else if (!expected.tolerates(finding, text)) {
        score(finding.rule()).wrong++;
        alarms.add(name + ": " + finding.rule() + " on “" + finding.quote() + "”");
      }
    }
  }

  private Score score(String rule) {
    return rules.computeIfAbsent(rule, id -> new Score());
  }

  private static void print(String name, Score score) {
    System.out.printf(
        "%-28s %5d %6d %6d %9.2f %7.2f%n",
        name, score.right, score.wrong, score.missed, score.precision(), score.recall());
  }

  /** Counts of one rule. */
  private static final class Score {
    private int right;
    private int wrong;
    private int missed;

    void count(boolean isRight) {
      if (isRight) {
        right++;
      } else {
        wrong++;
      }
    }

    void add(Score other) {
      right += other.right;
      wrong += other.wrong;
      missed += other.missed;
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }
}
