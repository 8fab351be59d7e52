package io.github.duizhao.template;

import io.github.duizhao.message.Message;

/**
 * One thing that is wrong in a file.
 *
 * @param file what the file is called
 * @param line line from 1
 * @param column column from 1, in UTF-16 code units
 * @param path the place in the data, such as {@code sections[2].role}; "" for the file as a whole
 * @param message what is wrong and how to mend it
 */
public record TemplateFault(String file, int line, int column, String path, Message message) {}
