package io.github.duizhao.check;

import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Links that the writer made, in a statement as it stands now. */
public final class ConfirmedLinks {

  private ConfirmedLinks() {}

  /** The measures that a problem can be linked with, in text order. */
  public static List<Item> measures(Statement statement) {
    return answers(statement, Role.MEASURES);
  }

  /**
   * What a problem can be linked with, in text order.
   *
   * @param role {@link Role#CAUSES} or {@link Role#MEASURES}
   */
  public static List<Item> answers(Statement statement, Role role) {
    return CorrespondenceFinder.answering(statement, role);
  }

  /**
   * The link to remember that measures answer a problem.
   *
   * @param measures none where no measure answers it
   * @return empty if the problem or a measure is not one of the statement's
   */
  public static Optional<ConfirmedLink> of(Statement statement, Item problem, List<Item> measures) {
    return of(statement, problem, Role.MEASURES, measures);
  }

  /**
   * The link to remember that causes or measures answer a problem.
   *
   * @param role {@link Role#CAUSES} or {@link Role#MEASURES}
   * @param answers none where none answers it
   * @return empty if the problem or an answer is not one of the statement's
   */
  public static Optional<ConfirmedLink> of(
      Statement statement, Item problem, Role role, List<Item> answers) {
    ItemKeys keys = ItemKeys.ofAnswers(statement, role);
    List<String> found = answers.stream().flatMap(item -> keys.key(item).stream()).toList();
    return problemKey(statement, problem)
        .filter(key -> found.size() == answers.size())
        .map(key -> new ConfirmedLink(key, role, found));
  }

  /** The key by which links remember a problem, if it is one of the statement's. */
  public static Optional<String> problemKey(Statement statement, Item problem) {
    return ItemKeys.ofProblems(statement).key(problem);
  }

  /** The keys by which links remember the problems. */
  public static Map<Item, String> problemKeys(Statement statement) {
    return ItemKeys.ofProblems(statement).all();
  }

  /**
   * The correspondence with the writer's links in place of what words tell. A link whose problem or
   * answers are all gone, or rewritten, counts no more.
   */
  static Correspondence over(
      Correspondence computed, Statement statement, List<ConfirmedLink> confirmed) {
    if (confirmed.isEmpty()) {
      return computed;
    }
    ItemKeys problems = ItemKeys.ofProblems(statement);
    Map<Role, ItemKeys> keys = new EnumMap<>(Role.class);
    List<Link> links = new ArrayList<>(computed.links());
    Set<Integer> byHand = new TreeSet<>();
    Set<Integer> unanswered = new TreeSet<>();
    computed.unanswered().forEach(problem -> unanswered.add(index(links, problem)));
    for (ConfirmedLink link : confirmed) {
      ItemKeys known =
          keys.computeIfAbsent(link.role(), role -> ItemKeys.ofAnswers(statement, role));
      List<Item> answers =
          link.answers().stream().flatMap(key -> known.item(key).stream()).toList();
      int index = problems.item(link.problem()).map(item -> index(links, item)).orElse(-1);
      if (index < 0 || (answers.isEmpty() && !link.answers().isEmpty())) {
        continue;
      }
      links.set(index, with(links.get(index), link.role(), answers));
      if (link.role() == Role.MEASURES) {
        byHand.add(index);
        if (answers.isEmpty()) {
          unanswered.add(index);
        } else {
          unanswered.remove(index);
        }
      }
    }
    return new Correspondence(links, problems(links, unanswered), problems(links, byHand));
  }

  private static Link with(Link link, Role role, List<Item> answers) {
    return role == Role.CAUSES
        ? new Link(
            link.problem(), answers, link.measures(), LinkOrigin.CONFIRMED, link.measuresBy())
        : new Link(link.problem(), link.causes(), answers, link.causesBy(), LinkOrigin.CONFIRMED);
  }

  private static List<Item> problems(List<Link> links, Set<Integer> indices) {
    return indices.stream().map(index -> links.get(index).problem()).toList();
  }

  private static int index(List<Link> links, Item problem) {
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).problem().equals(problem)) {
        return i;
      }
    }
    return -1;
  }
}
