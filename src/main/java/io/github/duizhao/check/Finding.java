package io.github.duizhao.check;

import io.github.duizhao.document.Role;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Something that a rule found.
 *
 * @param rule the rule's id
 * @param severity how grave it is
 * @param role the part it is about, if it is about one
 * @param message what is wrong
 * @param span its place in the snapshot's text; none for a finding about the whole document
 * @param quote the words at the place, "" where it has none or is empty
 * @param fixes mendings to choose from, possibly none
 */
public record Finding(
    String rule,
    Severity severity,
    Optional<Role> role,
    Message message,
    Optional<Span> span,
    String quote,
    List<Fix> fixes) {

  /** Copies the list. */
  public Finding {
    fixes = List.copyOf(fixes);
  }
}
