package io.github.duizhao.sidebar;

/** What can be done with templates, in the order of the buttons. */
enum ManageAction {
  DUPLICATE("duplicate"),
  FORM("form"),
  EDIT("edit"),
  IMPORT("import"),
  EXPORT("export"),
  DELETE("delete"),
  DEFAULT("makeDefault");

  private final String id;

  ManageAction(String id) {
    this.id = id;
  }

  /** The name of its button and the end of its messages' keys. */
  String id() {
    return id;
  }
}
