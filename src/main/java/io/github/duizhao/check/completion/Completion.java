package io.github.duizhao.check.completion;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.completion.Addition.Depth;
import io.github.duizhao.check.completion.CompletionPlan.Part;
import io.github.duizhao.check.completion.Insertion.Join;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.OutlineParagraph;
import io.github.duizhao.template.OutlineParagraph.Kind;
import io.github.duizhao.template.TemplateSection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the plan for one statement. */
final class Completion {

  private final CheckResult result;
  private final Statement statement;
  private final NumberRuns numbers;
  private final boolean list;
  private final List<Addition> additions = new ArrayList<>();

  Completion(CheckResult result) {
    this.result = result;
    this.statement = result.statement();
    this.numbers = new NumberRuns(statement);
    this.list =
        result.template().numbering() == HeadingNumbers.LIST
            && statement.headings().stream()
                .flatMap(heading -> heading.numbering().stream())
                .allMatch(Numbering::automatic);
  }

  CompletionPlan plan() {
    if (statement.sections().isEmpty()) {
      return restOfOutline();
    }
    BodyForms bodies = new BodyForms(statement);
    List<TemplateSection> wanted = Outline.parts(result.template());
    additions.addAll(new MissingAspects(result, wanted, numbers, bodies).additions());
    additions.addAll(new MissingParts(result, wanted, numbers, bodies).additions());
    additions.sort(
        Comparator.comparingInt((Addition addition) -> addition.place().offset())
            .thenComparing(Addition::depth));
    var corrections = numbers.settle();
    List<Part> parts = additions.stream().map(Addition::part).toList();
    return new CompletionPlan(insertions(), corrections, parts, Optional.empty(), false);
  }

  /** Those at the same place become one insertion. */
  private List<Insertion> insertions() {
    Blanks blanks = new Blanks(statement);
    List<Insertion> insertions = new ArrayList<>();
    int i = 0;
    while (i < additions.size()) {
      Boundary place = additions.get(i).place();
      List<PlannedParagraph> paragraphs = new ArrayList<>();
      while (i < additions.size() && additions.get(i).place().isSamePlaceAs(place)) {
        Addition addition = additions.get(i++);
        paragraphs.addAll(
            addition.depth() == Depth.INSIDE
                ? addition.paragraphs()
                : blanks.around(addition.paragraphs(), place));
      }
      insertions.add(place.of(paragraphs.stream().map(this::numbered).toList()));
    }
    return insertions;
  }

  /** A list numbers where the template says so, unless the text has typed numbers already. */
  private PlannedParagraph numbered(PlannedParagraph paragraph) {
    return list ? paragraph : paragraph.typed();
  }

  /** A document with nothing but a title takes the outline without it. */
  private CompletionPlan restOfOutline() {
    Snapshot snapshot = statement.snapshot();
    int last = snapshot.paragraphs().size() - 1;
    while (last > 0 && Characters.countVisible(snapshot.paragraphs().get(last).text()) == 0) {
      last--;
    }
    int end = snapshot.paragraphs().get(last).end();
    boolean named = statement.title().filter(title -> title.end() >= trimmed(end)).isEmpty();
    List<PlannedParagraph> paragraphs = new ArrayList<>();
    for (OutlineParagraph paragraph : Outline.of(result.template())) {
      Kind kind = paragraph.kind();
      if (kind != Kind.TITLE && (kind != Kind.NAME_LINE || !named)) {
        paragraphs.add(
            numbered(
                new PlannedParagraph(
                    kind,
                    paragraph.number(),
                    paragraph.words(),
                    OptionalInt.empty(),
                    kind.level())));
      }
    }
    return new CompletionPlan(
        List.of(new Insertion(Join.AFTER, end, last, paragraphs)),
        List.of(),
        Part.all(result.template()),
        Optional.empty(),
        false);
  }

  private int trimmed(int end) {
    int trimmed = end;
    while (trimmed > 0 && Characters.isBlank(statement.snapshot().text().charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }
}
