package io.github.duizhao.template;

import io.github.duizhao.data.JsonResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
      List<String> ids = new ArrayList<>(index.templates());
      ids.addAll(Objects.requireNonNullElse(index.profiles(), List.of()));
      return ids.stream().map(Read::file).toList();
    }

    private static SourceFile file(String id) {
      String name = id + ".json";
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
