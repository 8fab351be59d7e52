package io.github.duizhao.check;

/**
 * One check. An implementation has a {@link RuleInfo}, a constructor without parameters and no
 * state, so that one instance serves all threads.
 */
public interface Rule {

  /** Looks at a recognised statement and reports what it finds, in any order. */
  void check(CheckContext context, FindingSink sink);

  /** What the class says about itself. */
  default RuleInfo info() {
    RuleInfo info = getClass().getAnnotation(RuleInfo.class);
    if (info == null) {
      throw new IllegalStateException(getClass() + " has no @RuleInfo");
    }
    return info;
  }
}
