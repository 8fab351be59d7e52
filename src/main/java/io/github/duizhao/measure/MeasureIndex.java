package io.github.duizhao.measure;

import java.util.List;

/**
 * The index of the measures as it is written.
 *
 * @param commonWords words that stand in problems of every kind
 * @param categories ids in the order in which they are offered; each names a file
 */
record MeasureIndex(List<String> commonWords, List<String> categories) {}
