package io.github.duizhao.check;

/** What tells that a cause or a measure answers a problem, or that none does. */
public enum LinkOrigin {
  /** The words of both: their aspect, their topics, rare words. */
  WORDS,
  /** Their order alone, the second problem and the second measure: a weak sign. */
  ORDER,
  /** It stands in the same part as the problem, which treats both together. */
  WITHIN,
  /** The writer said so. */
  CONFIRMED
}
