package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.FolderStatus;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the outline panel says about templates. */
final class TemplateNotices {

  private TemplateNotices() {}

  /** A template's line in the list: its name, and whom it comes from unless it ships with us. */
  static String line(TemplateEntry entry, Messages messages) {
    String name = entry.template().name(messages.locale().toLanguageTag());
    return entry.layer() == Layer.BUILT_IN
        ? name
        : messages.get("deck.template.line." + entry.layer().id(), name);
  }

  /**
   * What is wrong, a line each: the document's own template first, then folders, files, settings.
   *
   * @param own about the document's template
   */
  static String text(TemplateState state, Optional<Message> own, Messages messages) {
    if (!state.loaded()) {
      // What is not there yet may be there in a moment.
      return "";
    }
    List<Message> lines = new ArrayList<>();
    own.ifPresent(lines::add);
    for (FolderStatus folder : state.folders()) {
      folder.message().ifPresent(lines::add);
    }
    faults(state.faults()).ifPresent(lines::add);
    state.places().unusable().forEach(text -> lines.add(Message.of("deck.template.no-path", text)));
    String first = state.places().settings().defaultTemplate();
    if (!first.isEmpty() && state.library().byId(first).isEmpty()) {
      lines.add(Message.of("deck.template.no-default", first));
    }
    return lines.stream().map(messages::format).collect(Collectors.joining("\n"));
  }

  private static Optional<Message> faults(List<TemplateFault> faults) {
    if (faults.isEmpty()) {
      return Optional.empty();
    }
    TemplateFault first = faults.get(0);
    long files = faults.stream().map(TemplateFault::file).distinct().count();
    return Optional.of(
        Message.of(
            "deck.template.faults",
            files,
            first.file(),
            first.line(),
            first.column(),
            first.message()));
  }
}
