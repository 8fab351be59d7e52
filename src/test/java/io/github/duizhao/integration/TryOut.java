package io.github.duizhao.integration;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What {@code bin/try} runs: Writer with the extension in a throw-away profile, for a person at a
 * display or, without one, for the pictures.
 */
final class TryOut {

  private TryOut() {}

  /** Arguments: {@code open DOCUMENT}, or {@code show DOCUMENT FOLDER}. */
  public static void main(String[] arguments) throws Exception {
    Path document = Path.of(arguments[1]).toAbsolutePath();
    if (!Files.isReadable(document)) {
      throw new IllegalArgumentException("cannot be read: " + document);
    }
    if (arguments[0].equals("open")) {
      open(document);
    } else {
      show(document, Path.of(arguments[2]));
    }
  }

  private static void open(Path document) throws Exception {
    try (Office office = Office.start(OfficeSettings.visible(language()))) {
      office.open(document, Documents.loading(document)).openDeck();
      System.out.println("Writer is open; this ends when you close it.");
      office.process().onExit().join();
    }
  }

  private static void show(Path document, Path folder) throws Exception {
    Files.createDirectories(folder);
    // A copy, so that not even a lock file comes beside the document.
    Path copy = Files.createTempDirectory("duizhao-try-").resolve(document.getFileName());
    Files.copy(document, copy);
    try (Office office = Office.start(OfficeSettings.visible("zh-CN"))) {
      for (String line : new Demonstration(office, folder).run(copy)) {
        System.out.println("- " + line);
      }
    }
    try (Office office = Office.start(OfficeSettings.visible("en-US"))) {
      for (String line : new Demonstration(office, folder.resolve("english")).measures(copy)) {
        System.out.println("- in English: " + line);
      }
    } finally {
      Files.delete(copy);
      Files.delete(copy.getParent());
    }
  }

  /** The deck speaks Chinese unless the user's own language is English. */
  private static String language() {
    String language = System.getProperty("duizhao.language", "");
    return language.regionMatches(true, 0, "en", 0, 2) ? "en-US" : "zh-CN";
  }
}
