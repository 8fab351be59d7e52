package io.github.duizhao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output that never fails in the middle of a command: the first fault is kept for the end,
 * and what comes after it is dropped.
 */
final class StandardOutput extends OutputStream {

  private final OutputStream out;
  private Optional<IOException> fault = Optional.empty();

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  /** What went wrong; a reader that closed the pipe (head, less) had all it wanted: no fault. */
  Optional<IOException> fault() {
    return fault.filter(
        e -> !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe"));
  }

  @Override
  public void write(int b) {
    unlessBroken(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    unlessBroken(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    unlessBroken(out::flush);
  }

  private interface Step {
    void run() throws IOException;
  }

  private void unlessBroken(Step step) {
    if (fault.isPresent()) {
      return;
    }
    try {
      step.run();
    } catch (IOException e) {
      fault = Optional.of(e);
    }
  }
}
