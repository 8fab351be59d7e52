package io.github.duizhao.check;

import io.github.duizhao.document.Span;

/**
 * How often something is done: 每季度1次, 每周三晚, 每月2户.
 *
 * @param period the words for the period, such as 每季度
 * @param count the words that count, such as 1次; empty behind the period where none do
 * @param periodsPerYear how often the period comes in a year; 52 for 每周
 * @param amount how much each time, 1 where it is not counted
 * @param unit what is counted, such as 次 or 户, "" where nothing is
 * @param fixed whether a day or an hour is named (每周三晚, 每月5日)
 */
public record Cadence(
    Span period, Span count, double periodsPerYear, int amount, String unit, boolean fixed) {

  /** How often or how much in a year: 每周2次 is 104. */
  public double perYear() {
    return periodsPerYear * amount;
  }

  /** Whether times are counted, or nothing is. */
  public boolean isOfTimes() {
    return unit.isEmpty() || "次回趟轮遍场".contains(unit);
  }
}
