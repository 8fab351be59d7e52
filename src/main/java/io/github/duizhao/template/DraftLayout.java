package io.github.duizhao.template;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.LineSpacing;
import io.github.duizhao.document.PageLayout;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.RunLayout;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.template.LayoutStandard.ElementLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the look of a document differs from the standard, as a template writes it. */
final class DraftLayout {

  private static final LayoutStandard STANDARD = LayoutStandard.gb9704();
  private static final Set<Element> COMPARED =
      Set.of(Element.TITLE, Element.HEADING_1, Element.HEADING_2, Element.BODY);

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
              Map<Element, List<ParagraphLayout>> looks = looks(statement, layout);
              DraftJson.add(json, "pitch", pitch(looks.getOrDefault(Element.BODY, List.of())));
              JsonObject elements = new JsonObject();
              for (Element element : Element.values()) {
                if (COMPARED.contains(element) && looks.containsKey(element)) {
                  DraftJson.add(elements, element.id(), element(element, looks.get(element)));
                }
              }
              DraftJson.add(json, "elements", elements);
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

  private static JsonObject pitch(List<ParagraphLayout> body) {
    JsonObject json = new JsonObject();
    mostCommon(body, ParagraphLayout::lineSpacing)
        .filter(spacing -> spacing.mode() == LineSpacing.Mode.FIXED)
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

  private static JsonObject element(Element element, List<ParagraphLayout> looks) {
    JsonObject json = new JsonObject();
    ElementLayout standard = STANDARD.element(element);
    Function<ParagraphLayout, RunLayout> run =
        element == Element.BODY ? ParagraphLayout::main : ParagraphLayout::first;
    mostCommon(looks, look -> STANDARD.familyOf(run.apply(look).asianFont()))
        .flatMap(Function.identity())
        .filter(family -> !standard.accepted().contains(family))
        .ifPresent(
            family -> {
              json.addProperty("font", family);
              JsonArray accepted = new JsonArray();
              accepted.add(family);
              json.add("accepted", accepted);
            });
    mostCommon(looks, look -> run.apply(look).size())
        .filter(size -> size >= 5 && size <= 72)
        .filter(size -> size < standard.leastSize() || size > standard.mostSize())
        .ifPresent(
            size -> {
              json.addProperty("size", size);
              json.addProperty("leastSize", size);
              json.addProperty("mostSize", size);
            });
    mostCommon(looks, ParagraphLayout::bold)
        .filter(bold -> bold && !standard.boldAccepted())
        .ifPresent(bold -> json.addProperty("boldAccepted", true));
    return json;
  }

  private static Map<Element, List<ParagraphLayout>> looks(
      Statement statement, DocumentLayout layout) {
    Snapshot snapshot = statement.snapshot();
    Map<Element, List<ParagraphLayout>> looks = new EnumMap<>(Element.class);
    Set<Integer> taken = new HashSet<>();
    statement
        .title()
        .ifPresent(
            title ->
                add(looks, Element.TITLE, snapshot.paragraphIndexAt(title.start()), layout, taken));
    for (Heading heading : statement.headings()) {
      boolean alone =
          heading.span().end()
              >= snapshot.paragraphAt(heading.span().start()).text().stripTrailing().length()
                  + snapshot.paragraphAt(heading.span().start()).start();
      if (alone) {
        add(looks, Element.heading(heading.level()), heading.paragraph(), layout, taken);
      }
      taken.add(heading.paragraph());
    }
    for (Section section : statement.sections()) {
      int last = snapshot.paragraphIndexAt(section.span().end());
      for (int i = snapshot.paragraphIndexAt(section.span().start()); i <= last; i++) {
        if (!snapshot.paragraphs().get(i).text().isBlank() && !taken.contains(i)) {
          add(looks, Element.BODY, i, layout, taken);
        }
      }
    }
    return looks;
  }

  private static void add(
      Map<Element, List<ParagraphLayout>> looks,
      Element element,
      int paragraph,
      DocumentLayout layout,
      Set<Integer> taken) {
    taken.add(paragraph);
    layout
        .paragraph(paragraph)
        .ifPresent(look -> looks.computeIfAbsent(element, e -> new ArrayList<>()).add(look));
  }

  /** What more than half have in common. */
  private static <T> Optional<T> mostCommon(
      List<ParagraphLayout> looks, Function<ParagraphLayout, T> of) {
    return looks.stream()
        .collect(Collectors.groupingBy(of, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .filter(entry -> entry.getValue() * 2 > looks.size())
        .map(Map.Entry::getKey);
  }
}
