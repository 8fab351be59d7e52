package io.github.duizhao.writer;

import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XIndexReplace;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.style.NumberingType;
import com.sun.star.text.LabelFollow;
import com.sun.star.text.PositionAndSpaceMode;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.layout.ParagraphPlan.NumberChange;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;

/** The official numbers of headings (GB/T 9704-2012, 7.3.3) as a list of Writer's. Main thread. */
final class HeadingNumbering {

  private static final int LEVELS = 4;

  private final XTextDocument document;
  private final LayoutStandard standard;
  private Object rules;

  HeadingNumbering(XTextDocument document, LayoutStandard standard) {
    this.document = document;
    this.standard = standard;
  }

  /** Gives a heading its number; a typed one is gone already, or comes by typing. */
  void set(XTextRange heading, NumberChange change) {
    if (change.toList()) {
      Uno.set(heading, "NumberingRules", rules());
      Uno.set(heading, "NumberingLevel", (short) (change.level() - 1));
    } else {
      Uno.set(heading, "NumberingStyleName", "");
    }
  }

  private Object rules() {
    if (rules == null) {
      try {
        rules =
            Uno.as(XMultiServiceFactory.class, document)
                .createInstance("com.sun.star.text.NumberingRules");
        XIndexReplace levels = Uno.as(XIndexReplace.class, rules);
        for (int level = 1; level <= LEVELS; level++) {
          levels.replaceByIndex(level - 1, level(level));
        }
      } catch (com.sun.star.uno.Exception e) {
        throw new WriterException("making a list", e);
      }
    }
    return rules;
  }

  private PropertyValue[] level(int level) {
    boolean chinese = level <= 2;
    boolean closed = level % 2 == 0;
    return new PropertyValue[] {
      Uno.value("NumberingType", chinese ? NumberingType.NUMBER_LOWER_ZH : NumberingType.ARABIC),
      Uno.value("ListFormat", closed ? "（%" + level + "%）" : "%" + level + (chinese ? "%、" : "%.")),
      Uno.value("ParentNumbering", (short) 1),
      Uno.value("StartWith", (short) 1),
      Uno.value("PositionAndSpaceMode", PositionAndSpaceMode.LABEL_ALIGNMENT),
      Uno.value("LabelFollowedBy", LabelFollow.NOTHING),
      Uno.value("FirstLineIndent", standard.element(Element.heading(level)).indent()),
      Uno.value("IndentAt", 0),
    };
  }
}
