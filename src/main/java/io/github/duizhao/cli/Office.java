package io.github.duizhao.cli;

import com.sun.star.lang.DisposedException;
import io.github.duizhao.message.Message;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.office.LocalOfficeContext;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;

/**
 * A headless LibreOffice of its own: a fresh profile, a port that this machine alone can reach,
 * started when it is first needed, ended with the program. Its methods may be called on any thread.
 */
final class Office implements AutoCloseable {

  /** How long one document may take before the office is started afresh. */
  static final Duration DOCUMENT_LIMIT = Duration.ofMinutes(2);

  private static final int FIRST_PORT = 61_000;

  private static final int LAST_PORT = 65_535;

  /** Work with a running office. */
  @FunctionalInterface
  interface Work<T> {
    T run(LocalOfficeContext context) throws Unreadable;
  }

  private final Duration limit;
  private final AtomicReference<LocalOfficeManager> running = new AtomicReference<>();
  private volatile boolean programEnds;
  // What does not start once is not tried again for each of many documents.
  private Optional<Message> noStart = Optional.empty();
  private final Thread endWithProgram = new Thread(this::programEnds, "duizhao-office-end");

  /**
   * An office that is not started yet.
   *
   * @param limit how long one piece of work may take
   */
  Office(Duration limit) {
    this.limit = limit;
  }

  /**
   * Runs work, one at a time.
   *
   * @throws Unreadable from the work itself, or if the office is missing, too slow or crashes
   */
  synchronized <T> T call(Work<T> work) throws Unreadable {
    LocalOfficeManager manager = started();
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Unreadable> failure = new AtomicReference<>();
    try {
      manager.execute(
          context -> {
            try {
              result.set(work.run((LocalOfficeContext) context));
            } catch (Unreadable e) {
              failure.set(e);
            }
          });
    } catch (OfficeException | RuntimeException e) {
      waitIfProgramEnds();
      // What did not answer is not trusted with the next document, nor waited for.
      endProcesses();
      close();
      throw new Unreadable(reason(e));
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    return result.get();
  }

  private Message reason(Exception e) {
    if (ExceptionUtils.indexOfType(e, TimeoutException.class) >= 0) {
      return Message.of("cli.office.slow", limit.toSeconds());
    }
    if (ExceptionUtils.indexOfType(e, DisposedException.class) >= 0) {
      return Message.of("cli.office.crashed");
    }
    return Message.of("cli.office.failed", ExceptionUtils.getRootCauseMessage(e));
  }

  private LocalOfficeManager started() throws Unreadable {
    LocalOfficeManager manager = running.get();
    if (manager != null) {
      return manager;
    }
    if (noStart.isPresent()) {
      throw new Unreadable(noStart.get());
    }
    if (LocalOfficeUtils.getDefaultOfficeHome() == null) {
      throw new Unreadable("cli.office.missing");
    }
    try {
      manager = create();
      Runtime.getRuntime().addShutdownHook(endWithProgram);
      running.set(manager);
      manager.start();
      return manager;
    } catch (OfficeException | RuntimeException e) {
      waitIfProgramEnds();
      close();
      String cause = ExceptionUtils.getRootCauseMessage(e);
      noStart = Optional.of(Message.of("cli.office.noStart", cause));
      throw new Unreadable(noStart.get());
    }
  }

  private LocalOfficeManager create() {
    return LocalOfficeManager.builder()
        .hostName(InetAddress.getLoopbackAddress().getHostAddress())
        .portNumbers(port())
        .processManager(new JavaProcesses())
        .startFailFast(true)
        .taskExecutionTimeout(limit.toMillis())
        .taskQueueTimeout(limit.toMillis())
        .build();
  }

  /**
   * A port of this machine, by chance: no socket of this program's own asks for a free one. Above
   * those that Linux gives to outgoing connections, so that none of these is in the way.
   */
  private static int port() {
    return ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT + 1);
  }

  /** Ends the office if it runs. */
  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(endWithProgram);
    } catch (IllegalStateException e) {
      // The program is ending: the hook is running or has run, which is all that is wanted.
      return;
    }
  }

  private void programEnds() {
    programEnds = true;
    stop();
  }

  /** An office that is ended by Ctrl-C is no fault of the document: nothing more is to be said. */
  private void waitIfProgramEnds() {
    while (programEnds) {
      LockSupport.park(this);
    }
  }

  private void stop() {
    Optional.ofNullable(running.getAndSet(null)).ifPresent(Office::stop);
  }

  private static void stop(LocalOfficeManager manager) {
    try {
      manager.stop();
    } catch (OfficeException e) {
      // It does not answer any more.
      endProcesses();
    }
  }

  /** Ends all that this program has started, without asking. */
  private static void endProcesses() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }
}
