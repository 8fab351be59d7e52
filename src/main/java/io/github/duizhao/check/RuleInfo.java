package io.github.duizhao.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a rule is called and where it comes from. Its texts are in the message bundles under {@code
 * rule.ID.name} and {@code rule.ID.explanation}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

  /** The stable id, such as {@code vague-measure}. */
  String id();

  /** Its usual severity; a finding may be graver or milder. */
  Severity severity();

  /** On whose word it stands. */
  Basis basis();

  /** The source in words: a clause of a standard, or the practice it was seen in. */
  String source();

  /** Whether it can mend some of what it finds. */
  boolean mends() default false;

  /** Whether applying the layout of the template mends all that it finds. */
  boolean mendedByLayout() default false;

  /**
   * The profile that the examples are checked with: a template in the folder {@code
   * example-templates} of the tests. None for a rule that needs no profile.
   */
  String exampleTemplate() default "";

  /**
   * Texts in which the rule finds something: the words it marks stand between ⟦ and ⟧, an empty
   * pair marks a place, at the very start the document as a whole. Whole statements or parts of
   * one.
   */
  String[] hits();

  /** Texts that come near and in which the rule finds nothing. */
  String[] nonHits();
}
