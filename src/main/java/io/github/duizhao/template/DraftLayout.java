package io.github.duizhao.template;

import com.google.gson.JsonObject;
import io.github.duizhao.document.LineSpacing;
import io.github.duizhao.document.PageLayout;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.LayoutStandard.Element;
import java.util.Set;

/** Where the look of a document differs from the standard, as a template writes it. */
final class DraftLayout {

  private static final LayoutStandard STANDARD = LayoutStandard.gb9704();
  private static final Set<Element> COMPARED =
      Set.of(
          Element.TITLE,
          Element.HEADING_1,
          Element.HEADING_2,
          Element.HEADING_3,
          Element.HEADING_4,
          Element.BODY);

  private DraftLayout() {}

  /** The differences, empty where there are none or the look is not known. */
  static JsonObject differences(Statement statement) {
    JsonObject json = new JsonObject();
    statement
        .snapshot()
        .layout()
        .ifPresent(
            layout -> {
              DraftJson.add(json, "page", page(layout.page()));
              DraftLooks looks = DraftLooks.of(statement, layout);
              DraftJson.add(json, "pitch", pitch(looks));
              DraftFonts fonts = new DraftFonts(STANDARD);
              JsonObject elements = new JsonObject();
              for (Element element : Element.values()) {
                if (COMPARED.contains(element)) {
                  DraftElement one = new DraftElement(STANDARD, element, looks, fonts);
                  DraftJson.add(elements, element.id(), one.differences());
                }
              }
              JsonObject number =
                  layout
                      .page()
                      .number()
                      .map(it -> DraftPageNumber.differences(it, STANDARD.pageNumber(), fonts))
                      .orElseGet(JsonObject::new);
              DraftJson.add(json, "fonts", fonts.added());
              DraftJson.add(json, "elements", elements);
              DraftJson.add(json, "pageNumber", number);
            });
    return json;
  }

  private static JsonObject page(PageLayout page) {
    LayoutStandard.Page standard = STANDARD.page();
    JsonObject json = new JsonObject();
    length(json, "width", page.width(), standard.width(), standard.sizeTolerance());
    length(json, "height", page.height(), standard.height(), standard.sizeTolerance());
    length(json, "top", page.top(), standard.top(), standard.marginTolerance());
    length(json, "bottom", page.bottom(), standard.bottom(), standard.marginTolerance());
    length(json, "left", page.left(), standard.left(), standard.marginTolerance());
    length(json, "right", page.right(), standard.right(), standard.marginTolerance());
    return json;
  }

  /** In millimetres, as the file has them. */
  private static void length(
      JsonObject json, String key, int hundredths, int standard, int tolerance) {
    if (hundredths > 0 && Math.abs(hundredths - standard) > tolerance) {
      json.addProperty(key, Math.round(hundredths / 10.0) / 10.0);
    }
  }

  private static JsonObject pitch(DraftLooks looks) {
    JsonObject json = new JsonObject();
    looks
        .common(Element.BODY, look -> look.layout().lineSpacing())
        .filter(
            spacing ->
                spacing.mode() == LineSpacing.Mode.FIXED
                    || spacing.mode() == LineSpacing.Mode.MINIMUM)
        .map(spacing -> Math.round(LayoutStandard.points(spacing.value()) * 2) / 2.0)
        .filter(points -> points < STANDARD.pitch().least() || points > STANDARD.pitch().most())
        .filter(points -> points >= 10 && points <= 60)
        .ifPresent(
            points -> {
              json.addProperty("points", points);
              json.addProperty("least", points - 1);
              json.addProperty("most", points + 1);
            });
    return json;
  }
}
