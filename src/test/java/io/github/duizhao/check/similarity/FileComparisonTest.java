package io.github.duizhao.check.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Checker;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.template.TemplateLibrary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileComparisonTest {

  private static final String OPENING = "个人对照检查材料\n一、存在的问题\n";
  private static final String ONE =
      "3月的党课我只听了半场，笔记缺了2页，讨论时照着材料念了一遍，没有联系档案工作讲自己的想法，事后也没有补课，到月底支部检查时才临时抄了一份。\n";
  private static final String OTHER =
      "5月移交的12卷档案超过期限才完成编目，利用人为此跑了两趟，我没有主动解释，也没有登记原因，直到科长在会上问起来才把经过说清楚，补写了情况说明。\n";

  @Test
  void whatWaitsInAFileIsComparedLikeWhatWaitsInMemory() {
    Map<Integer, List<SimilarPassage>> inMemory = findings(Integer.MAX_VALUE);
    assertThat(inMemory).containsOnlyKeys(0, 2, 3);
    assertThat(inMemory.get(3).get(0).finding().quote()).isNotEmpty();
    assertThat(findings(0)).isEqualTo(inMemory);
    assertThat(findings(1)).isEqualTo(inMemory);
  }

  private static Map<Integer, List<SimilarPassage>> findings(int inMemory) {
    Checker checker = new Checker(TemplateLibrary.builtIn());
    List<String> bodies = List.of(ONE + OTHER, "学习不够。\n", ONE, OTHER + "学习时断时续。\n");
    List<CheckResult> results = new ArrayList<>();
    for (String body : bodies) {
      Snapshot snapshot = Snapshot.ofText(OPENING + body + "二、整改措施\n每周自学1小时。\n");
      results.add(checker.check(snapshot, Optional.empty(), LocalDate.of(2026, 1, 15)));
    }
    try (FileComparison comparison = new FileComparison(inMemory)) {
      for (int i = 0; i < results.size(); i++) {
        comparison.add(i, "file" + i, Fingerprint.of(results.get(i)).orElseThrow());
      }
      return comparison.findings();
    }
  }
}
