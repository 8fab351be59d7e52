package io.github.duizhao.template;

import io.github.duizhao.data.JsonNode;
import io.github.duizhao.message.Message;

/** Holds a template's meeting and actor against those that its campaign profile is for. */
final class ProfileMatch {

  private ProfileMatch() {}

  /** Tells where a template and its profile are for something else. */
  static void check(TemplateFile template, FileFaults faults) {
    ProfileFile profile = template.profile();
    if (profile == null) {
      return;
    }
    String meeting = Over.value(profile.meeting(), "");
    if (!meeting.isEmpty() && !meeting.equals(Over.value(template.meeting(), meeting))) {
      tell("meeting", meeting, template.meeting(), template, faults);
    }
    String actor = profile.actor();
    if (actor != null && !actor.equals(Over.value(template.actor(), actor))) {
      tell("actor", name(actor), name(template.actor()), template, faults);
    }
  }

  private static Message name(String actor) {
    return Message.of("template.actor." + actor);
  }

  private static void tell(
      String key, Object profile, Object own, TemplateFile template, FileFaults faults) {
    JsonNode root = template.node();
    JsonNode named = root.members().get("profile");
    // What names no profile itself changes the meeting or the actor under one that it inherits.
    JsonNode place = named == null ? root.nearest(key) : named.nearest(key);
    faults.at(place, "template.fault.profile." + key, profile, own);
  }
}
