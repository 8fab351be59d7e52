package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the sentences that open parts for which the text has no heading. */
final class FunctionHits {

  /** Shorter sentences open nothing, in characters. */
  private static final int SHORTEST = 4;

  private final List<Block> blocks;
  private final List<OutlineLine> lines;
  private final List<OutlineLine> heads;
  private final Functions functions = Functions.shipped();

  private FunctionHits(List<Block> blocks, List<OutlineLine> lines) {
    this.blocks = blocks;
    this.lines = lines;
    this.heads = lines.stream().filter(line -> line.heading().isPresent()).toList();
  }

  /**
   * The sentences that may open a part, in text order.
   *
   * @param blocks the blocks of the text itself
   * @param lines its headings and points
   * @param missing the roles that no heading has, of problems, causes and measures
   */
  static List<FunctionHit> find(List<Block> blocks, List<OutlineLine> lines, List<Role> missing) {
    return new FunctionHits(blocks, lines).find(missing);
  }

  private List<FunctionHit> find(List<Role> missing) {
    List<FunctionHit> hits = new ArrayList<>();
    for (Role role : missing) {
      List<FunctionHit> ofRole = hits(role);
      boolean scoped = eachAspectHasOne(ofRole);
      for (FunctionHit hit : ofRole) {
        boolean inAspect = scoped && hit.segment() >= 0;
        if (inAspect || mayGoOn(hit)) {
          hits.add(new FunctionHit(role, hit.start(), hit.cut(), hit.segment(), inAspect));
        }
      }
    }
    dropEarlyMeasures(hits);
    hits.sort(Comparator.comparingInt(FunctionHit::start));
    return hits;
  }

  private List<FunctionHit> hits(Role role) {
    List<FunctionHit> hits = new ArrayList<>();
    int segment = -1;
    for (Block block : blocks) {
      for (Span sentence : Sentences.clauses(block)) {
        while (segment + 1 < heads.size() && heads.get(segment + 1).start() <= sentence.start()) {
          segment++;
        }
        String text = block.text();
        int from = sentence.start() - block.start();
        String head = text.substring(from, Math.min(sentence.end() - block.start(), from + 120));
        if (head.length() >= SHORTEST && functions.opens(role, head)) {
          int start =
              from == block.visibleStart() - block.start() ? block.wordStart() : sentence.start();
          hits.add(new FunctionHit(role, start, sentence.start(), segment, false));
        }
      }
    }
    return hits;
  }

  /** Whether the aspects each have such a sentence, from one of the first on. */
  private boolean eachAspectHasOne(List<FunctionHit> hits) {
    Set<Integer> segments = new TreeSet<>();
    hits.stream().map(FunctionHit::segment).filter(s -> s >= 0).forEach(segments::add);
    if (segments.size() < 2) {
      return false;
    }
    int level = heads.get(segments.iterator().next()).level();
    int aspects = 0;
    int before = 0;
    int first = segments.iterator().next();
    for (int i = 0; i < heads.size(); i++) {
      OutlineLine head = heads.get(i);
      if (head.level() == level && head.roles().isEmpty()) {
        aspects++;
        before += i < first ? 1 : 0;
      }
    }
    return segments.size() * 2 >= aspects && before <= 1;
  }

  /** Whether no further aspect of the part before comes after it. */
  private boolean mayGoOn(FunctionHit hit) {
    int next = OutlineLine.firstAt(lines, hit.start() + 1);
    if (next == 0 || next >= lines.size()) {
      return true;
    }
    OutlineLine last = lines.get(next - 1);
    OutlineLine following = lines.get(next);
    boolean startsAgain = following.number().map(n -> n.numbering().value() == 1).orElse(false);
    boolean part = !following.roles().isEmpty();
    return startsAgain || part || following.level() < last.level();
  }

  /** A promise among the problems does not open the measures if one after the causes does. */
  private static void dropEarlyMeasures(List<FunctionHit> hits) {
    int cause =
        hits.stream()
            .filter(hit -> hit.role() == Role.CAUSES)
            .mapToInt(FunctionHit::start)
            .min()
            .orElse(-1);
    boolean later =
        hits.stream().anyMatch(hit -> hit.role() == Role.MEASURES && hit.start() > cause);
    if (later) {
      hits.removeIf(hit -> hit.role() == Role.MEASURES && !hit.scoped() && hit.start() < cause);
    }
  }
}
