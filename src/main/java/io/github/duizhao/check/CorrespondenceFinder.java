package io.github.duizhao.check;

import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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

  private final Statement statement;
  private final List<Subject> problems = new ArrayList<>();
  private final List<Subject> causes = new ArrayList<>();
  private final List<Subject> measures = new ArrayList<>();

  private CorrespondenceFinder(Statement statement) {
    this.statement = statement;
  }

  static Correspondence find(Statement statement) {
    return new CorrespondenceFinder(statement).find();
  }

  private Correspondence find() {
    List<Item> all = statement.items(Role.PROBLEMS);
    int answers = answering(statement, Role.CAUSES).size();
    answers += answering(statement, Role.MEASURES).size();
    if ((long) all.size() * answers > MOST_PAIRS) {
      return new Correspondence(
          all.stream().map(problem -> new Link(problem, List.of(), List.of())).toList());
    }
    sort();
    List<RareWords> words = new ArrayList<>();
    for (Subject problem : problems) {
      words.add(problem.topics().rareWords());
    }
    RarePairs pairs = new RarePairs(words);
    Answers ofCauses = answers(causes, pairs);
    Answers ofMeasures = answers(measures, pairs);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      Item problem = problems.get(i).item();
      links.add(
          new Link(problem, ofCauses.of(i), ofMeasures.of(i), ofCauses.by(i), ofMeasures.by(i)));
    }
    return new Correspondence(links, unanswered(ofMeasures));
  }

  /** Sorts the items by what they are; those of a merged part may be causes and measures. */
  private void sort() {
    List<List<Section>> parts = SectionGroups.of(statement);
    Topics.Reader reader = new Topics.Reader(statement.snapshot());
    for (int i = 0; i < parts.size(); i++) {
      for (Section section : parts.get(i)) {
        boolean problem = section.role() == Role.PROBLEMS;
        boolean cause = !problem && section.has(Role.CAUSES);
        boolean measure = !problem && section.has(Role.MEASURES);
        for (Item item : section.items()) {
          if (problem || cause || measure) {
            Subject subject = new Subject(item, reader.read(item), parts.size() > 1 ? i : -1);
            add(subject, problem, problems);
            add(subject, cause, causes);
            add(subject, measure, measures);
          }
        }
      }
    }
  }

  private static void add(Subject subject, boolean belongs, List<Subject> list) {
    if (belongs) {
      list.add(subject);
    }
  }

  /** A measure that does not say what it is about may answer any problem. */
  private List<Item> unanswered(Answers answers) {
    for (int i = 0; i < measures.size(); i++) {
      if (!answers.used().get(i) && !measures.get(i).topics().isClear()) {
        return List.of();
      }
    }
    List<Item> unanswered = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      if (answers.of(i).isEmpty() && problems.get(i).topics().isClear()) {
        unanswered.add(problems.get(i).item());
      }
    }
    return unanswered;
  }

  /** For each problem, the candidates that answer it. */
  private Answers answers(List<Subject> candidates, RarePairs pairs) {
    double[][] scores = scores(candidates, pairs);
    List<List<Item>> answers = new ArrayList<>();
    BitSet used = new BitSet(candidates.size());
    BitSet byOrder = new BitSet(problems.size());
    for (double[] ofProblem : scores) {
      answers.add(nearest(ofProblem, candidates, used));
    }
    if (problems.size() == candidates.size()) {
      for (int i = 0; i < problems.size(); i++) {
        Subject candidate = candidates.get(i);
        boolean different = problems.get(i).topics().isClear() && candidate.topics().isClear();
        if (answers.get(i).isEmpty() && !used.get(i) && !different) {
          answers.set(i, List.of(candidate.item()));
          used.set(i);
          byOrder.set(i);
        }
      }
    }
    return new Answers(answers, used, byOrder);
  }

  /** The items of parts that have a role, also of merged ones, but not the problems themselves. */
  static List<Item> answering(Statement statement, Role role) {
    List<Item> items = new ArrayList<>();
    for (Section section : statement.sections()) {
      if (section.role() != Role.PROBLEMS && section.has(role)) {
        items.addAll(section.items());
      }
    }
    return items;
  }

  private static List<Item> nearest(double[] scores, List<Subject> candidates, BitSet used) {
    double best = 0;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    List<Item> nearest = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0 && scores[i] >= best * SHARE_OF_BEST) {
        nearest.add(candidates.get(i).item());
        used.set(i);
      }
    }
    return nearest;
  }

  /** By problem and candidate. */
  private double[][] scores(List<Subject> candidates, RarePairs pairs) {
    double[][] scores = new double[problems.size()][candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      Subject candidate = candidates.get(i);
      int[] shared = pairs.sharedWith(candidate.topics().rareWords());
      for (int j = 0; j < scores.length; j++) {
        boolean sameOrder = problems.size() == candidates.size() && i == j;
        scores[j][i] = score(problems.get(j), candidate, shared[j], sameOrder);
      }
    }
    return scores;
  }

  private static double score(Subject problem, Subject answer, int sharedPairs, boolean sameOrder) {
    double score = problem.topics().nearness(answer.topics());
    int shared =
        sharedPairs > 1
            ? sharedPairs
            : sharedPairs + problem.topics().rareWords().sharedOthers(answer.topics().rareWords());
    if (shared > 1 || (shared > 0 && sameOrder)) {
      score += RARE_WORD;
    }
    Optional<String> aspect = problem.item().aspect();
    if (aspect.isPresent() && aspect.equals(answer.item().aspect())) {
      score += SAME_ASPECT;
    }
    if (problem.group() >= 0 && problem.group() == answer.group()) {
      score += SAME_PART;
    }
    if (score < ENOUGH) {
      return 0;
    }
    return sameOrder ? score + SAME_ORDER : score;
  }

  /**
   * A problem or what may answer one.
   *
   * @param group the number of the group of parts that it belongs to, -1 where there is one only
   */
  private record Subject(Item item, Topics topics, int group) {}

  /**
   * What answers the problems.
   *
   * @param ofProblems by problem
   * @param used by candidate, whether it answers one
   * @param byOrder by problem, whether nothing but the order tells its answer
   */
  private record Answers(List<List<Item>> ofProblems, BitSet used, BitSet byOrder) {
    List<Item> of(int problem) {
      return ofProblems.get(problem);
    }

    LinkOrigin by(int problem) {
      return byOrder.get(problem) ? LinkOrigin.ORDER : LinkOrigin.WORDS;
    }
  }
}
