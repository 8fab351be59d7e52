package io.github.duizhao.template;

/** Who a template comes from, in ascending order: a higher layer takes the place of a lower one. */
public enum Layer {
  /** Ships with the program. */
  BUILT_IN("built-in"),
  /** A folder that the organisation keeps. */
  ORGANISATION("organisation"),
  /** The user's own folder, or a file that the user names. */
  USER("user"),
  /** Carried in the document itself. */
  DOCUMENT("document");

  private final String id;

  Layer(String id) {
    this.id = id;
  }

  /** The stable id, part of message keys and of JSON output. */
  public String id() {
    return id;
  }
}
