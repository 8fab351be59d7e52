package io.github.duizhao.template;

import java.util.List;
import java.util.Optional;

/**
 * A template with where it comes from.
 *
 * @param template the template with everything that it inherits
 * @param layer whom it comes from
 * @param file the name of its source, as {@link TemplateSource#name()} gave it
 * @param inheritsFrom the id that it extends, its own for the same template in a lower layer
 * @param locked whether it is final: no higher layer may take its place
 * @param overridden the templates with this id that it takes the place of, highest layer first
 */
public record TemplateEntry(
    Template template,
    Layer layer,
    String file,
    Optional<String> inheritsFrom,
    boolean locked,
    List<TemplateEntry> overridden) {

  /** Copies the list. */
  public TemplateEntry {
    overridden = List.copyOf(overridden);
  }

  /** The id of the template. */
  public String id() {
    return template.id();
  }
}
