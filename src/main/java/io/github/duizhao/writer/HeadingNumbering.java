package io.github.duizhao.writer;

import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.UnknownPropertyException;
import com.sun.star.beans.XMultiPropertyStates;
import com.sun.star.container.XIndexReplace;
import com.sun.star.container.XNameAccess;
import com.sun.star.container.XNameContainer;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.style.NumberingType;
import com.sun.star.style.XStyle;
import com.sun.star.text.LabelFollow;
import com.sun.star.text.PositionAndSpaceMode;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.document.ChineseNumerals;
import io.github.duizhao.layout.ParagraphPlan.NumberChange;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;

/**
 * The official numbers of headings (GB/T 9704-2012, 7.3.3) as a list style of our own, set on each
 * heading. Writer's chapter numbering would number every heading of the document, and no undo takes
 * it back. Main thread.
 */
final class HeadingNumbering {

  private static final String NAME = "对照检查 序号";
  private static final int LEVELS = 4;

  /** What a paragraph says of its place in a list. */
  private static final String[] OF_LIST = {
    "NumberingStyleName",
    "NumberingLevel",
    "NumberingIsNumber",
    "NumberingStartValue",
    "ParaIsNumberingRestart",
  };

  private final XTextDocument document;
  private final LayoutStandard standard;
  private String style = "";

  /** A list that is made when the first heading asks for it. */
  HeadingNumbering(XTextDocument document, LayoutStandard standard) {
    this.document = document;
    this.standard = standard;
  }

  /** Goes on with the list that a document has already. */
  static HeadingNumbering goingOn(XTextDocument document, LayoutStandard standard) {
    HeadingNumbering numbering = new HeadingNumbering(document, standard);
    XNameAccess styles = Styles.family(document, "NumberingStyles");
    for (int i = 1; numbering.style.isEmpty() && styles.hasByName(name(i)); i++) {
      if (Styles.style(styles, name(i)).isInUse()) {
        numbering.style = name(i);
      }
    }
    return numbering;
  }

  /** Whether there is a list to go on with. */
  boolean isBegun() {
    return !style.isEmpty();
  }

  /** Gives a heading its number; a typed one is gone already, or comes by typing. */
  void set(XTextRange heading, NumberChange change) {
    if (change.toList()) {
      number(heading, change.level(), change.start());
    } else {
      reset(heading);
      Uno.set(heading, "NumberingStyleName", "");
    }
  }

  /**
   * Numbers a heading.
   *
   * @param level 1 to 4
   * @param start the value to start with, 0 to count on
   */
  void number(XTextRange heading, int level, int start) {
    if (style.isEmpty()) {
      style = create();
    }
    reset(heading);
    Uno.set(heading, "NumberingStyleName", style);
    Uno.set(heading, "NumberingLevel", (short) (level - 1));
    if (start > 0) {
      Uno.set(heading, "ParaIsNumberingRestart", true);
      Uno.set(heading, "NumberingStartValue", (short) start);
    }
  }

  private static void reset(XTextRange heading) {
    // A paragraph itself does not take properties back; a cursor over it does.
    XTextCursor cursor = heading.getText().createTextCursorByRange(heading.getStart());
    cursor.gotoRange(heading.getEnd(), true);
    try {
      Uno.as(XMultiPropertyStates.class, cursor).setPropertiesToDefault(OF_LIST);
    } catch (UnknownPropertyException e) {
      throw new WriterException("leaving a list", e);
    }
  }

  /** A list of its own: one that is in use would be counted on. */
  private String create() {
    XNameAccess styles = Styles.family(document, "NumberingStyles");
    int i = 1;
    while (styles.hasByName(name(i)) && Styles.style(styles, name(i)).isInUse()) {
      i++;
    }
    String name = name(i);
    if (!styles.hasByName(name)) {
      insert(styles, name, "NumberingStyle");
    }
    XStyle made = Styles.style(styles, name);
    Object rules = Uno.get(made, "NumberingRules");
    XIndexReplace levels = Uno.as(XIndexReplace.class, rules);
    try {
      for (int level = 1; level <= LEVELS; level++) {
        levels.replaceByIndex(level - 1, level(level));
      }
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("making a list", e);
    }
    Uno.set(made, "NumberingRules", rules);
    return name;
  }

  private static String name(int i) {
    return i == 1 ? NAME : NAME + " " + i;
  }

  private XStyle insert(XNameAccess family, String name, String service) {
    try {
      XMultiServiceFactory factory = Uno.as(XMultiServiceFactory.class, document);
      XStyle made = Uno.as(XStyle.class, factory.createInstance("com.sun.star.style." + service));
      Uno.as(XNameContainer.class, family).insertByName(name, made);
      return made;
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("style " + name, e);
    }
  }

  private PropertyValue[] level(int level) {
    boolean chinese = level <= 2;
    boolean closed = level % 2 == 0;
    return new PropertyValue[] {
      Uno.value("NumberingType", chinese ? NumberingType.NUMBER_LOWER_ZH : NumberingType.ARABIC),
      Uno.value("ListFormat", closed ? "（%" + level + "%）" : "%" + level + (chinese ? "%、" : "%.")),
      Uno.value("ParentNumbering", (short) 1),
      Uno.value("StartWith", (short) 1),
      Uno.value("CharStyleName", characters(level)),
      Uno.value("PositionAndSpaceMode", PositionAndSpaceMode.LABEL_ALIGNMENT),
      // A tab or a blank would tear the number from the words.
      Uno.value("LabelFollowedBy", LabelFollow.NOTHING),
      Uno.value("FirstLineIndent", standard.element(Element.heading(level)).indent()),
      Uno.value("IndentAt", 0),
    };
  }

  /** A number is set like its heading also where text goes on behind that. */
  private String characters(int level) {
    String name = NAME + " " + ChineseNumerals.of(level) + "级";
    XNameAccess styles = Styles.family(document, "CharacterStyles");
    Object style =
        styles.hasByName(name)
            ? Styles.style(styles, name)
            : insert(styles, name, "CharacterStyle");
    ElementStyle.setNumber(style, standard, Element.heading(level));
    return name;
  }
}
