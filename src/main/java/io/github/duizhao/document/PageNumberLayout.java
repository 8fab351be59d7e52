package io.github.duizhao.document;

import java.util.Optional;

/**
 * The page number in the footer or header.
 *
 * @param before what stands before the number in its paragraph, blanks included
 * @param after what stands after it
 * @param alignment where it stands; empty where that cannot be told (in a frame)
 * @param run how its figures are set
 */
public record PageNumberLayout(
    String before, String after, Optional<Alignment> alignment, RunLayout run) {}
