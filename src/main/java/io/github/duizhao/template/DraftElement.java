package io.github.duizhao.template;

import com.google.gson.JsonObject;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.template.DraftLooks.Look;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.ElementLayout;
import java.util.EnumSet;
import java.util.Set;

/** Where the look of one element differs from the standard. */
final class DraftElement {

  private static final Set<Element> HEADINGS =
      EnumSet.of(Element.HEADING_1, Element.HEADING_2, Element.HEADING_3, Element.HEADING_4);

  /** An indent up to this does not show, in 1/100 mm. */
  private static final int NO_INDENT = 100;

  private final ElementLayout standard;
  private final Element element;
  private final DraftLooks looks;
  private final DraftFonts fonts;
  private final JsonObject json = new JsonObject();

  DraftElement(LayoutStandard standard, Element element, DraftLooks looks, DraftFonts fonts) {
    this.standard = standard.element(element);
    this.element = element;
    this.looks = looks;
    this.fonts = fonts;
  }

  /** The differences, as a layout writes them; empty where there are none. */
  JsonObject differences() {
    looks
        .common(element, look -> run(look).asianFont())
        .ifPresent(font -> fonts.write(json, font, standard.accepted()));
    looks
        .common(element, look -> run(look).size())
        .filter(size -> size >= 5 && size <= 72)
        .filter(size -> size < standard.leastSize() || size > standard.mostSize())
        .ifPresent(this::size);
    looks
        .common(element, look -> look.layout().alignment())
        .filter(this::isOther)
        .ifPresent(alignment -> json.addProperty("alignment", alignment.id()));
    boolean flush =
        looks
            .common(
                element,
                look -> !look.blanks() && Math.abs(look.layout().firstLineIndent()) <= NO_INDENT)
            .orElse(false);
    if (flush && standard.indent() > 0) {
      json.addProperty("indented", false);
    }
    boolean bold = looks.common(element, look -> run(look).bold()).orElse(false);
    if (bold && HEADINGS.contains(element) && !standard.bold()) {
      json.addProperty("bold", true);
    }
    return json;
  }

  private void size(double size) {
    json.addProperty("size", size);
    json.addProperty("leastSize", size);
    json.addProperty("mostSize", size);
  }

  /** A heading is known by its first words, text by most of them. */
  private RunLayout run(Look look) {
    return HEADINGS.contains(element) ? look.layout().first() : look.layout().main();
  }

  /** Of text nobody sees whether its short lines are left or on both sides. */
  private boolean isOther(Alignment alignment) {
    return element == Element.TITLE
        ? alignment != standard.alignment()
        : HEADINGS.contains(element) && alignment == Alignment.CENTER;
  }
}
