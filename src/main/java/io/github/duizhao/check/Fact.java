package io.github.duizhao.check;

import java.util.function.Function;

/**
 * Something about a text that several rules ask for, such as its quotations. Kept as a constant of
 * the class that finds it; {@link CheckContext#once} finds it when it is first asked for in a
 * document and remembers it.
 *
 * @param <T> what is found, best immutable
 */
public final class Fact<T> {

  private final Function<CheckContext, T> finder;

  private Fact(Function<CheckContext, T> finder) {
    this.finder = finder;
  }

  /** A fact and how it is found. */
  public static <T> Fact<T> of(Function<CheckContext, T> finder) {
    return new Fact<>(finder);
  }

  T in(CheckContext context) {
    return finder.apply(context);
  }
}
