package io.github.duizhao.integration;

/**
 * How an office is started.
 *
 * @param language the tag of the user interface's language
 * @param javaOptions options for the office's Java, "" for none
 */
record OfficeSettings(String language, String javaOptions) {

  static final OfficeSettings CHINESE = new OfficeSettings("zh-CN", "");
  static final OfficeSettings ENGLISH = new OfficeSettings("en-US", "");

  OfficeSettings withJavaOptions(String options) {
    return new OfficeSettings(language, options);
  }
}
