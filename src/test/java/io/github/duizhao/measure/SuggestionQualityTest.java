package io.github.duizhao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Measures how often suggestions come from the category that an office writer would choose. */
class SuggestionQualityTest {

  private static final List<Labelled> LABELLED =
      JsonResource.read(SuggestionQualityTest.class, "labelled-problems.json", Sample.class)
          .problems();

  @Test
  void coversEveryCategory() {
    assertThat(LABELLED).hasSizeGreaterThanOrEqualTo(120);
    for (MeasureCategory category : MeasureLibrary.builtIn().categories()) {
      assertThat(LABELLED).filteredOn(of(category)).hasSizeGreaterThanOrEqualTo(10);
    }
  }

  @Test
  void findsTheCategoryOfMostProblems() {
    report("all", LABELLED);
    assertThat(share(LABELLED, 1)).isGreaterThanOrEqualTo(0.9);
    assertThat(share(LABELLED, 3)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsTheCategoryOfProblemsHeldOut() {
    List<Labelled> heldOut = LABELLED.stream().filter(Labelled::heldOut).toList();
    report("held out", heldOut);
    assertThat(heldOut).hasSizeGreaterThanOrEqualTo(LABELLED.size() / 3);
    assertThat(share(heldOut, 1)).isGreaterThanOrEqualTo(0.8);
    assertThat(share(heldOut, 3)).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void noCategoryIsLeftBehind() {
    for (MeasureCategory category : MeasureLibrary.builtIn().categories()) {
      List<Labelled> own = LABELLED.stream().filter(of(category)).toList();
      report(category.id(), own);
      assertThat(share(own, 1)).as(category.id()).isGreaterThanOrEqualTo(0.75);
    }
  }

  private static double share(List<Labelled> problems, int among) {
    long hits = problems.stream().filter(labelled -> isHit(labelled, among)).count();
    return (double) hits / problems.size();
  }

  private static boolean isHit(Labelled labelled, int among) {
    return Suggester.builtIn().suggest(labelled.problem(), Optional.empty(), among).stream()
        .anyMatch(suggestion -> suggestion.category().equals(labelled.category()));
  }

  private static void report(String name, List<Labelled> problems) {
    System.out.printf(
        "%-28s %3d problems  hit@1 %.3f  hit@3 %.3f%n",
        name, problems.size(), share(problems, 1), share(problems, 3));
  }

  private static Predicate<Labelled> of(MeasureCategory category) {
    return labelled -> labelled.category().equals(category.id());
  }

  private record Sample(List<Labelled> problems) {}

  private record Labelled(String problem, String category, boolean heldOut) {}
}
