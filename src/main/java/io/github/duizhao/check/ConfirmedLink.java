package io.github.duizhao.check;

import io.github.duizhao.document.Role;
import java.util.List;

/**
 * What the writer says answers a problem, which counts before what words tell.
 *
 * @param problem the key of the problem ({@link ItemKeys})
 * @param role what answers it: {@link Role#CAUSES} or {@link Role#MEASURES}
 * @param answers the keys of its causes or measures; none where the writer says that none answers
 *     it
 */
public record ConfirmedLink(String problem, Role role, List<String> answers) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException for another role
   */
  public ConfirmedLink {
    if (role != Role.CAUSES && role != Role.MEASURES) {
      throw new IllegalArgumentException("answers no problem: " + role);
    }
    answers = List.copyOf(answers);
  }

  /** A link with measures. */
  public ConfirmedLink(String problem, List<String> measures) {
    this(problem, Role.MEASURES, measures);
  }

  /** Whether it is about the same problem and the same kind of answers. */
  boolean replaces(ConfirmedLink other) {
    return problem.equals(other.problem) && role == other.role;
  }
}
