package io.github.duizhao.writer;

import com.sun.star.container.XNameAccess;
import com.sun.star.container.XNameContainer;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.style.XStyle;
import com.sun.star.text.XTextDocument;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The paragraph styles for the elements of a layout: Writer's own, so that the navigator, tables of
 * contents and other programs know the headings. Where text that is no part of the statement uses
 * one, a style of our own takes its place, so that this text keeps its look. Main thread.
 */
final class ElementStyles {

  private static final Map<Element, Name> NAMES = new EnumMap<>(Element.class);

  static {
    NAMES.put(Element.TITLE, new Name("Title", "标题"));
    NAMES.put(Element.NAME_LINE, new Name("Subtitle", "姓名"));
    NAMES.put(Element.DATE, new Name("Subtitle", "日期"));
    NAMES.put(Element.SALUTATION, new Name("Salutation", "称呼"));
    NAMES.put(Element.HEADING_1, new Name("Heading 1", "一级标题"));
    NAMES.put(Element.HEADING_2, new Name("Heading 2", "二级标题"));
    NAMES.put(Element.HEADING_3, new Name("Heading 3", "三级标题"));
    NAMES.put(Element.HEADING_4, new Name("Heading 4", "四级标题"));
    NAMES.put(Element.BODY, new Name("Text body", "正文"));
    NAMES.put(Element.SIGNATURE, new Name("Signature", "落款"));
  }

  private static final String PREFIX = "对照检查 ";

  private final XTextDocument document;
  private final LayoutStandard standard;
  private final Set<String> held;
  private final Map<Element, String> used = new EnumMap<>(Element.class);

  /**
   * The styles of a document.
   *
   * @param held names of styles that have to stay as they are
   */
  ElementStyles(XTextDocument document, LayoutStandard standard, Set<String> held) {
    this.document = document;
    this.standard = standard;
    this.held = held;
  }

  /** The name of Writer's style for an element. */
  static String writersOwn(Element element) {
    return NAMES.get(element).writer;
  }

  /** The name of the style for an element; it is laid out when it is first asked for. */
  String styleOf(Element element) {
    String known = used.get(element);
    if (known == null) {
      known = layOut(element);
      used.put(element, known);
    }
    return known;
  }

  private String layOut(Element element) {
    Name name = NAMES.get(element);
    XNameAccess styles = Styles.family(document, "ParagraphStyles");
    // A date that is set like a name shares its style.
    boolean shared =
        element != Element.DATE
            || standard.element(element).equals(standard.element(Element.NAME_LINE));
    boolean own = held.contains(name.writer) || !shared;
    String chosen = own ? PREFIX + name.own : name.writer;
    if (own && !styles.hasByName(chosen)) {
      create(styles, chosen, name.writer);
    }
    ElementStyle.set(Styles.style(styles, chosen), standard, element);
    return chosen;
  }

  private void create(XNameAccess styles, String name, String parent) {
    try {
      XStyle style =
          Uno.as(
              XStyle.class,
              Uno.as(XMultiServiceFactory.class, document)
                  .createInstance("com.sun.star.style.ParagraphStyle"));
      Uno.as(XNameContainer.class, styles).insertByName(name, style);
      style.setParentStyle(parent);
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("style " + name, e);
    }
  }

  private record Name(String writer, String own) {}
}
