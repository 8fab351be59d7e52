package io.github.duizhao.check;

import java.util.Locale;

/** On whose word a rule stands. */
public enum Basis {
  /** 规定: a rule of the party or a standard says so. */
  REGULATION,
  /** 单位要求: a unit, a notice or a reviewer asks for it. */
  UNIT,
  /** 实务: common practice only. */
  PRACTICE;

  /** The id in JSON and in message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
