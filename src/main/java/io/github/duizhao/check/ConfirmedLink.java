package io.github.duizhao.check;

import java.util.List;

/**
 * What the writer says answers a problem, which counts before what words tell.
 *
 * @param problem the key of the problem ({@link ItemKeys})
 * @param measures the keys of its measures; none where the writer says that none answers it
 */
public record ConfirmedLink(String problem, List<String> measures) {

  /** Copies the list. */
  public ConfirmedLink {
    measures = List.copyOf(measures);
  }
}
