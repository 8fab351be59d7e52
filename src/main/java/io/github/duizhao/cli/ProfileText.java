package io.github.duizhao.cli;

import io.github.duizhao.document.Role;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.CampaignProfile;
import java.io.IOException;
import java.util.TreeMap;

/** Writes for people what a campaign asks for. */
final class ProfileText {

  private final Messages messages;
  private final TextLines lines;

  ProfileText(Messages messages, TextLines lines) {
    this.messages = messages;
    this.lines = lines;
  }

  void write(CampaignProfile profile) throws IOException {
    String language = messages.locale().toLanguageTag();
    lines.line("cli.template.profile", profile.name(language), profile.id());
    if (profile.year() > 0) {
      lines.line("cli.template.profile.year", String.valueOf(profile.year()));
    }
    if (!profile.meeting().isEmpty()) {
      lines.plain("  " + messages.get("cli.template.meeting", profile.meeting()));
    }
    if (profile.actor().isPresent()) {
      lines.line(
          "cli.template.profile.actor",
          messages.get("template.actor." + profile.actor().get().id()));
    }
    if (!profile.name().isEmpty()) {
      lines.line("cli.template.profile.name", profile.name());
    }
    if (!profile.aspects().isEmpty()) {
      lines.line("cli.template.profile.aspects");
      for (CampaignProfile.Aspect aspect : profile.aspects()) {
        lines.plain("  - " + aspect.name());
      }
    }
    lines.list(
        "cli.template.profile.parts", profile.extraParts().stream().map(this::name).toList());
    if (profile.length().isPresent()) {
      lines.length("", profile.length().get());
    }
    for (var entry : new TreeMap<>(profile.sectionLengths()).entrySet()) {
      lines.length(name(entry.getKey()) + " ", entry.getValue());
    }
    if (profile.problemsAndCausesPercent() > 0) {
      lines.line("cli.template.profile.share", profile.problemsAndCausesPercent());
    }
    lines.list("cli.template.profile.people", profile.people());
  }

  private String name(Role role) {
    return messages.get("role." + role.id());
  }
}
