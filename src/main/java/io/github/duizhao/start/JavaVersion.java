package io.github.duizhao.start;

/** The version of the Java that runs this code, and whether the extension can run on it. */
final class JavaVersion {

  /** The oldest feature release that the extension runs on. */
  static final int MINIMUM = 17;

  /**
   * The system property that is believed instead of the real version, such as {@code
   * -Dio.github.duizhao.java=11}. It lets a test see, on a new Java, what an old one would show.
   */
  static final String SIMULATED = "io.github.duizhao.java";

  private final String text;
  private final int feature;

  private JavaVersion(String text, int feature) {
    this.text = text;
    this.feature = feature;
  }

  /** The version in use, or the simulated one. */
  static JavaVersion inUse() {
    String real = System.getProperty("java.specification.version", "");
    return of(System.getProperty(SIMULATED, real));
  }

  /**
   * The version that a text such as {@code 1.8}, {@code 9}, {@code 17} or {@code 17-ea} names.
   *
   * @param specification the form of the system property {@code java.specification.version}
   */
  static JavaVersion of(String specification) {
    String text = specification.trim();
    String feature = text.startsWith("1.") ? text.substring(2) : text;
    return new JavaVersion(text, leadingNumber(feature));
  }

  /**
   * Whether the extension can run on this version. A version that cannot be read counts as new
   * enough: the attempt then tells more than a guess.
   */
  boolean isSupported() {
    return feature < 0 || feature >= MINIMUM;
  }

  /** The feature release, such as 8 for {@code 1.8}, or the text itself when it has no number. */
  String name() {
    return feature < 0 ? text : Integer.toString(feature);
  }

  /** The number that a text starts with, or -1. */
  private static int leadingNumber(String text) {
    int end = 0;
    while (end < text.length() && end < 6 && isDigit(text.charAt(end))) {
      end++;
    }
    return end == 0 ? -1 : Integer.parseInt(text.substring(0, end));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
