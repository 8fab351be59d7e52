package io.github.duizhao.check;

import io.github.duizhao.document.Role;

/**
 * A part that the template has and the document has not.
 *
 * @param role its role
 * @param heading the template's heading of a part that its role does not name, else ""
 * @param required whether its absence is a fault
 * @param place where it belongs: an offset of the snapshot's text
 */
public record MissingSection(Role role, String heading, boolean required, int place) {}
