package io.github.duizhao.document;

import java.util.Optional;

/**
 * One problem, cause or measure of a section: a sub-heading with its text, a numbered point, or a
 * paragraph.
 *
 * @param id unique in the document: p1, p2 … for problems, c… for causes, m… for measures
 * @param heading its sub-heading as it stands with its number, or "" where it has none
 * @param span heading and text
 * @param body the text after the heading (the whole span where there is none)
 * @param aspect the id of the aspect (方面) that it speaks of, if its words tell
 */
public record Item(String id, String heading, Span span, Span body, Optional<String> aspect) {}
