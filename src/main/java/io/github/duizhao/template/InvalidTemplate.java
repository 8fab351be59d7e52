package io.github.duizhao.template;

import io.github.duizhao.message.Message;

/** Says what is wrong with a template file and where. */
public final class InvalidTemplate extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  InvalidTemplate(String key, Object... arguments) {
    super(key);
    this.reason = Message.of(key, arguments);
  }

  /** What is wrong, where, and how to mend it. */
  public Message reason() {
    return reason;
  }
}
