package io.github.duizhao.document;

import java.util.Optional;

/**
 * The page that a document begins on. All sizes are 1/100 mm.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top from the edge of the paper to the text, a header included
 * @param bottom from the text to the edge of the paper, a footer included
 * @param left the left margin
 * @param right the right margin
 * @param gridPitch the line pitch of the page's text grid, 0 where it has none
 * @param number the page number, if there is one
 */
public record PageLayout(
    int width,
    int height,
    int top,
    int bottom,
    int left,
    int right,
    int gridPitch,
    Optional<PageNumberLayout> number) {}
