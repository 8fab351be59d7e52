package io.github.duizhao.template;

/**
 * The text of one file with templates' data, before it is read.
 *
 * @param layer whom it comes from
 * @param name what to call the file in messages; it is never opened
 * @param json its text; what could not be decoded stands as U+FFFD
 */
public record TemplateSource(Layer layer, String name, String json) {}
