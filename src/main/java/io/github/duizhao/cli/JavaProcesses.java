package io.github.duizhao.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.jodconverter.local.process.ProcessManager;
import org.jodconverter.local.process.ProcessQuery;

/**
 * Finds and ends the office's process by Java's own means, so that no {@code ps} is needed; only
 * processes that this program started are looked at.
 */
final class JavaProcesses implements ProcessManager {

  @Override
  public boolean canFindPid() {
    return true;
  }

  @Override
  public long findPid(ProcessQuery query) {
    Optional<ProcessHandle> office = office(query.getArgument());
    return office.map(ProcessHandle::pid).orElse(PID_NOT_FOUND);
  }

  /** The last of a chain: the start script's child is the office itself. */
  private static Optional<ProcessHandle> office(String argument) {
    Stream<ProcessHandle> ours = ProcessHandle.current().descendants();
    return ours.filter(handle -> hasArgument(handle, argument)).reduce((first, last) -> last);
  }

  private static boolean hasArgument(ProcessHandle handle, String argument) {
    return handle.info().commandLine().filter(line -> line.contains(argument)).isPresent();
  }

  @Override
  public void kill(Process process, long pid) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
