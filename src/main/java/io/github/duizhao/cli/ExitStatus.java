package io.github.duizhao.cli;

/** What the program tells the shell. The numbers are stable. */
final class ExitStatus {

  /** Done; nothing at or above the severity to fail on. */
  static final int OK = 0;

  /** Findings at or above the severity to fail on. */
  static final int FINDINGS = 1;

  /** Wrong usage, or a template that is not valid. */
  static final int USAGE = 2;

  /** A document could not be read, or an outline not be made. */
  static final int UNREADABLE = 3;

  private ExitStatus() {}
}
