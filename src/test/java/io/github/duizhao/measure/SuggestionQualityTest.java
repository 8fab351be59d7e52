package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures how often suggestions come from the category that an office writer would choose. */
class SuggestionQualityTest {

  private static final Hits HITS = new Hits(Suggester.builtIn());

  @Test
  void coversEveryCategory() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(240);
    assertThat(heldOut(all())).hasSizeGreaterThanOrEqualTo(all().size() / 3);
    for (MeasureCategory category : MeasureLibrary.builtIn().categories()) {
      assertThat(all())
          .filteredOn(one -> one.category().equals(category.id()))
          .hasSizeGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void findsTheCategoryOfMostProblems() {
    HITS.report("all", all());
    assertThat(HITS.share(all(), 1)).isGreaterThanOrEqualTo(0.9);
    assertThat(HITS.share(all(), 3)).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @EnumSource
  void findsTheCategoryOfProblemsHeldOut(LabelledProblems set) {
    HITS.report(set + ", not held out", tuning(set.problems()));
    HITS.report(set + ", held out", heldOut(set.problems()));
    assertThat(HITS.share(heldOut(set.problems()), 1)).isGreaterThanOrEqualTo(0.8);
    assertThat(HITS.share(heldOut(set.problems()), 3)).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void noCategoryIsLeftBehind() {
    for (MeasureCategory category : MeasureLibrary.builtIn().categories()) {
      List<LabelledProblem> own =
          all().stream().filter(one -> one.category().equals(category.id())).toList();
      HITS.report(category.id(), own);
      assertThat(HITS.share(own, 1)).as(category.id()).isGreaterThanOrEqualTo(0.75);
    }
  }

  private static List<LabelledProblem> all() {
    return Stream.of(LabelledProblems.values()).flatMap(set -> set.problems().stream()).toList();
  }

  private static List<LabelledProblem> tuning(List<LabelledProblem> problems) {
    return problems.stream().filter(problem -> !problem.heldOut()).toList();
  }

  private static List<LabelledProblem> heldOut(List<LabelledProblem> problems) {
    return problems.stream().filter(LabelledProblem::heldOut).toList();
  }
}
