package io.github.duizhao.sidebar;

import io.github.duizhao.template.Layer;
import java.util.ArrayList;
import java.util.List;

/** The forms in which something can be exported. */
enum ExportFormat {
  /** One file that stands by itself, with all that it inherits. */
  WHOLE("whole", "json"),
  /** The file as it is. */
  AS_IS("as-is", "json"),
  /** All files of the same layer. */
  PACKAGE("package", "zip"),
  /** A document template of the office with the outline laid out. */
  OFFICE_TEMPLATE("ott", "ott");

  private final String id;
  private final String extension;

  ExportFormat(String id, String extension) {
    this.id = id;
    this.extension = extension;
  }

  /** The end of its messages' keys. */
  String id() {
    return id;
  }

  /** What the names of its files end in, without the dot. */
  String extension() {
    return extension;
  }

  /** The forms in which an item can be exported. */
  static List<ExportFormat> of(ManagedItem item) {
    List<ExportFormat> formats = new ArrayList<>();
    if (!item.isBroken()) {
      formats.add(WHOLE);
    }
    if (item.layer() == Layer.ORGANISATION || item.layer() == Layer.USER) {
      formats.add(AS_IS);
      formats.add(PACKAGE);
    }
    if (item.template().isPresent()) {
      formats.add(OFFICE_TEMPLATE);
    }
    return formats;
  }
}
