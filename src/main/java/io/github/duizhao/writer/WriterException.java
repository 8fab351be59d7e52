package io.github.duizhao.writer;

/** Something in the office did not go as its interface promises. */
public final class WriterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What was being done, and why it failed if that is known (may be null). */
  public WriterException(String what, Throwable cause) {
    super(what, cause);
  }
}
