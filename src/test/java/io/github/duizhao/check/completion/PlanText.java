package io.github.duizhao.check.completion;

import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Carries out a plan on plain text. */
final class PlanText {

  private PlanText() {}

  static String apply(String text, CompletionPlan plan) {
    List<Edit> edits = new ArrayList<>();
    plan.insertions().forEach(insertion -> edits.add(edit(insertion)));
    edits.addAll(plan.corrections());
    edits.sort(Comparator.comparingInt((Edit edit) -> edit.span().start()));
    StringBuilder done = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      Span span = edits.get(i).span();
      done.replace(span.start(), span.end(), edits.get(i).replacement());
    }
    return done.toString();
  }

  /** What a plan inserts, without what stands before and after it. */
  static String inserted(CompletionPlan plan) {
    return plan.insertions().stream().map(PlanText::lines).collect(Collectors.joining("\n…\n"));
  }

  private static Edit edit(Insertion insertion) {
    String lines = lines(insertion);
    String joined =
        switch (insertion.join()) {
          case AFTER -> insertion.paragraph() < 0 ? lines + "\n" : "\n" + lines;
          case SPLIT -> "\n" + lines + "\n";
          case LINES -> lines.replace('\n', '\u2028') + "\u2028";
        };
    return new Edit(Span.at(insertion.offset()), joined);
  }

  private static String lines(Insertion insertion) {
    return insertion.paragraphs().stream()
        .map(PlannedParagraph::text)
        .collect(Collectors.joining("\n"));
  }
}
