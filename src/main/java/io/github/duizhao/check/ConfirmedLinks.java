package io.github.duizhao.check;

import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Links that the writer made, in a statement as it stands now. */
public final class ConfirmedLinks {

  private ConfirmedLinks() {}

  /** The measures that a problem can be linked with, in text order. */
  public static List<Item> measures(Statement statement) {
    return CorrespondenceFinder.answering(statement, Role.MEASURES);
  }

  /**
   * The link to remember that measures answer a problem.
   *
   * @param measures none where no measure answers it
   * @return empty if the problem or a measure is not one of the statement's
   */
  public static Optional<ConfirmedLink> of(Statement statement, Item problem, List<Item> measures) {
    ItemKeys keys = ItemKeys.ofMeasures(statement);
    List<String> found = measures.stream().flatMap(item -> keys.key(item).stream()).toList();
    return ItemKeys.ofProblems(statement)
        .key(problem)
        .filter(key -> found.size() == measures.size())
        .map(key -> new ConfirmedLink(key, found));
  }

  /**
   * The correspondence with the writer's links in place of what words tell. A link whose problem or
   * measures are all gone, or rewritten, counts no more.
   */
  static Correspondence over(
      Correspondence computed, Statement statement, List<ConfirmedLink> confirmed) {
    if (confirmed.isEmpty()) {
      return computed;
    }
    ItemKeys problems = ItemKeys.ofProblems(statement);
    ItemKeys measures = ItemKeys.ofMeasures(statement);
    List<Link> links = new ArrayList<>(computed.links());
    List<Item> byHand = new ArrayList<>();
    Set<Integer> unanswered = new TreeSet<>();
    computed.unanswered().forEach(problem -> unanswered.add(index(links, problem)));
    for (ConfirmedLink link : confirmed) {
      List<Item> answers =
          link.measures().stream().flatMap(key -> measures.item(key).stream()).toList();
      int index = problems.item(link.problem()).map(item -> index(links, item)).orElse(-1);
      if (index < 0 || (answers.isEmpty() && !link.measures().isEmpty())) {
        continue;
      }
      Link before = links.get(index);
      links.set(index, new Link(before.problem(), before.causes(), answers));
      byHand.add(before.problem());
      if (answers.isEmpty()) {
        unanswered.add(index);
      } else {
        unanswered.remove(index);
      }
    }
    return new Correspondence(
        links, unanswered.stream().map(index -> links.get(index).problem()).toList(), byHand);
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
