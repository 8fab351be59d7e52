package io.github.duizhao.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

  private static final Map<String, Role> BY_ID =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Role::id, role -> role));

  private final String id = name().toLowerCase(Locale.ROOT);

  /** The id in files and in JSON, such as {@code prior_rectification}. */
  public String id() {
    return id;
  }

  /** Whether every statement is expected to have it, whatever the template says. */
  public boolean alwaysExpected() {
    return this == PROBLEMS || this == CAUSES || this == MEASURES;
  }

  /** The role with an id, if there is one. */
  public static Optional<Role> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
