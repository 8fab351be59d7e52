package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;

/** Reads the regexes that our patterns are made of; not all that Java knows. */
final class RegexReader {

  /** Wider ranges of a class are not listed. */
  private static final int WIDEST = 100;

  private final String regex;
  private int at;

  private RegexReader(String regex) {
    this.regex = regex;
  }

  /** Reads a regex; null for one with means that are not known here. */
  static Sequence read(String regex) {
    try {
      RegexReader reader = new RegexReader(regex);
      Sequence whole = reader.alternatives();
      return reader.at < regex.length() ? null : whole;
    } catch (UnknownMeans | IndexOutOfBoundsException | NumberFormatException unknown) {
      return null;
    }
  }

  /**
   * A row of elements.
   *
   * @param part all of it
   * @param needs the elements that every match has, in their order, each with what follows it
   * @param anchored whether it matches only where the text begins
   */
  record Sequence(RegexPart part, List<RegexPart> needs, boolean anchored) {}

  private record Element(RegexPart part, Sequence inner, boolean anchor) {}

  private Sequence alternatives() {
    List<Sequence> all = new ArrayList<>();
    all.add(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    if (all.size() == 1) {
      return all.get(0);
    }
    RegexPart part = all.get(0).part();
    boolean anchored = all.get(0).anchored();
    for (Sequence next : all.subList(1, all.size())) {
      part = part.or(next.part());
      anchored &= next.anchored();
    }
    boolean needed = !part.nullable() && part.first() != null;
    return new Sequence(part, needed ? List.of(part) : List.of(), anchored);
  }

  private Sequence sequence() {
    List<Element> elements = new ArrayList<>();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      elements.add(repeated(element()));
    }
    RegexPart rest = RegexPart.EMPTY;
    List<RegexPart> needs = new ArrayList<>();
    for (int i = elements.size() - 1; i >= 0; i--) {
      RegexPart part = elements.get(i).part();
      RegexPart after = rest;
      rest = part.then(rest);
      Sequence inner = elements.get(i).inner();
      if (inner != null && !inner.needs().isEmpty()) {
        needs.addAll(0, inner.needs().stream().map(need -> need.then(after)).toList());
      } else if (!part.nullable() && part.first() != null) {
        needs.add(0, rest);
      }
    }
    return new Sequence(rest, List.copyOf(needs), isAnchored(elements));
  }

  private static boolean isAnchored(List<Element> elements) {
    for (Element element : elements) {
      if (element.anchor()) {
        return true;
      }
      if (!element.part().equals(RegexPart.EMPTY)) {
        return false;
      }
    }
    return false;
  }

  private Element repeated(Element element) {
    int least;
    int most;
    char c = at < regex.length() ? regex.charAt(at) : ' ';
    if (c == '?') {
      least = 0;
      most = 1;
    } else if (c == '*' || c == '+') {
      least = c == '*' ? 0 : 1;
      most = Integer.MAX_VALUE;
    } else if (c == '{') {
      int close = regex.indexOf('}', at);
      String[] bounds = regex.substring(at + 1, close).split(",", -1);
      least = Integer.parseInt(bounds[0]);
      most = bounds.length == 1 ? least : upper(bounds[1]);
      at = close;
    } else {
      return element;
    }
    at++;
    if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
      at++;
    }
    boolean once = least > 0;
    return new Element(
        element.part().times(least, most),
        once && most == 1 ? element.inner() : null,
        once && element.anchor());
  }

  private static int upper(String bound) {
    return bound.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bound);
  }

  private Element element() {
    char c = regex.charAt(at);
    at++;
    return switch (c) {
      case '(' -> group();
      case '[' -> plain(RegexPart.oneOf(members()));
      case '.' -> plain(RegexPart.oneOf(null));
      case '^' -> new Element(RegexPart.EMPTY, null, true);
      case '$' -> plain(RegexPart.EMPTY);
      case '\\' -> escape();
      default -> plain(RegexPart.oneOf(String.valueOf(c)));
    };
  }

  private static Element plain(RegexPart part) {
    return new Element(part, null, false);
  }

  private Element group() {
    boolean looks = false;
    if (regex.startsWith("?:", at)) {
      at += 2;
    } else if (regex.startsWith("?=", at) || regex.startsWith("?!", at)) {
      at += 2;
      looks = true;
    } else if (regex.startsWith("?<=", at) || regex.startsWith("?<!", at)) {
      at += 3;
      looks = true;
    } else if (regex.startsWith("?<", at)) {
      at = regex.indexOf('>', at) + 1;
    } else if (regex.startsWith("?", at)) {
      throw new UnknownMeans();
    }
    Sequence inner = alternatives();
    if (at >= regex.length()) {
      throw new UnknownMeans();
    }
    at++;
    return looks ? plain(RegexPart.EMPTY) : new Element(inner.part(), inner, inner.anchored());
  }

  private Element escape() {
    char c = regex.charAt(at);
    at++;
    if (c == 'b') {
      return plain(RegexPart.EMPTY);
    }
    return plain(RegexPart.oneOf(escaped(c)));
  }

  /** The characters that an escape stands for, null for a great many. */
  private String escaped(char c) {
    return switch (c) {
      case 'd' -> "0123456789";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 's' -> " \t\n\u000B\f\r";
      case 'S', 'D', 'w', 'W' -> null;
      case 'p', 'P' -> {
        at = regex.indexOf('}', at) + 1;
        yield null;
      }
      case 'u' -> {
        at += 4;
        yield String.valueOf((char) Integer.parseInt(regex.substring(at - 4, at), 16));
      }
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw new UnknownMeans();
        }
        yield String.valueOf(c);
      }
    };
  }

  /** The characters of a class, null for a great many. */
  private String members() {
    boolean negated = regex.charAt(at) == '^';
    at += negated ? 1 : 0;
    StringBuilder members = new StringBuilder();
    boolean many = negated;
    for (char c = regex.charAt(at); c != ']'; c = regex.charAt(at)) {
      at++;
      if (c == '[' || (c == '&' && regex.charAt(at) == '&')) {
        throw new UnknownMeans();
      }
      String one = c == '\\' ? escaped(regex.charAt(at++)) : String.valueOf(c);
      boolean range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
      if (range && one != null) {
        at++;
        char next = regex.charAt(at++);
        String last = next == '\\' ? escaped(regex.charAt(at++)) : String.valueOf(next);
        if (last == null || last.charAt(0) - one.charAt(0) > WIDEST) {
          many = true;
        } else {
          for (char m = one.charAt(0); m <= last.charAt(0); m++) {
            members.append(m);
          }
        }
      } else if (one == null) {
        many = true;
      } else {
        members.append(one);
      }
    }
    at++;
    return many ? null : members.toString();
  }

  /** Thrown and caught here alone. */
  private static final class UnknownMeans extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownMeans() {
      super(null, null, false, false);
    }
  }
}
