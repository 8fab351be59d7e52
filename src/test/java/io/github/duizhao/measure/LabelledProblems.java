package io.github.duizhao.measure;

import io.github.duizhao.data.JsonResource;
import java.util.List;

/** The sets of labelled problems, each written before the measures were fitted to it. */
enum LabelledProblems {
  FIRST("labelled-problems.json"),
  SECOND("labelled-problems-2.json");

  private final String file;

  LabelledProblems(String file) {
    this.file = file;
  }

  List<LabelledProblem> problems() {
    return JsonResource.read(LabelledProblems.class, file, Sample.class).problems();
  }

  private record Sample(List<LabelledProblem> problems) {}
}
