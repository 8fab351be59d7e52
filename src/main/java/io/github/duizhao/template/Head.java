package io.github.duizhao.template;

import io.github.duizhao.document.Actor;
import java.util.Arrays;
import java.util.List;

/** What files of all kinds begin with. */
final class Head {

  /** Of the schema, which is never opened. */
  static final int LONGEST_ADDRESS = 1000;

  /** An id with a meaning of its own. */
  static final String NONE = "none";

  static final List<String> ACTORS = Arrays.stream(Actor.values()).map(Actor::id).toList();

  static final List<String> MEETINGS = List.of("组织生活会", "民主生活会");

  private Head() {}

  static Actor actor(String id) {
    return Actor.PERSONAL.id().equals(id) ? Actor.PERSONAL : Actor.TEAM;
  }

  /** The id of a file. */
  static String id(Fields fields) {
    String id = fields.text("id", TextLimit.ID);
    if (NONE.equals(id)) {
      fields.fault("id", "template.fault.id.none");
      return null;
    }
    return id;
  }
}
