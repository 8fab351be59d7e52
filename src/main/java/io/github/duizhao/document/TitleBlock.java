package io.github.duizhao.document;

import java.util.Optional;

/**
 * What stands above the text.
 *
 * @param title the title, which may be two lines
 * @param text the title's characters without blanks; "" where there is none
 * @param bodyFrom index of the first block of the text itself, after name and date lines
 */
record TitleBlock(Optional<Span> title, String text, int bodyFrom) {}
