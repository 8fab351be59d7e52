package io.github.duizhao.writer;

import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XEnumeration;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.text.XText;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextField;
import com.sun.star.text.XTextFieldsSupplier;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;

/** Finds the page numbers that stand outside the text, by their fields. Main thread. */
final class PageNumberFields {

  private PageNumberFields() {}

  /** The places of the fields, in no order that means anything. */
  static List<XTextRange> anchors(XTextDocument document) {
    List<XTextRange> anchors = new ArrayList<>();
    XEnumeration fields =
        Uno.as(XTextFieldsSupplier.class, document).getTextFields().createEnumeration();
    try {
      while (fields.hasMoreElements()) {
        Object field = fields.nextElement();
        if (Uno.as(XServiceInfo.class, field)
            .supportsService("com.sun.star.text.TextField.PageNumber")) {
          XTextRange anchor = Uno.as(XTextField.class, field).getAnchor();
          XText text = anchor.getText();
          // A footer for first pages that the document has and does not use (from Word) is no text.
          if (text != null && !UnoRuntime.areSame(document.getText(), text)) {
            anchors.add(anchor);
          }
        }
      }
    } catch (NoSuchElementException | WrappedTargetException e) {
      throw new WriterException("reading fields", e);
    }
    return anchors;
  }
}
