package io.github.duizhao.writer;

/** A change that was refused before anything was touched. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  /** A change that is refused. */
  public RefusedException(Refusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }
}
