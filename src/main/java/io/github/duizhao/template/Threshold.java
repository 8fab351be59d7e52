package io.github.duizhao.template;

/**
 * A figure of a rule that a department may set.
 *
 * @param unit id of what is counted; part of a message key
 * @param value what holds where nobody sets it
 * @param least the smallest that makes sense
 * @param most the largest
 */
public record Threshold(String unit, double value, double least, double most) {}
