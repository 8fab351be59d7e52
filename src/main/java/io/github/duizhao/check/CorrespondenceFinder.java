package io.github.duizhao.check;

import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links problems with the causes and measures that answer them: by aspect, by the topics they
 * share, and by rare words. Their order decides only between links that have another sign.
 */
final class CorrespondenceFinder {

  /** Below this, two items merely touch the same broad field in passing. */
  private static final double ENOUGH = 0.75;

  private static final double SAME_ASPECT = 9;
  private static final double SAME_PART = 9;
  private static final double SAME_ORDER = 1.5;
  private static final double RARE_WORD = 0.75;

  /** Links that are this much weaker than the best of a problem are left out. */
  private static final double SHARE_OF_BEST = 0.5;

  private final Map<Item, Topics> topics = new HashMap<>();
  private final Map<Item, Integer> groups = new HashMap<>();
  private final Statement statement;

  private CorrespondenceFinder(Statement statement) {
    this.statement = statement;
  }

  static Correspondence find(Statement statement) {
    return new CorrespondenceFinder(statement).find();
  }

  private Correspondence find() {
    List<List<Section>> parts = SectionGroups.of(statement);
    for (int i = 0; i < parts.size(); i++) {
      for (Section section : parts.get(i)) {
        for (Item item : section.items()) {
          topics.put(item, Topics.of(item, statement.snapshot()));
          groups.put(item, parts.size() > 1 ? i : -1);
        }
      }
    }
    List<Item> problems = statement.items(Role.PROBLEMS);
    List<Item> causes = answering(Role.CAUSES);
    List<Item> measures = answering(Role.MEASURES);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      Item problem = problems.get(i);
      links.add(
          new Link(
              problem,
              nearest(problem, i, problems.size(), causes),
              nearest(problem, i, problems.size(), measures)));
    }
    return new Correspondence(links);
  }

  /** The items of parts that have a role, also of merged ones, but not the problems themselves. */
  private List<Item> answering(Role role) {
    return statement.sections(role).stream()
        .filter(section -> section.role() != Role.PROBLEMS)
        .flatMap(section -> section.items().stream())
        .toList();
  }

  private List<Item> nearest(Item problem, int index, int count, List<Item> candidates) {
    double[] scores = new double[candidates.size()];
    double best = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean sameOrder = count == candidates.size() && i == index;
      scores[i] = score(problem, candidates.get(i), sameOrder);
      best = Math.max(best, scores[i]);
    }
    List<Item> nearest = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0 && scores[i] >= best * SHARE_OF_BEST) {
        nearest.add(candidates.get(i));
      }
    }
    return nearest;
  }

  private double score(Item problem, Item answer, boolean sameOrder) {
    double score = topics.get(problem).nearness(topics.get(answer));
    if (topics.get(problem).sharesRareWord(topics.get(answer))) {
      score += RARE_WORD;
    }
    if (problem.aspect().isPresent() && problem.aspect().equals(answer.aspect())) {
      score += SAME_ASPECT;
    }
    if (groups.get(problem) >= 0 && groups.get(problem).equals(groups.get(answer))) {
      score += SAME_PART;
    }
    if (score < ENOUGH) {
      return 0;
    }
    return sameOrder ? score + SAME_ORDER : score;
  }
}
