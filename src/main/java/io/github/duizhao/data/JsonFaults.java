package io.github.duizhao.data;

import io.github.duizhao.message.Message;

/** Takes what is wrong with a JSON text. */
@FunctionalInterface
public interface JsonFaults {

  /** Whether a line of a text ends with the character at a place: LF, or CR without LF. */
  static boolean endsLine(String text, int at) {
    return JsonCursor.endsLine(text, at);
  }

  /**
   * Something is not as JSON wants it.
   *
   * @param offset where, in UTF-16 code units
   * @param path the value that it stands in
   * @param message what is wrong and how to mend it
   */
  void fault(int offset, String path, Message message);
}
