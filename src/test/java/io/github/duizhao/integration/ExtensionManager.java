package io.github.duizhao.integration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The extensions of a profile, changed and listed by unopkg. */
final class ExtensionManager {

  private static final String IDENTIFIER = "io.github.duizhao";

  private final Profile profile;

  ExtensionManager(Profile profile) {
    this.profile = profile;
  }

  /** Installs an .oxt and agrees to its licence. */
  void add(Path extension) throws IOException {
    run("add", "--suppress-license", extension.toString());
  }

  void remove() throws IOException {
    run("remove", IDENTIFIER);
  }

  /** What unopkg says about our extension, in English; "" if it is not there. */
  String list() throws IOException {
    String all = run("list");
    int start = all.indexOf("Identifier: " + IDENTIFIER);
    return start < 0 ? "" : all.substring(start);
  }

  private String run(String command, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(OfficeProgram.unopkg().toString(), command));
    if (isRoot()) {
      line.add("--shared");
    }
    line.addAll(profile.arguments());
    line.addAll(List.of(arguments));
    Path output = Files.createTempFile(profile.folder(), "unopkg", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectInput(new java.io.File("/dev/null"))
            .redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    ProcessTree tree = new ProcessTree(process);
    try {
      boolean ended = process.waitFor(Poll.LIMIT.toSeconds(), TimeUnit.SECONDS);
      String said = Files.readString(output, StandardCharsets.UTF_8);
      if (!ended || process.exitValue() != 0) {
        throw new IOException(String.join(" ", line) + (ended ? "\n" : " hangs\n") + said);
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      tree.kill();
      Files.delete(output);
    }
  }

  /** unopkg refuses root, unless it is to install for all users. */
  private static boolean isRoot() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
  }
}
