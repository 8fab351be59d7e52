package io.github.duizhao.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs template files into a {@code .zip} package, as a folder of templates can hold it. */
public final class PackageWriter {

  private static final String ENDING = ".json";

  private PackageWriter() {}

  /** The bytes of a package with files, each under the last part of its name. */
  public static byte[] pack(List<TemplateSource> sources) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Set<String> used = new HashSet<>();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (TemplateSource source : sources) {
        zip.putNextEntry(new ZipEntry(free(name(source), used)));
        zip.write(source.json().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory takes all bytes", e);
    }
    return bytes.toByteArray();
  }

  /** Files of one name can come from several folders and packages. */
  private static String free(String name, Set<String> used) {
    String free = name;
    for (int i = 2; !used.add(free); i++) {
      free = name.substring(0, name.length() - ENDING.length()) + "-" + i + ENDING;
    }
    return free;
  }

  private static String name(TemplateSource source) {
    String name = source.name().replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
