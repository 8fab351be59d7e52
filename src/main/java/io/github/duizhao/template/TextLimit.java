package io.github.duizhao.template;

import io.github.duizhao.data.CleanText;
import io.github.duizhao.data.Display;
import java.util.regex.Pattern;

/**
 * What a text of a file may be; the schemas say the same.
 *
 * @param least characters, at least
 * @param most characters, at most
 * @param pattern its form, null for any
 * @param form key of the message that describes the form
 */
record TextLimit(int least, int most, Pattern pattern, String form) {

  /** Templates, profiles and layouts. */
  static final TextLimit ID =
      new TextLimit(1, 80, Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"), "template.form.id");

  static final TextLimit VERSION =
      new TextLimit(1, 30, Pattern.compile("[0-9]+(\\.[0-9]+){0,2}"), "template.form.version");

  /** Something that must not be blank. */
  static TextLimit words(int most) {
    return new TextLimit(1, most, null, "");
  }

  /** Something that may be left blank. */
  static TextLimit any(int most) {
    return new TextLimit(0, most, null, "");
  }

  /** Whether a text that has usual characters alone is right; most are. */
  boolean isPlainlyRight(String text) {
    return text.length() <= most
        && text.length() / 2 >= least
        && pattern == null
        && (least == 0 || (text.charAt(0) > ' ' && text.charAt(0) != '\u3000'));
  }

  /** Tells what is wrong with a text. */
  boolean check(String text, FieldFaults faults) {
    int refused = CleanText.firstRefused(text);
    if (refused >= 0) {
      faults.fault("template.fault.character", String.format("U+%04X", text.codePointAt(refused)));
      return false;
    }
    if (least > 0 && CleanText.isBlank(text)) {
      faults.fault("template.fault.blank");
      return false;
    }
    int length = text.codePointCount(0, text.length());
    if (length > most || length < least) {
      faults.fault(
          length > most ? "template.fault.long" : "template.fault.short",
          length,
          length > most ? most : least);
      return false;
    }
    if (pattern != null && !pattern.matcher(text).matches()) {
      faults.fault(form, Display.of(text));
      return false;
    }
    return true;
  }

  /** Takes the faults of one text. */
  @FunctionalInterface
  interface FieldFaults {
    void fault(String message, Object... arguments);
  }
}
