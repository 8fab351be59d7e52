/**
 * What the office starts: the entry points of the UNO component, and what they show when the rest
 * cannot run.
 *
 * <p>An office may use any Java from 8 on, while the rest of the extension needs a newer one. This
 * package is therefore compiled for Java 8, refers to no other class of ours, and reaches the rest
 * by reflection only once the Java in use has been found new enough.
 */
package io.github.duizhao.start;
