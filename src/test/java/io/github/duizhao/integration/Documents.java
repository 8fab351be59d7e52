package io.github.duizhao.integration;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XStorable;
import com.sun.star.uno.UnoRuntime;
import java.nio.file.Path;

/** Loading and saving files. */
final class Documents {

  private Documents() {}

  /** What Writer has to be told to load a file: of plain text, that it is UTF-8. */
  static PropertyValue[] loading(Path file) {
    return file.toString().endsWith(".txt")
        ? new PropertyValue[] {
          value("FilterName", "Text (encoded)"), value("FilterOptions", "UTF8,LF,,zh-CN")
        }
        : new PropertyValue[0];
  }

  /** Saves a copy with the filter of a format, such as {@code writer8}. */
  static void save(WriterWindow window, Path file, String filter)
      throws com.sun.star.io.IOException {
    UnoRuntime.queryInterface(XStorable.class, window.document())
        .storeToURL(url(file), new PropertyValue[] {value("FilterName", filter)});
  }

  /** The URL of a file. */
  static String url(Path file) {
    return "file://" + file.toUri().getRawPath();
  }

  static PropertyValue value(String name, Object value) {
    PropertyValue result = new PropertyValue();
    result.Name = name;
    result.Value = value;
    return result;
  }
}
