package io.github.duizhao.integration;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A fresh folder with an office's settings and extensions, deleted when it is closed. */
final class Profile implements Closeable {

  /** The property with the width and height of text windows in pixels, such as 1400,900. */
  static final String WINDOW = "duizhao.window";

  private final Path folder;
  private final List<String> more = new ArrayList<>();

  private Profile(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a profile.
   *
   * @param language the tag of the user interface's language, such as {@code zh-CN}
   */
  static Profile create(String language) throws IOException {
    Path folder = Files.createTempDirectory("duizhao-office-");
    Path user = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(
        user.resolve("registrymodifications.xcu"), settings(language), StandardCharsets.UTF_8);
    return new Profile(folder);
  }

  /** The folder below which everything is that the office and unopkg write. */
  Path folder() {
    return folder;
  }

  /** What tells soffice and unopkg alike to use this profile. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(more);
    arguments.add("-env:UserInstallation=" + url("profile"));
    // Root may install for all users only; this keeps "all users" inside the profile.
    arguments.add("-env:UNO_SHARED_PACKAGES_CACHE=" + url("shared"));
    return arguments;
  }

  /**
   * Adds a file to those in the office's {@code share/registry}, where an administrator puts it.
   *
   * @param name such as {@code department.xcd}
   */
  void deploy(String name, String text) throws IOException {
    Path registry = Files.createDirectories(folder.resolve("registry"));
    Files.writeString(registry.resolve(name), text, StandardCharsets.UTF_8);
    String layers = OfficeProgram.setting("CONFIGURATION_LAYERS");
    String ours = "xcsxcu:" + url("registry") + " ";
    more.add("-env:CONFIGURATION_LAYERS=" + layers.replaceFirst("bundledext:", ours + "$0"));
  }

  private String url(String name) {
    return "file://" + folder.resolve(name).toUri().getRawPath();
  }

  private static String settings(String language) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale" \
        oor:op="fuse"><value>%s</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" \
        oor:op="fuse"><value>false</value></prop></item>
        %s
        <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" \
        oor:op="fuse"><value>false</value></prop></item>
        </oor:items>
        """
        .formatted(language, windowSize());
  }

  /** Without a window manager nobody else gives a window its size, as under Xvfb. */
  private static String windowSize() {
    String size = System.getProperty(WINDOW, "");
    return size.isEmpty()
        ? ""
        : """
        <item oor:path="/org.openoffice.Setup/Office/Factories/org.openoffice.Setup:Factory\
        ['com.sun.star.text.TextDocument']"><prop oor:name="ooSetupFactoryWindowAttributes" \
        oor:op="fuse"><value>0,0,%1$s;1;0,0,%1$s;</value></prop></item>"""
            .formatted(size);
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> tree = Files.walk(folder)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
