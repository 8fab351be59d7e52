package io.github.duizhao.writer;

import com.sun.star.awt.CharSet;
import com.sun.star.awt.FontWeight;
import com.sun.star.beans.XMultiPropertyStates;
import com.sun.star.container.XContentEnumerationAccess;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.style.LineSpacingMode;
import com.sun.star.text.TextContentAnchorType;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.layout.ParagraphPlan;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.ElementLayout;
import java.util.List;

/** Sets one paragraph after another as a layout says. Main thread, inside an {@link UndoStep}. */
final class ParagraphLayouter {

  /** What of a paragraph's own formatting a layout decides. */
  private static final String[] OF_PARAGRAPH = {
    "ParaAdjust",
    "ParaBottomMargin",
    "ParaFirstLineIndent",
    "ParaIsAutoFirstLineIndent",
    "ParaLastLineAdjust",
    "ParaLeftMargin",
    "ParaLineSpacing",
    "ParaOrphans",
    "ParaRightMargin",
    "ParaTopMargin",
    "ParaWidows",
    "SnapToGrid",
  };

  /** What of its characters' own formatting a layout decides. */
  private static final String[] OF_CHARACTERS = {
    "CharFontName",
    "CharFontNameAsian",
    "CharHeight",
    "CharHeightAsian",
    "CharKerning",
    "CharScaleWidth",
  };

  private static final String[] WEIGHTS = {"CharWeight", "CharWeightAsian"};

  private final LayoutStandard standard;
  private final ElementStyles styles;
  private final com.sun.star.container.XNameAccess all;

  ParagraphLayouter(XTextDocument document, LayoutStandard standard, ElementStyles styles) {
    this.standard = standard;
    this.styles = styles;
    this.all = Styles.family(document, "ParagraphStyles");
  }

  /**
   * Sets a paragraph whose typed blanks are gone already.
   *
   * @param living the paragraph
   * @param read as it was read
   */
  void set(XTextRange living, Paragraph read, ParagraphPlan plan) {
    boolean inline = holdsInline(living);
    if (plan.blank() && (inline || Uno.find(living, "TextTable").isPresent())) {
      return;
    }
    List<Portion> portions = Portion.of(living);
    Object before = Styles.style(all, Uno.string(living, "ParaStyleName"));
    KeptEmphasis emphasis = KeptEmphasis.of(portions, before);
    ElementLayout wanted = standard.element(plan.element());
    boolean decided = plan.element() != Element.BODY && isDecided(portions, wanted);
    Uno.set(living, "ParaStyleName", styles.styleOf(plan.element()));
    reset(living, OF_PARAGRAPH);
    if (inline) {
      // A line of a fixed height would cut off what stands in it.
      Uno.set(living, "ParaLineSpacing", ElementStyle.pitch(standard, LineSpacingMode.MINIMUM));
    }
    if (plan.element() == Element.BODY && read.outlineLevel() > 0 && plan.heading().isPresent()) {
      Uno.set(living, "OutlineLevel", (short) read.outlineLevel());
    }
    if (plan.blank()) {
      return;
    }
    resetCharacters(living, portions);
    if (decided) {
      reset(living, WEIGHTS);
    }
    emphasis.restore(!decided);
    setAgainstCharacterStyles(portions, wanted);
  }

  /** Sets the heading in front of a paragraph's text. */
  void setHeading(XTextRange heading, Element element) {
    ElementLayout wanted = standard.element(element);
    reset(heading, OF_CHARACTERS);
    setFonts(heading, wanted);
    boolean first = isBold(heading.getStart());
    if (wanted.bold()) {
      setWeight(heading, FontWeight.BOLD);
    } else if (first && !wanted.boldAccepted()) {
      setWeight(heading, FontWeight.NORMAL);
    }
  }

  /**
   * Whether bold type is what the layout decides: all is bold, or it begins so where it must not. A
   * few bold words in a heading are emphasis.
   */
  private static boolean isDecided(List<Portion> portions, ElementLayout wanted) {
    List<Portion> visible =
        portions.stream().filter(p -> Characters.countVisible(p.text()) > 0).toList();
    return !visible.isEmpty()
        && (visible.stream().allMatch(p -> isBold(p.range()))
            || (isBold(visible.get(0).range()) && !wanted.boldAccepted()));
  }

  private static boolean isBold(XTextRange range) {
    return Uno.find(range, "CharWeightAsian").map(RunReader::decimal).orElse(0.0)
        > FontWeight.SEMIBOLD - 1;
  }

  private static void resetCharacters(XTextRange living, List<Portion> portions) {
    if (portions.stream().noneMatch(portion -> isSymbol(portion.range()))) {
      reset(living, OF_CHARACTERS);
      return;
    }
    // A letter of a symbol font would become another sign in another font.
    portions.stream()
        .filter(portion -> !isSymbol(portion.range()))
        .forEach(portion -> reset(portion.range(), OF_CHARACTERS));
  }

  private static boolean isSymbol(XTextRange range) {
    return charset(range, "") == CharSet.SYMBOL || charset(range, "Asian") == CharSet.SYMBOL;
  }

  private static int charset(XTextRange range, String script) {
    return Uno.find(range, "CharFontCharSet" + script).map(LayoutReader::number).orElse(0);
  }

  /** A character style may name fonts as well; its emphasis stays, its fonts are overruled. */
  private void setAgainstCharacterStyles(List<Portion> portions, ElementLayout wanted) {
    for (Portion portion : portions) {
      XTextRange range = portion.range();
      if (!Uno.string(range, "CharStyleName").isEmpty()
          && !isSymbol(range)
          && !Uno.string(range, "CharFontNameAsian").equals(standard.fontOf(wanted.family()))) {
        setFonts(range, wanted);
      }
    }
  }

  private void setFonts(XTextRange range, ElementLayout wanted) {
    Uno.set(range, "CharFontNameAsian", standard.fontOf(wanted.family()));
    Uno.set(range, "CharFontName", standard.westernFont());
    Uno.set(range, "CharHeightAsian", (float) wanted.size());
    Uno.set(range, "CharHeight", (float) wanted.size());
  }

  private static void setWeight(XTextRange range, float weight) {
    for (String name : WEIGHTS) {
      Uno.set(range, name, weight);
    }
  }

  private static XTextCursor whole(XTextRange range) {
    XTextCursor cursor = range.getText().createTextCursorByRange(range.getStart());
    cursor.gotoRange(range.getEnd(), true);
    return cursor;
  }

  private static void reset(XTextRange range, String[] names) {
    try {
      Uno.as(XMultiPropertyStates.class, whole(range)).setPropertiesToDefault(names);
    } catch (com.sun.star.beans.UnknownPropertyException e) {
      throw new WriterException("taking back direct formatting", e);
    }
  }

  /** Whether a picture or another object stands in a line like a character. */
  private static boolean holdsInline(XTextRange paragraph) {
    XEnumeration portions = Uno.as(XEnumerationAccess.class, paragraph).createEnumeration();
    try {
      while (portions.hasMoreElements()) {
        Object portion = portions.nextElement();
        if (Uno.string(portion, "TextPortionType").equals("Frame") && isInline(portion)) {
          return true;
        }
      }
      return false;
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("reading portions", e);
    }
  }

  private static boolean isInline(Object portion) throws com.sun.star.uno.Exception {
    XEnumeration contents =
        Uno.as(XContentEnumerationAccess.class, portion)
            .createContentEnumeration("com.sun.star.text.TextContent");
    while (contents.hasMoreElements()) {
      if (Uno.find(contents.nextElement(), "AnchorType")
          .filter(TextContentAnchorType.AS_CHARACTER::equals)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
