package io.github.duizhao.measure;

import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What measures are looked for.
 *
 * @param problem the problem in the writer's words: typed, selected, or of the text
 * @param category id of the only category to choose from, or empty for all; none are found for an
 *     id that there is not
 * @param limit how many at most; none are found below 1
 * @param context what the problem stands under, the nearest first: the id of an aspect, headings.
 *     The category that the first telling one names is favoured
 * @param used ids of measures that the text already has, which come later than others as good
 */
public record SuggestionRequest(
    String problem, Optional<String> category, int limit, List<String> context, Set<String> used) {

  /** As many as one looks through. */
  private static final int USUAL_LIMIT = 8;

  /** Copies the collections. */
  public SuggestionRequest {
    context = List.copyOf(context);
    used = Set.copyOf(used);
  }

  /** Asks for eight measures of any category for a problem without a context. */
  public static SuggestionRequest of(String problem) {
    return new SuggestionRequest(problem, Optional.empty(), USUAL_LIMIT, List.of(), Set.of());
  }

  /** Asks for eight measures for an item of a statement, with what it stands under. */
  public static SuggestionRequest of(Statement statement, Item item) {
    List<String> context = new ArrayList<>();
    item.aspect().ifPresent(context::add);
    context.add(item.heading());
    statement
        .sectionAt(item.span().start())
        .filter(section -> section.has(Role.PROBLEMS))
        .ifPresent(section -> context.add(section.heading()));
    return of(statement.snapshot().quote(item.span())).near(context);
  }

  /** The same, from one category only. */
  public SuggestionRequest within(Optional<String> wanted) {
    return new SuggestionRequest(problem, wanted, limit, context, used);
  }

  /** The same, of another length. */
  public SuggestionRequest atMost(int number) {
    return new SuggestionRequest(problem, category, number, context, used);
  }

  /** The same, with what the problem stands under. */
  public SuggestionRequest near(List<String> over) {
    return new SuggestionRequest(problem, category, limit, over, used);
  }

  /** The same, in a text that has some measures already. */
  public SuggestionRequest withUsed(Set<String> ids) {
    return new SuggestionRequest(problem, category, limit, context, ids);
  }
}
