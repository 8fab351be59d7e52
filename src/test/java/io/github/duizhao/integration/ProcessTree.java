package io.github.duizhao.integration;

import java.util.List;
import java.util.stream.Stream;

/** A process and all that it started, which ends with this JVM at the latest. */
final class ProcessTree {

  private final Process root;
  private final Thread atExit = new Thread(this::destroy, "process-tree-exit");

  ProcessTree(Process root) {
    this.root = root;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** The process itself or one below it whose program has a name, or null if there is none. */
  ProcessHandle find(String program) {
    return all()
        .filter(one -> one.info().command().orElse("").endsWith("/" + program))
        .findFirst()
        .orElse(null);
  }

  /** Waits until the processes have ended by themselves. */
  void awaitEnd() {
    Poll.until("the processes end", () -> all().noneMatch(ProcessHandle::isAlive));
  }

  /** Ends all processes, and returns when they are gone. */
  void kill() {
    List<ProcessHandle> processes = destroy();
    Runtime.getRuntime().removeShutdownHook(atExit);
    Poll.until("processes gone", () -> processes.stream().noneMatch(ProcessHandle::isAlive));
  }

  private List<ProcessHandle> destroy() {
    List<ProcessHandle> processes = all().toList();
    processes.forEach(ProcessHandle::destroyForcibly);
    return processes;
  }

  private Stream<ProcessHandle> all() {
    return Stream.concat(Stream.of(root.toHandle()), root.descendants());
  }
}
