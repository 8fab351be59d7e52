package io.github.duizhao.sidebar;

import java.util.List;

/** How far ignoring a finding goes, in the order of the list to choose from. */
enum IgnoreScope {
  /** 此处: this finding in this document. */
  HERE("here"),
  /** 本文: all findings of the rule in this document. */
  DOCUMENT("document"),
  /** 停用此规则: the rule in all documents, for this user. */
  RULE("rule");

  /** All, in the order of the list. */
  static final List<IgnoreScope> ALL = List.of(values());

  private final String id;

  IgnoreScope(String id) {
    this.id = id;
  }

  /** The key of its name. */
  String key() {
    return "deck.check.scope." + id;
  }
}
