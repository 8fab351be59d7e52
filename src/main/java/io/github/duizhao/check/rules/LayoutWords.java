package io.github.duizhao.check.rules;

import io.github.duizhao.document.Alignment;
import io.github.duizhao.document.LineSpacing;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.LayoutStandard;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How findings name what a layout is. */
final class LayoutWords {

  /** The sizes in points that have a name of their own (初号 to 小五). */
  private static final Set<String> NAMED =
      Set.of("42", "36", "26", "24", "22", "18", "16", "15", "14", "12", "10.5", "9");

  private LayoutWords() {}

  /** A size in points, with its Chinese name if it has one. */
  static Message size(double points) {
    String number = number(points);
    return NAMED.contains(number)
        ? Message.of("layout.size." + number)
        : Message.of("layout.points", number);
  }

  /** A font and a size. */
  static Message font(String font, double points) {
    return Message.of("layout.font", font, size(points));
  }

  /** A font, a size, and that it is bold. */
  static Message font(String font, double points, boolean bold) {
    return bold ? Message.of("layout.bold", font(font, points)) : font(font, points);
  }

  /** Where lines stand. */
  static Message alignment(Alignment alignment) {
    return Message.of("layout.alignment." + alignment.id());
  }

  /** The distance between lines. */
  static Message lineSpacing(LineSpacing spacing) {
    String value =
        spacing.mode() == LineSpacing.Mode.PROPORTIONAL
            ? number(spacing.value() / 100.0)
            : number(twentieths(LayoutStandard.points(spacing.value())));
    return Message.of("layout.line." + spacing.mode().id(), value);
  }

  /** Points as word processors count them, without what the change of units added. */
  private static double twentieths(double points) {
    return Math.round(points * 20) / 20.0;
  }

  /** A length in millimetres. */
  static Message millimetres(int hundredths) {
    return Message.of("layout.millimetres", number(hundredths / 100.0));
  }

  /** A length in centimetres, to two digits. */
  static Message centimetres(int hundredths) {
    return Message.of("layout.centimetres", number(Math.round(hundredths / 10.0) / 100.0));
  }

  /** Several things, the last without a comma after it; at least one. */
  static Object list(List<? extends Object> parts) {
    Object list = parts.get(0);
    for (Object part : parts.subList(1, parts.size())) {
      list = Message.of("layout.and", list, part);
    }
    return list;
  }

  /** A number with at most two decimals, without noughts at its end. */
  static String number(double value) {
    String digits = String.format(Locale.ROOT, "%.2f", value);
    return digits.replaceAll("\\.?0+$", "");
  }
}
