package io.github.duizhao.template;

import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.stream.Stream;

/** The files of templates and profiles that ship, by {@code index.json}. */
final class BuiltInFiles {

  private BuiltInFiles() {}

  /** All of them as they are offered; nothing is wrong in them. */
  static List<SourceFile> all() {
    return Read.ALL;
  }

  /** Read once, when first asked for; the class loader sees to the threads. */
  private static final class Read {
    static final List<SourceFile> ALL = read();

    private static List<SourceFile> read() {
      Index index = JsonResource.read(BuiltInFiles.class, "index.json", Index.class);
      return Stream.concat(
              index.templates().stream().map(id -> id + ".json"),
              index.profiles().stream().map(id -> "profiles/" + id + ".json"))
          .map(Read::file)
          .toList();
    }

    private static SourceFile file(String name) {
      String json = JsonResource.text(BuiltInFiles.class, name);
      SourceFile file = SourceFile.read(new TemplateSource(Layer.BUILT_IN, name, json));
      if (!file.isSound()) {
        throw new IllegalStateException(file.faults().list().toString());
      }
      return file;
    }
  }

  private record Index(List<String> templates, List<String> profiles) {}
}
