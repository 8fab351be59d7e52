package io.github.duizhao.writer;

import com.sun.star.frame.XStorable;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextSection;
import com.sun.star.uno.UnoRuntime;
import java.util.Optional;

/**
 * Whether a place may be changed. The office's interface itself edits read-only documents and
 * protected text without complaint, so every change asks here first. Main thread.
 */
final class WriteAccess {

  private WriteAccess() {}

  /** Why the document as a whole may not be changed, if so. */
  static Optional<Refusal> toDocument(XTextDocument document) {
    return Uno.as(XStorable.class, document).isReadonly()
        ? Optional.of(Refusal.READ_ONLY)
        : Optional.empty();
  }

  /** Why words at a range may not be changed, if so. */
  static Optional<Refusal> toWords(XTextDocument document, XTextRange range) {
    return toDocument(document).or(() -> protection(range));
  }

  /** Why whole paragraphs may not be added at a range, if so: only the body takes them. */
  static Optional<Refusal> toParagraphs(XTextDocument document, XTextRange range) {
    return toDocument(document).or(() -> container(document, range)).or(() -> protection(range));
  }

  private static Optional<Refusal> container(XTextDocument document, XTextRange range) {
    if (UnoRuntime.areSame(range.getText(), document.getText())) {
      return Optional.empty();
    }
    XServiceInfo text = Uno.as(XServiceInfo.class, range.getText());
    if (text.supportsService("com.sun.star.text.CellProperties")
        || text.supportsService("com.sun.star.table.Cell")
        || Uno.find(range, "TextTable").isPresent()) {
      return Optional.of(Refusal.TABLE);
    }
    if (text.supportsService("com.sun.star.text.Footnote")
        || text.supportsService("com.sun.star.text.Endnote")) {
      return Optional.of(Refusal.NOTE);
    }
    if (text.getImplementationName().equals("SwXHeadFootText")) {
      return Optional.of(Refusal.HEADER_FOOTER);
    }
    return Optional.of(Refusal.FRAME);
  }

  /** Whether a range lies in a protected section or cell. */
  static boolean isProtected(XTextRange range) {
    return protection(range).isPresent();
  }

  private static Optional<Refusal> protection(XTextRange range) {
    return inProtectedSection(range) || inProtectedCell(range)
        ? Optional.of(Refusal.PROTECTED)
        : Optional.empty();
  }

  private static boolean inProtectedSection(XTextRange range) {
    Object section = Uno.find(range, "TextSection").orElse(null);
    while (section != null) {
      if (Uno.flag(section, "IsProtected")) {
        return true;
      }
      XTextSection parent =
          Uno.maybe(XTextSection.class, section).map(XTextSection::getParentSection).orElse(null);
      section = parent;
    }
    return false;
  }

  private static boolean inProtectedCell(XTextRange range) {
    return Uno.find(range, "Cell").filter(cell -> Uno.flag(cell, "IsProtected")).isPresent();
  }
}
