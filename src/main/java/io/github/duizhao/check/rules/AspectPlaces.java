package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the problem part speaks of the aspects that the notice names. */
final class AspectPlaces {

  private final AspectNames names;
  private final CheckContext context;
  private final List<Item> problems;
  private final List<String> leads = new ArrayList<>();

  AspectPlaces(AspectNames names, CheckContext context) {
    this.names = names;
    this.context = context;
    this.problems = problems(context);
    for (Section section : context.statement().sections(Role.PROBLEMS)) {
      for (Span sentence : Sentences.in(context.snapshot().text(), section.span())) {
        leads.add(AspectNames.plain(lead(sentence)));
      }
    }
  }

  /** The problems, those of merged parts too, in text order. */
  static List<Item> problems(CheckContext context) {
    return context.statement().sections(Role.PROBLEMS).stream()
        .flatMap(section -> section.items().stream())
        .toList();
  }

  /** Whether a heading, or a sentence at its beginning, speaks of an aspect. */
  boolean mentions(int aspect) {
    return itemOf(aspect).isPresent() || leads.stream().anyMatch(lead -> names.names(aspect, lead));
  }

  /** Where an aspect that is not there belongs: behind the nearest one that comes before it. */
  int placeOf(int aspect) {
    for (int before = aspect - 1; before >= 0; before--) {
      Optional<Item> item = itemOf(before);
      if (item.isPresent()) {
        return item.get().span().end();
      }
    }
    Section part = context.statement().sections(Role.PROBLEMS).get(0);
    return problems.isEmpty() ? part.body().start() : problems.get(0).span().start();
  }

  private Optional<Item> itemOf(int aspect) {
    return problems.stream()
        .filter(item -> names.isAbout(aspect, item, context.snapshot()))
        .findFirst();
  }

  private String lead(Span span) {
    return AspectNames.lead(span, context.snapshot());
  }
}
