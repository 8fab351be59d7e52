package io.github.duizhao.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Lays what a file says over what it extends. */
final class Over {

  private Over() {}

  /** The own value, or the base's where there is none. */
  static <T> T value(T own, T base) {
    return own == null ? base : own;
  }

  /** Both merged, or the one that there is. */
  static <T> T both(T own, T base, BinaryOperator<T> merge) {
    if (own == null || base == null) {
      return value(own, base);
    }
    return merge.apply(own, base);
  }

  /** Entry by entry, the base's first. */
  static <K, T> Map<K, T> map(Map<K, T> own, Map<K, T> base, BinaryOperator<T> merge) {
    return both(
        own,
        base,
        (a, b) -> {
          Map<K, T> all = new LinkedHashMap<>(b);
          a.forEach(
              (key, value) -> all.merge(key, value, (below, above) -> merge.apply(above, below)));
          return all;
        });
  }
}
