package io.github.duizhao.check.rules;

import io.github.duizhao.check.CheckContext;
import io.github.duizhao.document.Span;
import java.util.HashMap;
import java.util.Map;

/** Which pieces of a document have a case; each is looked at once. For use on one thread. */
final class KnownCases {

  private final CheckContext context;
  private final Map<Span, Boolean> known = new HashMap<>();

  private KnownCases(CheckContext context) {
    this.context = context;
  }

  /** Those of the document. */
  static KnownCases of(CheckContext context) {
    return context.shared(KnownCases.class, KnownCases::new);
  }

  /** Whether a piece has a case; the number it starts with does not pass for a count. */
  boolean in(Span piece) {
    return known.computeIfAbsent(piece, span -> Cases.in(Leads.withoutNumber(context.quote(span))));
  }
}
