package io.github.duizhao.check;

import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Links problems with the causes and measures that answer them: by aspect, by the topics they
 * share, and by rare words. Their order decides between links that have another sign, and where
 * words tell nothing: the second of three problems and the second of three measures, unless both
 * name what they are about and it is not the same.
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

  /** No statement has as many; comparing each with each would take too long. */
  private static final int MOST_PAIRS = 10_000;

  private final IdentityHashMap<Item, Topics> topics = new IdentityHashMap<>();
  private final IdentityHashMap<Item, Integer> groups = new IdentityHashMap<>();
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
    List<Item> allCauses = answering(statement, Role.CAUSES);
    List<Item> allMeasures = answering(statement, Role.MEASURES);
    if ((long) problems.size() * (allCauses.size() + allMeasures.size()) > MOST_PAIRS) {
      return new Correspondence(
          problems.stream().map(problem -> new Link(problem, List.of(), List.of())).toList());
    }
    List<List<Item>> causes = linked(problems, allCauses);
    List<List<Item>> measures = linked(problems, allMeasures);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      links.add(new Link(problems.get(i), causes.get(i), measures.get(i)));
    }
    return new Correspondence(links, unanswered(links, allMeasures));
  }

  /** A measure that does not say what it is about may answer any problem. */
  private List<Item> unanswered(List<Link> links, List<Item> measures) {
    Set<Item> answers = new HashSet<>();
    links.forEach(link -> answers.addAll(link.measures()));
    for (Item measure : measures) {
      if (!answers.contains(measure) && !topics.get(measure).isClear()) {
        return List.of();
      }
    }
    return links.stream()
        .filter(link -> link.measures().isEmpty())
        .map(Link::problem)
        .filter(problem -> topics.get(problem).isClear())
        .toList();
  }

  /** For each problem, the candidates that answer it. */
  private List<List<Item>> linked(List<Item> problems, List<Item> candidates) {
    List<List<Item>> linked = new ArrayList<>();
    Set<Item> used = new HashSet<>();
    for (int i = 0; i < problems.size(); i++) {
      List<Item> nearest = nearest(problems.get(i), i, problems.size(), candidates);
      linked.add(nearest);
      used.addAll(nearest);
    }
    if (problems.size() == candidates.size()) {
      for (int i = 0; i < problems.size(); i++) {
        Item candidate = candidates.get(i);
        boolean different =
            topics.get(problems.get(i)).isClear() && topics.get(candidate).isClear();
        if (linked.get(i).isEmpty() && !used.contains(candidate) && !different) {
          linked.set(i, List.of(candidate));
        }
      }
    }
    return linked;
  }

  /** The items of parts that have a role, also of merged ones, but not the problems themselves. */
  static List<Item> answering(Statement statement, Role role) {
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
    Topics ofProblem = topics.get(problem);
    Topics ofAnswer = topics.get(answer);
    double score = ofProblem.nearness(ofAnswer);
    int shared = ofProblem.sharedRareWords(ofAnswer);
    if (shared > 1 || (shared > 0 && sameOrder)) {
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
