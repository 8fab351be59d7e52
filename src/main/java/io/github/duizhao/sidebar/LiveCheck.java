package io.github.duizhao.sidebar;

import io.github.duizhao.document.Snapshot;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.WriterDocument;
import java.util.function.Consumer;

/**
 * Follows the text of a document: reads what may have changed when somebody paused, and then looks
 * over the outline levels and automatic numbers, which change without a letter of the text, a few
 * paragraphs at a time so that typing goes on. Main thread only.
 */
final class LiveCheck {

  /** A document that twice takes longer to follow is not followed while somebody types in it. */
  private static final long SLOW_NANOSECONDS = 150_000_000;

  /** So many paragraphs are looked over at once, in about 2 ms. */
  private static final int SLICE = 100;

  private static final long BETWEEN_SLICES_MILLISECONDS = 30;

  private final WriterDocument document;
  private final MainThread main;
  private final Consumer<Snapshot> changed;
  private Snapshot known;
  private long lastTaken;
  private boolean slow;

  /** Counts the rounds, so that one that has begun ends when there is a newer one. */
  private int round;

  /** Whether the round of now has not come to its end. */
  private boolean lookingOver;

  /**
   * For a document.
   *
   * @param changed told of a snapshot that differs from the last one
   */
  LiveCheck(WriterDocument document, MainThread main, Consumer<Snapshot> changed) {
    this.document = document;
    this.main = main;
    this.changed = changed;
  }

  /** Reads the whole document because somebody asked; one that was slow gets another chance. */
  Snapshot read() {
    slow = false;
    lastTaken = 0;
    return readAll();
  }

  /** Whether the document takes too long to be followed. */
  boolean isSlow() {
    return slow;
  }

  /**
   * Reads what may have changed.
   *
   * @param edited whether the document was edited, as far as one is told
   * @return whether something has changed
   */
  boolean follow(boolean edited) {
    long start = System.nanoTime();
    Snapshot now = document.follow(edited);
    long taken = System.nanoTime() - start;
    slow = Math.min(taken, lastTaken) > SLOW_NANOSECONDS;
    lastTaken = taken;
    boolean differs = now != known;
    if (differs) {
      tell(now);
    }
    // A round that was not over is begun anew, since it was for an edit before.
    if (edited || differs || lookingOver) {
      round++;
      lookingOver = true;
      return lookOver(round, 0) || differs;
    }
    return false;
  }

  /** Stops. */
  void end() {
    round++;
  }

  private Snapshot readAll() {
    round++;
    lookingOver = false;
    known = document.read();
    return known;
  }

  private void tell(Snapshot now) {
    known = now;
    changed.accept(now);
  }

  private boolean lookOver(int mine, int from) {
    if (mine != round) {
      return false;
    }
    if (!document.holds(known, from, from + SLICE)) {
      tell(readAll());
      return true;
    }
    if (from + SLICE < known.paragraphs().size()) {
      Workers.after(
          BETWEEN_SLICES_MILLISECONDS,
          () -> main.later(() -> Guard.run(() -> lookOver(mine, from + SLICE))));
    } else {
      lookingOver = false;
    }
    return false;
  }
}
