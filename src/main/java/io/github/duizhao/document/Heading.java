package io.github.duizhao.document;

import java.util.Optional;

/**
 * A heading as recognised: by its outline level, by its number, or by its words.
 *
 * @param paragraph index of its paragraph
 * @param span its place, number included; a heading that runs into its paragraph (（一）理想信念不坚定。…)
 *     ends after its first sentence
 * @param title its words without the number and without the mark at the end
 * @param level 1 to 4
 * @param numbering the number typed in the text or shown as a list label, if any
 */
public record Heading(
    int paragraph, Span span, String title, int level, Optional<Numbering> numbering) {}
