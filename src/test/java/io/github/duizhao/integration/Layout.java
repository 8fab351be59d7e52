package io.github.duizhao.integration;

import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.container.XNameAccess;
import com.sun.star.style.XStyleFamiliesSupplier;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.UnoRuntime;
import io.github.duizhao.writer.Uno;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a document looks.
 *
 * @param paragraphs style, outline level and text of each paragraph: {@code Heading 1 1|一、…}
 * @param styles what the outline's paragraph styles set, by their names
 * @param page width, height and the margins above, below, left and right, in 1/100 mm
 */
record Layout(
    List<String> paragraphs, Map<String, Map<String, Object>> styles, List<Integer> page) {

  private static final List<String> STYLES =
      List.of("Title", "Subtitle", "Heading 1", "Heading 2", "Text body", "Signature");

  private static final List<String> STYLE_PROPERTIES =
      List.of(
          "CharFontNameAsian",
          "CharFontName",
          "CharHeightAsian",
          "CharHeight",
          "CharWeightAsian",
          "CharPostureAsian",
          "CharColor",
          "ParaFirstLineIndent",
          "ParaTopMargin",
          "ParaBottomMargin");

  private static final List<String> PAGE_PROPERTIES =
      List.of("Width", "Height", "TopMargin", "BottomMargin", "LeftMargin", "RightMargin");

  static Layout of(WriterWindow window) throws Exception {
    XNameAccess families =
        UnoRuntime.queryInterface(XStyleFamiliesSupplier.class, window.document())
            .getStyleFamilies();
    Map<String, Map<String, Object>> styles = new LinkedHashMap<>();
    for (String style : STYLES) {
      styles.put(style, properties(named(families, "ParagraphStyles", style)));
    }
    String pageStyle = Uno.string(window.document().getText().getStart(), "PageStyleName");
    Object page = named(families, "PageStyles", pageStyle);
    return new Layout(
        paragraphs(window),
        styles,
        PAGE_PROPERTIES.stream().map(name -> (Integer) Uno.get(page, name)).toList());
  }

  private static List<String> paragraphs(WriterWindow window) throws Exception {
    List<String> paragraphs = new ArrayList<>();
    XEnumeration all =
        UnoRuntime.queryInterface(XEnumerationAccess.class, window.document().getText())
            .createEnumeration();
    while (all.hasMoreElements()) {
      Object paragraph = all.nextElement();
      XTextRange range = UnoRuntime.queryInterface(XTextRange.class, paragraph);
      paragraphs.add(
          Uno.string(paragraph, "ParaStyleName")
              + " "
              + Uno.get(paragraph, "OutlineLevel")
              + "|"
              + range.getString());
    }
    return paragraphs;
  }

  private static Map<String, Object> properties(Object style) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String name : STYLE_PROPERTIES) {
      Object value = Uno.get(style, name);
      properties.put(
          name, value instanceof com.sun.star.uno.Enum one ? (Object) one.getValue() : value);
    }
    properties.put("ParaAdjust", String.valueOf(Uno.get(style, "ParaAdjust")));
    return properties;
  }

  private static Object named(XNameAccess families, String family, String name) throws Exception {
    XNameAccess styles = UnoRuntime.queryInterface(XNameAccess.class, families.getByName(family));
    return styles.getByName(name);
  }
}
