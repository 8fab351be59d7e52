package io.github.duizhao.template;

import com.google.gson.JsonObject;
import io.github.duizhao.data.JsonResource;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.List;

/** The layouts that ship. */
final class BuiltInLayouts {

  private BuiltInLayouts() {}

  /** All of them, GB/T 9704 first. */
  static List<LayoutEntry> all() {
    return Read.ALL;
  }

  /** Read once, when first asked for; the class loader sees to the threads. */
  private static final class Read {
    static final List<LayoutEntry> ALL = read();

    private static List<LayoutEntry> read() {
      List<LayoutEntry> read = new ArrayList<>();
      Index index = JsonResource.read(BuiltInLayouts.class, "layouts.json", Index.class);
      for (String file : index.layouts()) {
        JsonObject own = JsonResource.read(BuiltInLayouts.class, file, JsonObject.class);
        LayoutStandard layout =
            read.isEmpty()
                ? LayoutStandard.gb9704()
                : LayoutStandard.read(own, base(own, read), BuiltInLayouts::broken);
        read.add(new LayoutEntry(layout.id(), layout, Layer.BUILT_IN, file));
      }
      return List.copyOf(read);
    }
  }

  private static LayoutStandard base(JsonObject own, List<LayoutEntry> read) {
    String id = own.has("extends") ? own.get("extends").getAsString() : "gb9704";
    return read.stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .map(LayoutEntry::layout)
        .orElseThrow(() -> new IllegalStateException("no layout " + id));
  }

  private static void broken(String path, Message message) {
    throw new IllegalStateException(path + ": " + message.key());
  }

  private record Index(List<String> layouts) {}
}
