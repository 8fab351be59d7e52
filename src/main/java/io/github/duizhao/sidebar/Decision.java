package io.github.duizhao.sidebar;

import io.github.duizhao.check.Correspondence.Link;
import io.github.duizhao.check.Dismissal;
import io.github.duizhao.check.DismissedFinding;

/** Something that the writer decided and can take back: a row of the last groups. */
sealed interface Decision {

  /** One finding is dismissed at its place. */
  record Here(DismissedFinding dismissed) implements Decision {}

  /**
   * A rule is dismissed for the document.
   *
   * @param dismissal the decision
   * @param findings how many findings it covers now, possibly none
   */
  record InDocument(Dismissal dismissal, int findings) implements Decision {}

  /** The user has turned a rule off for himself. */
  record RuleOff(String rule) implements Decision {}

  /** The writer said what answers a problem. */
  record Linked(Link link) implements Decision {}
}
