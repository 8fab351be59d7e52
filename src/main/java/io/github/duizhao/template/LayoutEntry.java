package io.github.duizhao.template;

/**
 * A layout that a file of its own holds, with where it comes from.
 *
 * @param id the id by which templates name it
 * @param layout the layout
 * @param layer whom it comes from
 * @param file the name of its source
 */
public record LayoutEntry(String id, LayoutStandard layout, Layer layer, String file) {}
