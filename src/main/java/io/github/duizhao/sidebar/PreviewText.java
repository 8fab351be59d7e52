package io.github.duizhao.sidebar;

import com.google.gson.GsonBuilder;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.CampaignProfile;
import io.github.duizhao.template.LayoutEntry;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.OutlineParagraph;
import io.github.duizhao.template.ProfileEntry;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateSection.Length;
import java.util.List;
import java.util.stream.Collectors;

/** What is shown of an item before anybody uses it. */
final class PreviewText {

  private final TemplateLibrary library;
  private final Messages messages;
  private final StringBuilder text = new StringBuilder();

  private PreviewText(TemplateLibrary library, Messages messages) {
    this.library = library;
    this.messages = messages;
  }

  /** The text about an item: what it is, where it is from, what it says. */
  static String of(ManagedItem item, TemplateLibrary library, Messages messages) {
    PreviewText preview = new PreviewText(library, messages);
    ManagedItem.Content content = item.content();
    if (content instanceof ManagedItem.OfTemplate of) {
      preview.add(of.entry(), item);
    } else if (content instanceof ManagedItem.OfProfile of) {
      preview.add(of.entry(), item);
    } else if (content instanceof ManagedItem.OfLayout of) {
      preview.add(of.entry(), item);
    } else if (content instanceof ManagedItem.OfBroken of) {
      preview.line("manage.preview.source", item.source());
      preview.text.append('\n').append(faults(of.faults(), messages));
    }
    return preview.text.toString();
  }

  /** Faults, each with its place, one after the other. */
  static String faults(List<TemplateFault> faults, Messages messages) {
    return faults.stream()
        .map(
            fault ->
                messages.get(
                    "manage.preview.fault",
                    fault.file(),
                    fault.line(),
                    fault.column(),
                    fault.path(),
                    fault.message()))
        .collect(Collectors.joining("\n\n"));
  }

  private void add(TemplateEntry entry, ManagedItem item) {
    Template template = entry.template();
    head(item, entry.id(), template.version());
    entry.inheritsFrom().ifPresent(id -> line("manage.preview.extends", id));
    template
        .profile()
        .ifPresent(profile -> line("manage.preview.profile", profileName(profile), profile.id()));
    line("manage.preview.layout", layoutName(template));
    text.append('\n');
    for (OutlineParagraph paragraph : Outline.of(template)) {
      indent(paragraph.kind());
      text.append(paragraph.text()).append('\n');
    }
  }

  private void indent(OutlineParagraph.Kind kind) {
    switch (kind) {
      case HEADING_2 -> text.append("  ");
      case BODY -> text.append("    ");
      case TITLE, NAME_LINE, HEADING_1, SIGNATURE -> text.append("");
    }
  }

  private void add(ProfileEntry entry, ManagedItem item) {
    CampaignProfile profile = entry.profile();
    head(item, profile.id(), profile.version());
    if (!profile.name().isEmpty()) {
      line("manage.preview.campaign", profile.name());
    }
    if (profile.year() > 0) {
      line("manage.preview.year", profile.year());
    }
    profile.length().ifPresent(length -> line("manage.preview.length", range(length)));
    if (profile.problemsAndCausesPercent() > 0) {
      line("manage.preview.percent", profile.problemsAndCausesPercent());
    }
    if (!profile.aspects().isEmpty()) {
      line("manage.preview.aspects");
      profile.aspects().forEach(aspect -> text.append("  ").append(aspect.name()).append('\n'));
    }
  }

  private void add(LayoutEntry entry, ManagedItem item) {
    head(item, entry.id(), "");
    text.append('\n')
        .append(
            new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(entry.layout().json()));
  }

  private void head(ManagedItem item, String id, String version) {
    text.append(item.name()).append('\n');
    if (version.isEmpty()) {
      line("manage.preview.id", id);
    } else {
      line("manage.preview.version", id, version);
    }
    Message layer = Message.of("template.layer." + item.layer().id());
    line("manage.preview.layer", layer);
    if (!item.source().isEmpty()) {
      line("manage.preview.source", item.source());
    }
    item.states().forEach(state -> text.append(messages.format(state)).append('\n'));
  }

  private String profileName(CampaignProfile profile) {
    return library
        .profile(profile.id())
        .map(entry -> entry.profile().name(language()))
        .orElseGet(() -> profile.name().isEmpty() ? profile.id() : profile.name());
  }

  private String layoutName(Template template) {
    return template.layout().name(language());
  }

  private String range(Length length) {
    return length.max() == Integer.MAX_VALUE
        ? messages.get("manage.preview.from", length.min())
        : messages.get("manage.preview.range", length.min(), length.max());
  }

  private String language() {
    return messages.locale().toLanguageTag();
  }

  private void line(String key, Object... arguments) {
    text.append(messages.get(key, arguments)).append('\n');
  }
}
