package io.github.duizhao.template;

import io.github.duizhao.message.Message;

/** Takes what is wrong in a file. */
@FunctionalInterface
interface FaultSink {

  /**
   * Something is wrong at a place.
   *
   * @param path the value that is wrong, or the object in which one is missing, such as {@code
   *     page.top}; "" for the file as a whole
   * @param message what is wrong and how to mend it
   */
  void fault(String path, Message message);
}
