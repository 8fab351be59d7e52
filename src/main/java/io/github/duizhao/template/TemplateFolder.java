package io.github.duizhao.template;

import java.nio.file.Path;

/**
 * A folder with template files.
 *
 * @param layer whose files they are
 * @param path where it is
 */
public record TemplateFolder(Layer layer, Path path) {}
