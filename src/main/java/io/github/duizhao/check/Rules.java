package io.github.duizhao.check;

import io.github.duizhao.check.rules.SectionEmpty;
import java.util.List;

/** The rules, in the order in which they are listed. A new rule is one line here. */
public final class Rules {

  private static final List<Rule> ALL = List.of(new SectionEmpty());

  private Rules() {}

  /** All built-in rules. */
  public static List<Rule> all() {
    return ALL;
  }
}
