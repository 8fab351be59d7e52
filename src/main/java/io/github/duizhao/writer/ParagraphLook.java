package io.github.duizhao.writer;

import com.sun.star.beans.PropertyState;
import com.sun.star.beans.UnknownPropertyException;
import com.sun.star.beans.XMultiPropertySet;
import com.sun.star.beans.XPropertyState;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.AnyConverter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The look of a paragraph that is there, to give it to a new one: its style, and what is set
 * directly on the paragraph and on one of its characters. What belongs to the one paragraph alone
 * stays with it: page breaks, links, restarted numbers. Main thread.
 */
final class ParagraphLook {

  private static final String STYLE = "ParaStyleName";

  private static final String[] PARAGRAPH = {
    "NumberingStyleName",
    "ListId",
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
                  "CharStyleName",
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
  private final Map<String, Object> paragraph;
  private final Map<String, Object> characters;

  private ParagraphLook(
      String style, Map<String, Object> paragraph, Map<String, Object> characters) {
    this.style = style;
    this.paragraph = paragraph;
    this.characters = characters;
  }

  /** The look of a style and nothing else. */
  static ParagraphLook ofStyle(String style) {
    return new ParagraphLook(style, Map.of(), Map.of());
  }

  /**
   * The look of the character at the start of a range and of its paragraph.
   *
   * @param range in the body or a cell
   */
  static ParagraphLook at(XTextRange range) {
    XTextCursor cursor = range.getText().createTextCursorByRange(range.getStart());
    // An empty paragraph has no character; its own end would take the next one along.
    String style = Uno.string(cursor, STYLE);
    Map<String, Object> paragraph = direct(cursor, PARAGRAPH);
    if (!range.getString().isEmpty()) {
      cursor.goRight((short) 1, true);
    }
    return new ParagraphLook(style, paragraph, direct(cursor, CHARACTER));
  }

  private static Map<String, Object> direct(XTextCursor cursor, String[] names) {
    PropertyState[] states;
    try {
      states = Uno.as(XPropertyState.class, cursor).getPropertyStates(names);
    } catch (UnknownPropertyException e) {
      throw new WriterException("reading a look", e);
    }
    Object[] values = null;
    Map<String, Object> direct = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      if (states[i] == PropertyState.DIRECT_VALUE) {
        values =
            values == null
                ? Uno.as(XMultiPropertySet.class, cursor).getPropertyValues(names)
                : values;
        if (!AnyConverter.isVoid(values[i])) {
          direct.put(names[i], values[i]);
        }
      }
    }
    return direct;
  }

  String style() {
    return style;
  }

  /** Sets what is set directly on the paragraph; its style is set. */
  void applyToParagraph(XTextCursor cursor) {
    paragraph.forEach((name, value) -> Uno.set(cursor, name, value));
  }

  /** Sets what is set directly on characters. */
  void applyToCharacters(XTextCursor words) {
    characters.forEach((name, value) -> Uno.set(words, name, value));
  }
}
