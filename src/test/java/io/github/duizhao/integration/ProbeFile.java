package io.github.duizhao.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes an extension of {@link Probe}, with a copy of the classes that it takes the times of. */
final class ProbeFile {

  private static final String COMPONENTS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <components xmlns="http://openoffice.org/2010/uno-components">
        <component loader="com.sun.star.loader.Java2" uri="probe.jar">
          <implementation name="%1$s"><service name="%1$s"/></implementation>
        </component>
      </components>
      """
          .formatted(Probe.NAME);

  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">
        <manifest:file-entry manifest:full-path="probe.components"
            manifest:media-type="application/vnd.sun.star.uno-components"/>
      </manifest:manifest>
      """;

  private static final String DESCRIPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <description xmlns="http://openoffice.org/extensions/description/2006">
        <identifier value="%s"/>
        <version value="1"/>
      </description>
      """
          .formatted(Probe.NAME);

  private ProbeFile() {}

  /** Writes the extension into a folder. */
  static Path write(Path folder) throws IOException {
    Path jar = folder.resolve("probe.jar");
    writeJar(jar);
    Path extension = folder.resolve("probe.oxt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(extension))) {
      add(zip, "META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
      add(zip, "description.xml", DESCRIPTION.getBytes(StandardCharsets.UTF_8));
      add(zip, "probe.components", COMPONENTS.getBytes(StandardCharsets.UTF_8));
      add(zip, "probe.jar", Files.readAllBytes(jar));
    }
    return extension;
  }

  private static void writeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(new Attributes.Name("RegistrationClassName"), Probe.class.getName());
    Set<String> names = new HashSet<>();
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (Class<?> one :
          List.of(
              Probe.class,
              io.github.duizhao.writer.WriterDocument.class,
              com.google.gson.Gson.class,
              org.apache.commons.lang3.StringUtils.class)) {
        addAll(out, Path.of(location(one)), names);
      }
    }
  }

  private static java.net.URI location(Class<?> one) throws IOException {
    try {
      return one.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Adds a folder of classes, or what is in a jar. */
  private static void addAll(JarOutputStream out, Path source, Set<String> names)
      throws IOException {
    if (Files.isDirectory(source)) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = source.relativize(file).toString().replace('\\', '/');
          if (names.add(name)) {
            add(out, name, Files.readAllBytes(file));
          }
        }
      }
      return;
    }
    try (InputStream file = Files.newInputStream(source);
        ZipInputStream in = new ZipInputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()
            && !entry.getName().startsWith("META-INF/")
            && names.add(entry.getName())) {
          add(out, entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
