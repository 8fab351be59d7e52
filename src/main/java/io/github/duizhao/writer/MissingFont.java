package io.github.duizhao.writer;

import java.util.Optional;

/**
 * A font that a layout asks for and this machine lacks.
 *
 * @param font its name, which is written into the document all the same
 * @param shown the font that is shown in its place, if that is known
 */
public record MissingFont(String font, Optional<String> shown) {}
