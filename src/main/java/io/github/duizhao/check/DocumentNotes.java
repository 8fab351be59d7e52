package io.github.duizhao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a writer decided about a document, kept in it so that a reviewer sees it. Immutable.
 *
 * @param dismissals findings that do not count, in the order in which they were dismissed
 * @param links what answers which problem, where the writer said so; one a problem for its causes,
 *     and one for its measures
 */
public record DocumentNotes(List<Dismissal> dismissals, List<ConfirmedLink> links) {

  /** No decisions. */
  public static final DocumentNotes NONE = new DocumentNotes(List.of(), List.of());

  /** Copies the lists. */
  public DocumentNotes {
    dismissals = List.copyOf(dismissals);
    links = List.copyOf(links);
  }

  /** Whether nothing was decided. */
  public boolean isEmpty() {
    return dismissals.isEmpty() && links.isEmpty();
  }

  /** With one finding dismissed, at its place or with all that its rule finds. */
  public DocumentNotes dismissing(
      CheckResult result, Finding finding, Dismissal.Scope scope, String reason) {
    String fingerprint =
        scope == Dismissal.Scope.HERE ? Fingerprint.of(finding, result.statement().snapshot()) : "";
    Dismissal dismissal = new Dismissal(finding.rule(), scope, fingerprint, reason);
    List<Dismissal> all = new ArrayList<>(without(dismissal).dismissals);
    all.add(dismissal);
    return new DocumentNotes(all, links);
  }

  /** Without a dismissal, whatever reason it had. */
  public DocumentNotes without(Dismissal dismissal) {
    return new DocumentNotes(
        dismissals.stream()
            .filter(
                other ->
                    !other.rule().equals(dismissal.rule())
                        || other.scope() != dismissal.scope()
                        || !other.fingerprint().equals(dismissal.fingerprint()))
            .toList(),
        links);
  }

  /** With a link in place of an older one of the same problem and kind. */
  public DocumentNotes linking(ConfirmedLink link) {
    List<ConfirmedLink> all = new ArrayList<>(links);
    all.removeIf(link::replaces);
    all.add(link);
    return new DocumentNotes(dismissals, all);
  }

  /** Without the links of a problem, with causes and with measures. */
  public DocumentNotes withoutLink(String problem) {
    return new DocumentNotes(
        dismissals, links.stream().filter(link -> !link.problem().equals(problem)).toList());
  }

  /** The dismissal that covers a finding; one of its place before one of its rule. */
  Optional<Dismissal> of(Finding finding, String fingerprint) {
    return dismissals.stream()
        .filter(dismissal -> dismissal.covers(finding, fingerprint))
        .min((one, other) -> one.scope().compareTo(other.scope()));
  }
}
