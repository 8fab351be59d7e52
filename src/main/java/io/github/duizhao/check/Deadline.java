package io.github.duizhao.check;

import io.github.duizhao.document.Span;
import java.time.LocalDate;

/**
 * Until when something is to be done.
 *
 * @param span its words, such as 2025年6月底前
 * @param date the last day
 * @param named whether the year is written, so that the day does not depend on the day of writing
 */
public record Deadline(Span span, LocalDate date, boolean named) {}
