package io.github.duizhao.writer;

import com.sun.star.beans.XMultiPropertySet;
import com.sun.star.document.XRedlinesSupplier;
import com.sun.star.text.XTextContent;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.AnyConverter;
import io.github.duizhao.document.Snapshot;

/**
 * Reads a document once into an immutable snapshot: paragraph texts, outline levels and automatic
 * list labels. Text that a tracked change deletes is not read. To be called on the main thread.
 */
public final class SnapshotReader {

  private static final String[] PROPERTIES = {"OutlineLevel", "ListLabelString"};

  private SnapshotReader() {}

  /** The document as it stands. */
  public static Snapshot read(XTextDocument document) {
    boolean tracked = hasTrackedChanges(document);
    Snapshot.Builder builder = Snapshot.builder();
    BodyParagraphs paragraphs = new BodyParagraphs(document);
    while (paragraphs.hasNext()) {
      XTextContent paragraph = paragraphs.next();
      Object[] values = Uno.as(XMultiPropertySet.class, paragraph).getPropertyValues(PROPERTIES);
      builder.add(text(paragraph, tracked), level(values[0]), label(values[1]));
    }
    return builder.build();
  }

  /** A paragraph's text as it is read into a snapshot. */
  static String text(XTextContent paragraph, boolean tracked) {
    if (!tracked) {
      return Uno.as(XTextRange.class, paragraph).getString();
    }
    StringBuilder text = new StringBuilder();
    for (Portion portion : Portion.of(paragraph)) {
      text.append(portion.text());
    }
    return text.toString();
  }

  /** Whether the document holds recorded changes, so that deleted text has to be left out. */
  static boolean hasTrackedChanges(XTextDocument document) {
    return Uno.maybe(XRedlinesSupplier.class, document)
        .map(supplier -> supplier.getRedlines().createEnumeration().hasMoreElements())
        .orElse(false);
  }

  private static int level(Object value) {
    return value instanceof Number level ? level.intValue() : 0;
  }

  private static String label(Object value) {
    return AnyConverter.isString(value) ? value.toString() : "";
  }
}
