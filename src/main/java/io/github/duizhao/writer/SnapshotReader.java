package io.github.duizhao.writer;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.document.Snapshot;

/** Reads the paragraphs of a Writer document. */
public final class SnapshotReader {

  private SnapshotReader() {}

  /** The paragraphs of the body with their outline levels and list labels. */
  public static Snapshot read(XTextDocument document) {
    Snapshot.Builder snapshot = Snapshot.builder();
    try {
      XEnumeration paragraphs =
          UnoRuntime.queryInterface(XEnumerationAccess.class, document.getText())
              .createEnumeration();
      while (paragraphs.hasMoreElements()) {
        Object paragraph = paragraphs.nextElement();
        if (UnoRuntime.queryInterface(XServiceInfo.class, paragraph)
            .supportsService("com.sun.star.text.Paragraph")) {
          XPropertySet properties = UnoRuntime.queryInterface(XPropertySet.class, paragraph);
          snapshot.add(
              UnoRuntime.queryInterface(XTextRange.class, paragraph).getString(),
              ((Number) properties.getPropertyValue("OutlineLevel")).intValue(),
              String.valueOf(properties.getPropertyValue("ListLabelString")));
        }
      }
    } catch (NoSuchElementException
        | WrappedTargetException
        | com.sun.star.beans.UnknownPropertyException e) {
      throw new IllegalStateException(e);
    }
    return snapshot.build();
  }
}
