package io.github.duizhao.writer;

import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.text.XTextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a paragraph that is of one kind: a run of text, a field, an anchor. Text inside a
 * tracked deletion is left out.
 *
 * @param range its place
 * @param text its characters as {@code XTextRange.getString} gives them
 * @param divisible whether the cursor can stand inside it; a field is one step whatever its length
 */
record Portion(XTextRange range, String text, boolean divisible) {

  /** The portions of a paragraph that are document text, in order. */
  static List<Portion> of(XTextRange paragraph) {
    List<Portion> result = new ArrayList<>();
    XEnumeration portions = Uno.as(XEnumerationAccess.class, paragraph).createEnumeration();
    boolean deleted = false;
    try {
      while (portions.hasMoreElements()) {
        Object portion = portions.nextElement();
        String kind = Uno.string(portion, "TextPortionType");
        if (kind.equals("Redline")) {
          if (Uno.string(portion, "RedlineType").equals("Delete")) {
            deleted = Uno.flag(portion, "IsStart");
          }
        } else if (!deleted) {
          XTextRange range = Uno.as(XTextRange.class, portion);
          String text = range.getString();
          if (!text.isEmpty()) {
            result.add(new Portion(range, text, kind.equals("Text")));
          }
        }
      }
    } catch (NoSuchElementException | WrappedTargetException e) {
      throw new WriterException("reading portions", e);
    }
    return result;
  }
}
