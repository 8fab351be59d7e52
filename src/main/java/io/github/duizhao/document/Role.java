package io.github.duizhao.document;

import java.util.Locale;
import java.util.Optional;

/** What a part of a statement is for. The ids are stable: files and scripts name them. */
public enum Role {
  PREAMBLE,
  STUDY,
  PRIOR_RECTIFICATION,
  MATTERS,
  PROBLEMS,
  CASE_ANALYSIS,
  CAUSES,
  MEASURES,
  CLOSING,
  OTHER;

  /** The id in files and in JSON, such as {@code prior_rectification}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether every statement is expected to have it, whatever the template says. */
  public boolean alwaysExpected() {
    return this == PROBLEMS || this == CAUSES || this == MEASURES;
  }

  /** The role with an id, if there is one. */
  public static Optional<Role> ofId(String id) {
    for (Role role : values()) {
      if (role.id().equals(id)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
