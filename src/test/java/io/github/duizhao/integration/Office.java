package io.github.duizhao.integration;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.UnoUrlResolver;
import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.lang.DisposedException;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XTextDocument;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A running headless office with the extension installed, in a profile of its own. */
final class Office implements AutoCloseable {

  private static final Logger LOGGER = Logger.getLogger(Office.class.getName());

  private final ProcessTree processes;
  private final XComponentContext context;
  private final Path log;

  /** What is closed after the office has ended. */
  private final Closeable afterwards;

  private Office(ProcessTree processes, XComponentContext context, Path log, Closeable afterwards) {
    this.processes = processes;
    this.context = context;
    this.log = log;
    this.afterwards = afterwards;
  }

  /** Installs the extension in a fresh profile and starts an office with it. */
  static Office start(OfficeSettings settings) throws Exception {
    Profile profile = Profile.create(settings.language());
    try {
      new ExtensionManager(profile).add(ExtensionFile.path());
      return start(profile, settings, profile);
    } catch (Throwable e) {
      profile.close();
      throw e;
    }
  }

  /** Starts an office in a profile that stays when the office is closed. */
  static Office start(Profile profile, OfficeSettings settings) throws Exception {
    return start(profile, settings, () -> {});
  }

  /**
   * Starts an office in a profile.
   *
   * @param afterwards what is closed after the office has ended
   */
  static Office start(Profile profile, OfficeSettings settings, Closeable afterwards)
      throws Exception {
    int port = freePort();
    List<String> line = new ArrayList<>(List.of(OfficeProgram.soffice().toString()));
    line.addAll(profile.arguments());
    line.addAll(List.of("--norestore", "--nologo", "--nodefault", "--nolockcheck"));
    if (!settings.visible()) {
      line.add("--headless");
    }
    line.add("--accept=socket,host=127.0.0.1,port=" + port + ";urp;");
    Path log = log(profile);
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    if (!settings.javaOptions().isEmpty()) {
      builder.environment().put("JAVA_TOOL_OPTIONS", settings.javaOptions());
    }
    Process process = builder.start();
    ProcessTree processes = new ProcessTree(process);
    try {
      return new Office(processes, connect(process, port), log, afterwards);
    } catch (Throwable e) {
      processes.kill();
      e.addSuppressed(new IOException(Files.readString(log, StandardCharsets.UTF_8)));
      throw e;
    }
  }

  private static XComponentContext connect(Process process, int port) throws Exception {
    XUnoUrlResolver resolver = UnoUrlResolver.create(Bootstrap.createInitialComponentContext(null));
    String url = "uno:socket,host=127.0.0.1,port=" + port + ";urp;StarOffice.ComponentContext";
    Object[] found = new Object[1];
    Poll.until(
        "the office answers",
        () -> {
          if (!process.isAlive()) {
            return true;
          }
          found[0] = resolver.resolve(url);
          return found[0] != null;
        });
    if (found[0] == null) {
      throw new IOException("The office ended with " + process.exitValue());
    }
    return UnoRuntime.queryInterface(XComponentContext.class, found[0]);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Where this office's output goes: it stays when the profile goes. */
  private static Path log(Profile profile) throws IOException {
    Path folder = Files.createDirectories(Path.of(System.getProperty("duizhao.logs")));
    return folder.resolve(profile.folder().getFileName() + ".log");
  }

  /** What the office and its Java have written so far: their errors. */
  String output() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  /** The office's context: what every service is made from. */
  XComponentContext context() {
    return context;
  }

  /** Makes a service of the office. */
  <T> T service(Class<T> type, String name) throws com.sun.star.uno.Exception {
    Object made = context.getServiceManager().createInstanceWithContext(name, context);
    return UnoRuntime.queryInterface(type, made);
  }

  /** A new empty text document in a window. */
  WriterWindow newDocument() throws Exception {
    return load("private:factory/swriter");
  }

  /** A new empty web page in a window of Writer. */
  WriterWindow newWebDocument() throws Exception {
    return load("private:factory/swriter/web");
  }

  /** A file, opened in a window. */
  WriterWindow open(Path file, PropertyValue... arguments) throws Exception {
    return load("file://" + file.toUri().getRawPath(), arguments);
  }

  private WriterWindow load(String url, PropertyValue... arguments) throws Exception {
    XComponentLoader loader = service(XComponentLoader.class, "com.sun.star.frame.Desktop");
    XComponent component = loader.loadComponentFromURL(url, "_blank", 0, arguments);
    return new WriterWindow(this, UnoRuntime.queryInterface(XTextDocument.class, component));
  }

  /** The process that does the work: the one with the documents and, when there is one, the JVM. */
  ProcessHandle process() {
    return Poll.forValue("the office's process", () -> processes.find("soffice.bin"));
  }

  /** Asks the office to end, waits for it, and ends by force what is left after the limit. */
  @Override
  public void close() throws IOException {
    try {
      service(XDesktop.class, "com.sun.star.frame.Desktop").terminate();
      processes.awaitEnd();
    } catch (com.sun.star.uno.Exception e) {
      throw new IOException(e);
    } catch (DisposedException e) {
      LOGGER.log(Level.FINE, "The office ended before it answered", e);
      processes.awaitEnd();
    } finally {
      processes.kill();
      afterwards.close();
    }
  }
}
