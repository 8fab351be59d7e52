package io.github.duizhao.sidebar;

import com.sun.star.document.UndoManagerEvent;
import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerListener;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.lang.EventObject;
import com.sun.star.util.XModifyBroadcaster;
import com.sun.star.util.XModifyListener;
import com.sun.star.view.XSelectionChangeListener;
import com.sun.star.view.XSelectionSupplier;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Notices that the caret moved or the text may have changed, and tells so once the user pauses. An
 * event costs next to nothing, so typing stays as fast as it was: Writer tells of no single
 * keystroke but of every move of the caret, and of every step that can be undone.
 */
final class DocumentWatch
    implements XSelectionChangeListener, XModifyListener, XUndoManagerListener {

  private static final long PAUSE_MILLISECONDS = 250;

  private final WriterDocument document;
  private final MainThread main;
  private final Consumer<Boolean> touched;
  private final Runnable closed;
  private final AtomicLong lastEvent = new AtomicLong();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final AtomicBoolean edited = new AtomicBoolean();
  private volatile boolean ended;

  /**
   * Starts watching.
   *
   * @param touched called on the main thread after a pause; told whether there was an edit, or only
   *     a move of the caret that may come of typing
   * @param closed called when the document goes
   */
  DocumentWatch(
      WriterDocument document, MainThread main, Consumer<Boolean> touched, Runnable closed) {
    this.document = document;
    this.main = main;
    this.touched = touched;
    this.closed = closed;
    selection().addSelectionChangeListener(this);
    modification().addModifyListener(this);
    undoManager().addUndoManagerListener(this);
  }

  /** Stops watching. */
  void end() {
    if (ended) {
      return;
    }
    ended = true;
    Guard.run(() -> selection().removeSelectionChangeListener(this));
    Guard.run(() -> modification().removeModifyListener(this));
    Guard.run(() -> undoManager().removeUndoManagerListener(this));
  }

  @Override
  public void selectionChanged(EventObject event) {
    noticed();
  }

  @Override
  public void modified(EventObject event) {
    edited();
  }

  @Override
  public void undoActionAdded(UndoManagerEvent event) {
    edited();
  }

  @Override
  public void actionUndone(UndoManagerEvent event) {
    edited();
  }

  @Override
  public void actionRedone(UndoManagerEvent event) {
    edited();
  }

  @Override
  public void leftContext(UndoManagerEvent event) {
    edited();
  }

  @Override
  public void leftHiddenContext(UndoManagerEvent event) {
    edited();
  }

  @Override
  public void cancelledContext(UndoManagerEvent event) {
    edited();
  }

  @Override
  public void enteredContext(UndoManagerEvent event) {
    // Its end is what counts.
  }

  @Override
  public void enteredHiddenContext(UndoManagerEvent event) {
    // Its end is what counts.
  }

  @Override
  public void allActionsCleared(EventObject event) {
    // The text stays as it is.
  }

  @Override
  public void redoActionsCleared(EventObject event) {
    // The text stays as it is.
  }

  @Override
  public void resetAll(EventObject event) {
    edited();
  }

  @Override
  public void disposing(EventObject event) {
    if (!ended) {
      end();
      closed.run();
    }
  }

  private void edited() {
    edited.set(true);
    noticed();
  }

  private void noticed() {
    lastEvent.set(System.nanoTime());
    if (waiting.compareAndSet(false, true)) {
      Workers.after(PAUSE_MILLISECONDS, this::pauseOver);
    }
  }

  private void pauseOver() {
    long quiet = (System.nanoTime() - lastEvent.get()) / 1_000_000;
    if (quiet < PAUSE_MILLISECONDS && !ended) {
      Workers.after(PAUSE_MILLISECONDS - quiet, this::pauseOver);
      return;
    }
    waiting.set(false);
    main.later(
        () -> {
          if (!ended) {
            Guard.run(() -> touched.accept(edited.getAndSet(false)));
          }
        });
  }

  private XSelectionSupplier selection() {
    return Uno.as(XSelectionSupplier.class, document.controller());
  }

  private XModifyBroadcaster modification() {
    return Uno.as(XModifyBroadcaster.class, document.model());
  }

  private XUndoManager undoManager() {
    return Uno.as(XUndoManagerSupplier.class, document.model()).getUndoManager();
  }
}
