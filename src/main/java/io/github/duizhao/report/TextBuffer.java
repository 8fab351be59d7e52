package io.github.duizhao.report;

import java.io.Writer;

/**
 * Collects a text in memory. A JSON writer writes in very small pieces, and a StringWriter would
 * take a lock for each.
 */
final class TextBuffer extends Writer {

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(int c) {
    text.append((char) c);
  }

  @Override
  public void write(char[] characters, int from, int length) {
    text.append(characters, from, length);
  }

  @Override
  public void write(String string) {
    text.append(string);
  }

  @Override
  public void write(String string, int from, int length) {
    text.append(string, from, from + length);
  }

  @Override
  public Writer append(CharSequence characters) {
    text.append(characters);
    return this;
  }

  @Override
  public void flush() {
    // It is all there.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  /** What was written, from the first place of a character on. */
  String from(char first) {
    return text.substring(text.indexOf(String.valueOf(first)));
  }
}
