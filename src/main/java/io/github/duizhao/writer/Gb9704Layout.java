package io.github.duizhao.writer;

import com.sun.star.awt.FontSlant;
import com.sun.star.awt.FontWeight;
import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XNameAccess;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.style.LineSpacing;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.style.XStyle;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.text.XTextDocument;
import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.EnumMap;
import java.util.Map;

/**
 * The page and the paragraph styles of GB/T 9704-2012, on Writer's own styles so that the
 * navigator, tables of contents and other programs know the headings. Only a style that no
 * paragraph uses yet is laid out: text that is there keeps its look. Main thread.
 */
final class Gb9704Layout {

  /** 3号 (GB/T 9704-2012, 5.2.2) and 2号 (7.3.1) in points. */
  private static final float SIZE_3 = 16;

  private static final float SIZE_2 = 22;

  /** 22 lines fill 225 mm (5.2.3): 28.95 pt in 1/100 mm. */
  private static final int PITCH = 1021;

  /** Two characters of 3号 (7.3.3): 32 pt in 1/100 mm. */
  private static final int TWO_CHARACTERS = 1129;

  private static final String SONG = "方正小标宋简体";
  private static final String HEI = "黑体";
  private static final String KAI = "楷体_GB2312";
  private static final String FANGSONG = "仿宋_GB2312";
  private static final String WESTERN = "Times New Roman";

  private static final Map<Kind, Look> LOOKS = new EnumMap<>(Kind.class);

  static {
    LOOKS.put(Kind.TITLE, new Look("Title", SONG, SIZE_2, ParagraphAdjust.CENTER, 0));
    LOOKS.put(Kind.NAME_LINE, new Look("Subtitle", KAI, SIZE_3, ParagraphAdjust.CENTER, 0));
    LOOKS.put(
        Kind.HEADING_1, new Look("Heading 1", HEI, SIZE_3, ParagraphAdjust.BLOCK, TWO_CHARACTERS));
    LOOKS.put(
        Kind.HEADING_2, new Look("Heading 2", KAI, SIZE_3, ParagraphAdjust.BLOCK, TWO_CHARACTERS));
    LOOKS.put(
        Kind.BODY, new Look("Text body", FANGSONG, SIZE_3, ParagraphAdjust.BLOCK, TWO_CHARACTERS));
    LOOKS.put(Kind.SIGNATURE, new Look("Signature", FANGSONG, SIZE_3, ParagraphAdjust.RIGHT, 0));
  }

  private Gb9704Layout() {}

  /** Lays out those styles of an outline that are not in use yet. */
  static Gb9704Layout ofUnusedStyles(XTextDocument document) {
    XNameAccess styles = family(document, "ParagraphStyles");
    for (Look look : LOOKS.values()) {
      XStyle style = style(styles, look.style);
      if (!style.isInUse()) {
        look.applyTo(style);
      }
    }
    return new Gb9704Layout();
  }

  /** The name of the paragraph style for a kind of outline paragraph. */
  String styleOf(Kind kind) {
    return LOOKS.get(kind).style;
  }

  private static XNameAccess family(XTextDocument document, String name) {
    XNameAccess families = Uno.as(XStyleFamiliesSupplier.class, document).getStyleFamilies();
    return Uno.as(XNameAccess.class, byName(families, name));
  }

  private static XStyle style(XNameAccess family, String name) {
    return Uno.as(XStyle.class, byName(family, name));
  }

  private static Object byName(XNameAccess access, String name) {
    try {
      return access.getByName(name);
    } catch (NoSuchElementException | WrappedTargetException e) {
      throw new WriterException("style " + name, e);
    }
  }

  private record Look(String style, String font, float points, ParagraphAdjust adjust, int indent) {

    void applyTo(XStyle target) {
      Uno.set(target, "CharFontNameAsian", font);
      Uno.set(target, "CharFontName", WESTERN);
      for (String script : new String[] {"", "Asian"}) {
        Uno.set(target, "CharHeight" + script, points);
        Uno.set(target, "CharWeight" + script, FontWeight.NORMAL);
        Uno.set(target, "CharPosture" + script, FontSlant.NONE);
      }
      Uno.set(target, "CharColor", -1);
      Uno.set(target, "ParaAdjust", adjust);
      Uno.set(target, "ParaFirstLineIndent", indent);
      Uno.set(target, "ParaLeftMargin", 0);
      Uno.set(target, "ParaRightMargin", 0);
      Uno.set(target, "ParaTopMargin", 0);
      Uno.set(target, "ParaBottomMargin", 0);
      Uno.set(target, "ParaLineSpacing", new LineSpacing(LineSpacingMode.FIX, (short) PITCH));
    }
  }
}
