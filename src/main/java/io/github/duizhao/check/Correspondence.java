package io.github.duizhao.check;

import io.github.duizhao.document.Item;
import java.util.List;
import java.util.Optional;

/**
 * Which causes and measures answer which problem.
 *
 * @param links one link a problem, in text order
 * @param unanswered the problems that surely no measure answers: their words and those of the
 *     measures name different things, or the writer said so
 * @param confirmed the problems whose measures the writer named himself
 */
public record Correspondence(List<Link> links, List<Item> unanswered, List<Item> confirmed) {

  /** Copies the lists. */
  public Correspondence {
    links = List.copyOf(links);
    unanswered = List.copyOf(unanswered);
    confirmed = List.copyOf(confirmed);
  }

  /** Links that words tell. */
  public Correspondence(List<Link> links, List<Item> unanswered) {
    this(links, unanswered, List.of());
  }

  /** Links of problems that all have a measure, or of which none is sure to lack one. */
  public Correspondence(List<Link> links) {
    this(links, List.of(), List.of());
  }

  /** The link of a problem. */
  public Optional<Link> of(Item problem) {
    return links.stream().filter(link -> link.problem().equals(problem)).findFirst();
  }

  /**
   * What answers one problem.
   *
   * @param problem the problem
   * @param causes its causes, possibly none
   * @param measures its measures, possibly none
   * @param causesBy what tells its causes
   * @param measuresBy what tells its measures
   */
  public record Link(
      Item problem,
      List<Item> causes,
      List<Item> measures,
      LinkOrigin causesBy,
      LinkOrigin measuresBy) {

    /** Copies the lists. */
    public Link {
      causes = List.copyOf(causes);
      measures = List.copyOf(measures);
    }

    /** A link that words tell. */
    public Link(Item problem, List<Item> causes, List<Item> measures) {
      this(problem, causes, measures, LinkOrigin.WORDS, LinkOrigin.WORDS);
    }

    /** Whether the writer named its causes or its measures himself. */
    public boolean isConfirmed() {
      return causesBy == LinkOrigin.CONFIRMED || measuresBy == LinkOrigin.CONFIRMED;
    }
  }
}
