package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Correspondence;
import io.github.duizhao.check.Dismissal;
import io.github.duizhao.check.Dismissal.Scope;
import io.github.duizhao.check.DismissedFinding;
import io.github.duizhao.check.DocumentNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the writer decided that bears on a result.
 *
 * @param dismissed what is not shown among the findings
 * @param links what answers which problem by the writer's own word
 */
record Decisions(List<Decision> dismissed, List<Decision> links) {

  static final Decisions NONE = new Decisions(List.of(), List.of());

  /** Copies the lists. */
  Decisions {
    dismissed = List.copyOf(dismissed);
    links = List.copyOf(links);
  }

  /** Of a result, in text order; then what holds for the whole document and for the user. */
  static Decisions of(CheckResult result, DocumentNotes notes, Set<String> rulesOff) {
    List<Decision> dismissed = new ArrayList<>();
    for (DismissedFinding finding : result.dismissed()) {
      if (finding.dismissal().scope() == Scope.HERE) {
        dismissed.add(new Decision.Here(finding));
      }
    }
    for (Dismissal dismissal : notes.dismissals()) {
      if (dismissal.scope() == Scope.DOCUMENT) {
        long covered =
            result.dismissed().stream().filter(f -> f.dismissal().equals(dismissal)).count();
        dismissed.add(new Decision.InDocument(dismissal, (int) covered));
      }
    }
    rulesOff.forEach(rule -> dismissed.add(new Decision.RuleOff(rule)));
    List<Decision> links = new ArrayList<>();
    for (Correspondence.Link link : result.correspondence().links()) {
      if (link.isConfirmed()) {
        links.add(new Decision.Linked(link));
      }
    }
    return new Decisions(dismissed, links);
  }
}
