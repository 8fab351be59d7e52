package io.github.duizhao.measure;

import java.util.List;

/** How often a suggester answers labelled problems with measures of their category. */
record Hits(Suggester suggester) {

  /** The share of problems with a measure of their category among the first {@code among}. */
  double share(List<LabelledProblem> problems, int among) {
    long hits = problems.stream().filter(problem -> isHit(problem, among)).count();
    return (double) hits / problems.size();
  }

  /** Prints both shares that are asked for. */
  void report(String name, List<LabelledProblem> problems) {
    System.out.printf(
        "%-28s %3d problems  hit@1 %.3f  hit@3 %.3f%n",
        name, problems.size(), share(problems, 1), share(problems, 3));
  }

  private boolean isHit(LabelledProblem labelled, int among) {
    return suggester.suggest(SuggestionRequest.of(labelled.problem()).atMost(among)).stream()
        .anyMatch(labelled::isAnsweredBy);
  }
}
