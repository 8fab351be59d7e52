package io.github.duizhao.check.similarity;

import io.github.duizhao.check.Finding;

/**
 * A finding about a part that is like that of another file.
 *
 * @param finding the finding; its place is the paragraph that is most alike
 * @param paragraph index of the paragraph
 */
public record SimilarPassage(Finding finding, int paragraph) {}
