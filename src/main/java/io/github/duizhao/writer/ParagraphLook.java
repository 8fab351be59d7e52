package io.github.duizhao.writer;

import com.sun.star.beans.XMultiPropertySet;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.UnoRuntime;
import java.util.stream.Stream;

/**
 * The look of a paragraph that is there, to give it to a new one: its style, and where the
 * paragraph and one of its characters differ from that. What belongs to the one paragraph alone
 * stays with it: page breaks, links, restarted numbers. Main thread.
 */
final class ParagraphLook {

  private static final String STYLE = "ParaStyleName";
  private static final String LIST = "NumberingStyleName";

  private static final String[] PARAGRAPH = {
    "NumberingLevel",
    "NumberingIsNumber",
    "OutlineLevel",
    "ParaAdjust",
    "ParaBottomMargin",
    "ParaContextMargin",
    "ParaFirstLineIndent",
    "ParaIsAutoFirstLineIndent",
    "ParaIsCharacterDistance",
    "ParaIsForbiddenRules",
    "ParaIsHangingPunctuation",
    "ParaKeepTogether",
    "ParaLastLineAdjust",
    "ParaLeftMargin",
    "ParaLineSpacing",
    "ParaOrphans",
    "ParaRightMargin",
    "ParaSplit",
    "ParaTabStops",
    "ParaTopMargin",
    "ParaVertAlignment",
    "ParaWidows",
    "SnapToGrid"
  };

  private static final String[] SCRIPTS = {"", "Asian", "Complex"};

  private static final String[] CHARACTER =
      Stream.concat(
              Stream.of(
                  "CharColor",
                  "CharUnderline",
                  "CharUnderlineColor",
                  "CharUnderlineHasColor",
                  "CharKerning",
                  "CharScaleWidth",
                  "CharAutoKerning"),
              Stream.of(
                      "CharFontName",
                      "CharFontStyleName",
                      "CharFontFamily",
                      "CharFontPitch",
                      "CharFontCharSet",
                      "CharHeight",
                      "CharWeight",
                      "CharPosture")
                  .flatMap(name -> Stream.of(SCRIPTS).map(script -> name + script)))
          .toArray(String[]::new);

  private final String style;
  private final String list;
  private final Object numbers;
  private final Object[] paragraph;
  private final Object[] characters;

  private ParagraphLook(
      String style, String list, Object numbers, Object[] paragraph, Object[] characters) {
    this.style = style;
    this.list = list;
    this.numbers = numbers;
    this.paragraph = paragraph;
    this.characters = characters;
  }

  /** The look of a style and nothing else. */
  static ParagraphLook ofStyle(String style) {
    return new ParagraphLook(style, "", null, new Object[0], new Object[0]);
  }

  /**
   * The look of the character at the start of a range and of its paragraph.
   *
   * @param range in the body or a cell
   */
  static ParagraphLook at(XTextRange range) {
    XTextCursor cursor = range.getText().createTextCursorByRange(range.getStart());
    String style = Uno.string(cursor, STYLE);
    String list = Uno.string(cursor, LIST);
    Object numbers = list.isEmpty() ? null : Uno.get(cursor, "NumberingRules");
    Object[] paragraph = values(cursor, PARAGRAPH);
    if (!range.getString().isEmpty()) {
      cursor.goRight((short) 1, true);
    }
    return new ParagraphLook(style, list, numbers, paragraph, values(cursor, CHARACTER));
  }

  String style() {
    return style;
  }

  /** Gives a paragraph what its style, which is set, does not give it. */
  void applyToParagraph(XTextCursor cursor) {
    if (numbers != null && !Uno.string(cursor, LIST).equals(list)) {
      Uno.set(cursor, "NumberingRules", numbers);
    }
    apply(cursor, PARAGRAPH, paragraph);
  }

  /** Gives characters what the style of their paragraph does not give them. */
  void applyToCharacters(XTextCursor words) {
    apply(words, CHARACTER, characters);
  }

  private static void apply(XTextCursor cursor, String[] names, Object[] wanted) {
    if (wanted.length == 0) {
      return;
    }
    Object[] now = values(cursor, names);
    for (int i = 0; i < names.length; i++) {
      if (!AnyConverter.isVoid(wanted[i]) && !UnoRuntime.areSame(wanted[i], now[i])) {
        Uno.set(cursor, names[i], wanted[i]);
      }
    }
  }

  private static Object[] values(XTextCursor cursor, String[] names) {
    return Uno.as(XMultiPropertySet.class, cursor).getPropertyValues(names);
  }
}
