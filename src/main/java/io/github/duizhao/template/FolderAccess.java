package io.github.duizhao.template;

import io.github.duizhao.template.FolderCopies.Copy;
import io.github.duizhao.template.FolderStatus.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One folder, read on a thread of its own, so that a share that does not answer keeps nobody
 * waiting longer than he wants; while it does not, no second thread is sent after it. Its methods
 * are called by one thread at a time.
 */
final class FolderAccess {

  private static final Logger LOG = Logger.getLogger(FolderAccess.class.getName());

  /** How a folder is looked at. */
  @FunctionalInterface
  interface Look {
    FolderState at(Path folder) throws IOException;
  }

  private final TemplateFolder folder;
  private final Optional<FolderCopies> copies;
  private final Look look;
  private Optional<FolderContent> last = Optional.empty();

  /** What is used while the folder cannot be read; read once for all the time that it cannot. */
  private Optional<Copy> copy = Optional.empty();

  private Optional<FutureTask<FolderContent>> reading = Optional.empty();
  private boolean overdue;

  FolderAccess(TemplateFolder folder, Optional<FolderCopies> copies, Look look) {
    this.folder = folder;
    this.copies = copies;
    this.look = look;
  }

  /** Begins to read it, unless a reading has not come to its end. */
  void start() {
    if (reading.isPresent() && !reading.get().isDone()) {
      return;
    }
    if (overdue) {
      acceptLate();
    }
    overdue = false;
    Optional<FolderContent> before = last;
    FutureTask<FolderContent> task = new FutureTask<>(() -> read(before));
    reading = Optional.of(task);
    Thread thread = new Thread(task, "duizhao-folder");
    thread.setDaemon(true);
    thread.start();
  }

  private FolderContent read(Optional<FolderContent> before) throws IOException {
    Instant now = Instant.now();
    FolderState state = look.at(folder.path());
    Optional<FolderContent> same =
        before.filter(content -> content.state().equals(state) && state.settledAt(content.read()));
    return same.isPresent() ? same.get().stillAt(now) : FolderReader.read(folder, state);
  }

  /**
   * Waits for the reading and adds what there is.
   *
   * @param end until when to wait, of {@link System#nanoTime}; one that was late before is not
   *     waited for again
   */
  FolderStatus finish(long end, List<TemplateSource> sources, List<TemplateFault> faults) {
    Optional<Trouble> trouble = await(end);
    if (trouble.isPresent()) {
      if (copy.isEmpty()) {
        copy = copies.flatMap(all -> all.of(folder));
      }
      copy.ifPresent(kept -> sources.addAll(kept.sources()));
      return new FolderStatus(folder, trouble, copy.map(Copy::time));
    }
    copy = Optional.empty();
    last.ifPresent(
        content -> {
          sources.addAll(content.sources());
          faults.addAll(content.faults());
        });
    return new FolderStatus(folder, Optional.empty(), Optional.empty());
  }

  private Optional<Trouble> await(long end) {
    try {
      long wait = overdue ? 0 : Math.max(0, end - System.nanoTime());
      return accept(reading.orElseThrow().get(wait, TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      overdue = true;
      return Optional.of(Trouble.SLOW);
    } catch (ExecutionException e) {
      return trouble(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(Trouble.BROKEN);
    }
  }

  /** What came after the limit spares the next reading the work. */
  private void acceptLate() {
    try {
      last = Optional.of(reading.orElseThrow().get());
    } catch (ExecutionException e) {
      LOG.log(Level.FINE, "a late reading broke off", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Trouble> accept(FolderContent content) {
    if (isUnmounted(content.state())) {
      return Optional.of(Trouble.MISSING);
    }
    copies.ifPresent(all -> all.keep(folder, content));
    last = Optional.of(content);
    return Optional.empty();
  }

  /**
   * Where a share is not connected, its mount point is often there and empty. It is another folder
   * to the file system than the share, which tells it from a share that somebody has emptied.
   */
  private boolean isUnmounted(FolderState state) {
    return state.empty()
        && copies
            .flatMap(all -> all.of(folder))
            .filter(kept -> !kept.sources().isEmpty())
            .filter(kept -> !kept.identity().equals(state.identity()))
            .isPresent();
  }

  private Optional<Trouble> trouble(Throwable cause) {
    if (cause instanceof NoSuchFileException) {
      if (folder.layer() == Layer.USER) {
        // It is made when the user keeps the first template.
        last = Optional.empty();
        return Optional.empty();
      }
      return Optional.of(Trouble.MISSING);
    }
    if (cause instanceof AccessDeniedException) {
      return Optional.of(Trouble.DENIED);
    }
    if (cause instanceof NotDirectoryException) {
      return Optional.of(Trouble.NO_FOLDER);
    }
    LOG.log(Level.WARNING, "a template folder cannot be read", cause);
    return Optional.of(Trouble.BROKEN);
  }
}
