package io.github.duizhao.template;

/** How the numbers of headings are written into a document. */
public enum HeadingNumbers {
  /** As characters of the text: 一、 （一） 1. */
  TEXT("text"),
  /** As a list that Writer numbers. */
  LIST("list");

  private final String id;

  HeadingNumbers(String id) {
    this.id = id;
  }

  /** The id in files. */
  public String id() {
    return id;
  }
}
