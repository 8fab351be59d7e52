package io.github.duizhao.document;

import java.util.Locale;

/** Who examines: one person, or a leading group or branch. */
public enum Actor {
  PERSONAL,
  TEAM;

  /** The id in files and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
