package io.github.duizhao.sidebar;

/** What can be done with a row of the correspondence, in the order of the buttons. */
enum CorrespondenceAction {
  GO_TO("goto"),
  LINK_CAUSES("linkCauses"),
  LINK_MEASURES("linkMeasures"),
  SUGGEST("suggest"),
  CONFIRM("confirm"),
  CONFIRM_ALL("confirmAll"),
  RESET("reset"),
  CHECK("check");

  private final String id;

  CorrespondenceAction(String id) {
    this.id = id;
  }

  /** The name of its button and the end of its message's key. */
  String id() {
    return id;
  }
}
