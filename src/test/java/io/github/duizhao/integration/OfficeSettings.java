package io.github.duizhao.integration;

/**
 * How an office is started.
 *
 * @param language the tag of the user interface's language
 * @param javaOptions options for the office's Java, "" for none
 * @param visible whether it draws on a display
 */
record OfficeSettings(String language, String javaOptions, boolean visible) {

  static final OfficeSettings CHINESE = new OfficeSettings("zh-CN", "", false);
  static final OfficeSettings ENGLISH = new OfficeSettings("en-US", "", false);

  OfficeSettings withJavaOptions(String options) {
    return new OfficeSettings(language, options, visible);
  }

  /** An office with windows on the display. */
  static OfficeSettings visible(String language) {
    return new OfficeSettings(language, "", true);
  }
}
