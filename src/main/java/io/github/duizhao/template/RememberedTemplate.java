package io.github.duizhao.template;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which template a document was written after, as the document itself remembers it.
 *
 * @param id the template's id
 * @param version the version of its content, "" if it is not known
 */
public record RememberedTemplate(String id, String version) {

  /** .docx reads such an underscore as the start of an escape. */
  private static final Pattern ESCAPE = Pattern.compile("%|_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern ESCAPED = Pattern.compile("%(25|5F)");

  /** A template as a document remembers it. */
  public static RememberedTemplate of(Template template) {
    return new RememberedTemplate(template.id(), template.version().strip());
  }

  /** What was written with {@link #write}; empty where that says nothing. */
  public static Optional<RememberedTemplate> read(String text) {
    String[] words = text.strip().split("\\s+", 2);
    return words[0].isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RememberedTemplate(
                unescaped(words[0]), words.length > 1 ? unescaped(words[1]) : ""));
  }

  /** One line for a property of the document: the id, a blank and the version. */
  public String write() {
    return escaped((id + " " + version).strip());
  }

  /** Whether a template is this one in this version. */
  public boolean isSame(Template template) {
    return equals(of(template));
  }

  private static String escaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(found -> String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
  }

  private static String unescaped(String text) {
    Matcher matcher = ESCAPED.matcher(text);
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), 16)));
  }
}
