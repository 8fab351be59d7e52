package io.github.duizhao.sidebar;

import io.github.duizhao.layout.LayoutChanges;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.Element;
import io.github.duizhao.writer.MissingFont;
import java.util.ArrayList;
import java.util.List;

/** Says in words what applying a layout changes. */
final class LayoutSummary {

  private LayoutSummary() {}

  static String of(LayoutPreview preview, Messages messages) {
    LayoutChanges changes = preview.changes();
    LayoutStandard standard = preview.plan().standard();
    List<String> parts = new ArrayList<>();
    if (changes.paper() || changes.margins()) {
      parts.add(page(standard.page(), messages));
    }
    for (Element element : Element.values()) {
      Integer count = changes.elements().get(element);
      if (count != null) {
        parts.add(messages.get("deck.layout.element." + element.id(), count));
      }
    }
    add(parts, messages, "deck.layout.blanks", changes.blanks());
    add(parts, messages, "deck.layout.typed-numbers", changes.typedNumbers());
    add(parts, messages, "deck.layout.list-numbers", changes.listNumbers());
    switch (changes.number()) {
      case ADDED -> parts.add(messages.get("deck.layout.number.added"));
      case REPLACED ->
          parts.add(messages.get("deck.layout.number.replaced", standard.pageNumber().sample()));
      case KEPT -> {}
    }
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("deck.layout.head", name(standard, messages)));
    lines.add(String.join(messages.get("deck.layout.separator"), parts));
    add(lines, messages, "deck.layout.protected", preview.protectedParagraphs());
    for (MissingFont missing : preview.missing()) {
      lines.add(
          missing
              .shown()
              .map(shown -> messages.get("deck.layout.font.shown", missing.font(), shown))
              .orElseGet(() -> messages.get("deck.layout.font", missing.font())));
    }
    return String.join("\n", lines);
  }

  private static String name(LayoutStandard standard, Messages messages) {
    return standard.name(messages.locale().toLanguageTag());
  }

  private static void add(List<String> parts, Messages messages, String key, int count) {
    if (count > 0) {
      parts.add(messages.get(key, count));
    }
  }

  private static String page(LayoutStandard.Page page, Messages messages) {
    return messages.get(
        "deck.layout.page",
        millimetres(page.width()),
        millimetres(page.height()),
        millimetres(page.top()),
        millimetres(page.bottom()),
        millimetres(page.left()),
        millimetres(page.right()));
  }

  private static String millimetres(int hundredths) {
    String digits = String.valueOf(hundredths / 100.0);
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }
}
