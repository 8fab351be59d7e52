package io.github.duizhao.writer;

import com.sun.star.beans.XMultiPropertySet;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.AnyConverter;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;

/**
 * A paragraph of the living document, kept to be read again without looking for it. It follows its
 * paragraph through edits; once the paragraph is gone, every call throws the office's own {@link
 * com.sun.star.uno.RuntimeException}. Main thread.
 */
record KeptParagraph(XTextRange range, XMultiPropertySet properties) {

  private static final String[] PROPERTIES = {"OutlineLevel", "ListLabelString"};

  static KeptParagraph of(XTextRange paragraph) {
    return new KeptParagraph(paragraph, Uno.as(XMultiPropertySet.class, paragraph));
  }

  /**
   * Reads outline level and list label, and adds them with a text.
   *
   * @return the list label
   */
  String addTo(Snapshot.Builder builder, String text) {
    Object[] values = properties.getPropertyValues(PROPERTIES);
    String label = label(values[1]);
    builder.add(text, level(values[0]), label);
    return label;
  }

  /** The automatic list label, "" for none. */
  String label() {
    return label(properties.getPropertyValues(PROPERTIES)[1]);
  }

  /** Whether text, outline level and list label are still those that were read. */
  boolean holds(Paragraph read) {
    Object[] values = properties.getPropertyValues(PROPERTIES);
    return level(values[0]) == read.outlineLevel()
        && label(values[1]).equals(read.listLabel())
        && Snapshot.line(range.getString()).equals(read.text());
  }

  private static int level(Object value) {
    return value instanceof Number level ? level.intValue() : 0;
  }

  private static String label(Object value) {
    return AnyConverter.isString(value) ? value.toString() : "";
  }
}
