package io.github.duizhao.document;

/**
 * How a run of characters is set. Font names are those that the document stores, whatever font
 * stands in for them on this machine.
 *
 * @param asianFont the font of Chinese characters, "" if unknown
 * @param westernFont the font of Latin letters and figures, "" if unknown
 * @param size the size in points: of Chinese characters, in a page number of figures
 * @param bold whether Chinese characters, in a page number figures, are bold
 */
public record RunLayout(String asianFont, String westernFont, double size, boolean bold) {}
