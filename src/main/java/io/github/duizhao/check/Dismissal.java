package io.github.duizhao.check;

import java.util.Locale;

/**
 * The writer's decision not to be told of a finding again.
 *
 * @param rule the id of the rule
 * @param scope how far it goes
 * @param fingerprint the {@link Fingerprint} of the finding's place; "" for the whole document
 * @param reason why, in the writer's words; "" where none was given
 */
public record Dismissal(String rule, Scope scope, String fingerprint, String reason) {

  /** The most UTF-16 code units of a reason: a remark for the reviewer, not a letter. */
  public static final int MOST_REASON = 200;

  /** How far a dismissal goes. */
  public enum Scope {
    /** 此处: the one finding. */
    HERE,
    /** 本文: whatever the rule finds in this document. */
    DOCUMENT;

    /** The id in JSON and in message keys. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Cuts a reason that is too long. */
  public Dismissal {
    if (reason.length() > MOST_REASON) {
      int end = Character.isHighSurrogate(reason.charAt(MOST_REASON - 1)) ? -1 : 0;
      reason = reason.substring(0, MOST_REASON + end);
    }
  }

  /** Whether it is about a finding. */
  boolean covers(Finding finding, String fingerprintOfFinding) {
    return finding.rule().equals(rule)
        && (scope == Scope.DOCUMENT || Fingerprint.matches(fingerprint, fingerprintOfFinding));
  }
}
