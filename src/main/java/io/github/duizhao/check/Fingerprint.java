package io.github.duizhao.check;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Recognises a place of a text after edits elsewhere: by its words and the words around it in its
 * paragraph. It holds no words itself, only sums of them, so that what a writer deletes does not
 * stay behind in the document's properties. Blanks and the width of characters do not count.
 *
 * <p>Three sums with dots between: words, before, after. The sum of no words is empty.
 */
public final class Fingerprint {

  /** How far around a place one looks, in visible characters. */
  private static final int AROUND = 8;

  /** 48 bits: in a document of a thousand places, two are alike once in half a billion. */
  private static final int BYTES = 6;

  private Fingerprint() {}

  /** Of a finding. */
  static String of(Finding finding, Snapshot snapshot) {
    if (finding.span().isEmpty() || finding.quote().isEmpty()) {
      // Something is missing, or it is about the whole: what is said stands for the place.
      String role = finding.role().map(Enum::name).orElse("");
      return sum(finding.message().key() + " " + role) + "..";
    }
    Span span = finding.span().get();
    Paragraph first = snapshot.paragraphAt(span.start());
    Paragraph last = snapshot.paragraphAt(Math.max(span.start(), span.end() - 1));
    String text = snapshot.text();
    String before = visible(text.substring(first.start(), span.start()));
    String after = visible(text.substring(span.end(), Math.max(span.end(), last.end())));
    return String.join(
        ".",
        sum(visible(finding.quote())),
        sum(before.substring(Math.max(0, before.length() - AROUND))),
        sum(after.substring(0, Math.min(AROUND, after.length()))));
  }

  /** Whether two are of one place: the same words, and on one side at least the same around. */
  static boolean matches(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String[] some = one.split("\\.", -1);
    String[] others = other.split("\\.", -1);
    return some.length == 3
        && others.length == 3
        && some[0].equals(others[0])
        && (sameWords(some[1], others[1]) || sameWords(some[2], others[2]));
  }

  private static boolean sameWords(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  /** Of some words, such as those of an item; "" for none. */
  public static String ofWords(String words) {
    return sum(visible(words));
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .chars()
        .filter(c -> !Characters.isBlank((char) c))
        .forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  private static String sum(String words) {
    if (words.isEmpty()) {
      return "";
    }
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
