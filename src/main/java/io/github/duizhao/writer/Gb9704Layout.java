package io.github.duizhao.writer;

import com.sun.star.awt.FontSlant;
import com.sun.star.awt.FontWeight;
import com.sun.star.container.XNameAccess;
import com.sun.star.style.LineSpacing;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.style.XStyle;
import com.sun.star.text.XTextDocument;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.ElementLayout;
import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.EnumMap;
import java.util.Map;

/**
 * The paragraphs of an outline as the layout says, on Writer's own styles so that the navigator,
 * tables of contents and other programs know the headings. Only a style that no paragraph uses yet
 * is laid out: text that is there keeps its look. Main thread.
 */
final class Gb9704Layout {

  private static final Map<Kind, Look> LOOKS = new EnumMap<>(Kind.class);

  static {
    LOOKS.put(Kind.TITLE, new Look("Title", Element.TITLE));
    LOOKS.put(Kind.NAME_LINE, new Look("Subtitle", Element.NAME_LINE));
    LOOKS.put(Kind.HEADING_1, new Look("Heading 1", Element.HEADING_1));
    LOOKS.put(Kind.HEADING_2, new Look("Heading 2", Element.HEADING_2));
    LOOKS.put(Kind.BODY, new Look("Text body", Element.BODY));
    LOOKS.put(Kind.SIGNATURE, new Look("Signature", Element.SIGNATURE));
  }

  private Gb9704Layout() {}

  /** Lays out those styles of an outline that are not in use yet. */
  static Gb9704Layout ofUnusedStyles(XTextDocument document) {
    XNameAccess styles = Styles.family(document, "ParagraphStyles");
    for (Look look : LOOKS.values()) {
      XStyle style = Styles.style(styles, look.style);
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

  private static ParagraphAdjust adjust(Alignment alignment) {
    return switch (alignment) {
      case LEFT -> ParagraphAdjust.LEFT;
      case CENTER -> ParagraphAdjust.CENTER;
      case RIGHT, OUTER -> ParagraphAdjust.RIGHT;
      case JUSTIFIED -> ParagraphAdjust.BLOCK;
    };
  }

  private record Look(String style, Element element) {

    void applyTo(XStyle target) {
      LayoutStandard standard = LayoutStandard.gb9704();
      ElementLayout layout = standard.element(element);
      Uno.set(target, "CharFontNameAsian", standard.fontOf(layout.family()));
      Uno.set(target, "CharFontName", standard.westernFont());
      for (String script : new String[] {"", "Asian"}) {
        Uno.set(target, "CharHeight" + script, (float) layout.size());
        Uno.set(target, "CharWeight" + script, FontWeight.NORMAL);
        Uno.set(target, "CharPosture" + script, FontSlant.NONE);
      }
      Uno.set(target, "CharColor", -1);
      Uno.set(target, "ParaAdjust", adjust(layout.alignment()));
      Uno.set(target, "ParaFirstLineIndent", layout.indent());
      Uno.set(target, "ParaLeftMargin", 0);
      Uno.set(target, "ParaRightMargin", 0);
      Uno.set(target, "ParaTopMargin", 0);
      Uno.set(target, "ParaBottomMargin", 0);
      short pitch = (short) LayoutStandard.hundredths(standard.pitch().value());
      Uno.set(target, "ParaLineSpacing", new LineSpacing(LineSpacingMode.FIX, pitch));
    }
  }
}
