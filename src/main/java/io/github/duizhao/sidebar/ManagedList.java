package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.FolderStatus;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.LayoutEntry;
import io.github.duizhao.template.ProfileEntry;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that can be managed, as it stands now: what can be used, and the files that cannot. */
final class ManagedList {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final TemplateState state;
  private final Messages messages;
  private final List<ManagedItem> templates = new ArrayList<>();
  private final List<ManagedItem> others = new ArrayList<>();

  ManagedList(TemplateState state, Messages messages) {
    this.state = state;
    this.messages = messages;
    for (TemplateEntry entry : state.library().entries()) {
      templates.add(template(entry, true, states(entry)));
      for (TemplateEntry below : entry.overridden()) {
        templates.add(template(below, false, List.of(overridden(entry))));
      }
    }
    state.library().profiles().forEach(entry -> others.add(profile(entry)));
    state.library().layouts().forEach(entry -> others.add(layout(entry)));
    addBroken();
  }

  /** The templates, and the files that cannot be used. */
  List<ManagedItem> templates() {
    return List.copyOf(templates);
  }

  /** The campaign profiles and the layouts. */
  List<ManagedItem> others() {
    return List.copyOf(others);
  }

  /** How an item is shown. */
  static String line(ManagedItem item, Messages messages) {
    StringBuilder line =
        new StringBuilder(
            messages.get(
                "manage.line", item.name(), messages.get("template.layer." + item.layer().id())));
    item.states().forEach(said -> line.append(messages.get("manage.also", said)));
    return line.toString();
  }

  private ManagedItem template(TemplateEntry entry, boolean inForce, List<Message> states) {
    return new ManagedItem(
        new ManagedItem.OfTemplate(entry, inForce),
        entry.template().name(language()),
        entry.layer(),
        entry.file(),
        path(entry.file()),
        states);
  }

  private ManagedItem profile(ProfileEntry entry) {
    return new ManagedItem(
        new ManagedItem.OfProfile(entry),
        entry.profile().name(language()),
        entry.layer(),
        entry.file(),
        path(entry.file()),
        other("profile", entry.file()));
  }

  private ManagedItem layout(LayoutEntry entry) {
    return new ManagedItem(
        new ManagedItem.OfLayout(entry),
        entry.layout().name(language()),
        entry.layer(),
        entry.file(),
        path(entry.file()),
        other("layout", entry.file()));
  }

  private List<Message> other(String kind, String file) {
    List<Message> states = new ArrayList<>(List.of(Message.of("template.kind." + kind)));
    since(file).ifPresent(states::add);
    return states;
  }

  private void addBroken() {
    Map<String, List<TemplateFault>> files = new LinkedHashMap<>();
    for (TemplateFault fault : state.faults()) {
      files.computeIfAbsent(fault.file(), file -> new ArrayList<>()).add(fault);
    }
    files.forEach((file, faults) -> templates.add(broken(file, faults)));
  }

  private ManagedItem broken(String file, List<TemplateFault> faults) {
    TemplateFault first = faults.get(0);
    return new ManagedItem(
        new ManagedItem.OfBroken(faults),
        file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1),
        folder(file).map(status -> status.folder().layer()).orElse(Layer.ORGANISATION),
        file,
        path(file),
        List.of(Message.of("manage.state.broken", first.line(), first.message())));
  }

  private List<Message> states(TemplateEntry entry) {
    List<Message> states = new ArrayList<>();
    if (entry.id().equals(state.places().settings().defaultTemplate())) {
      states.add(Message.of("manage.state.default"));
    }
    if (!entry.overridden().isEmpty()) {
      states.add(Message.of("manage.state.overrides", layer(entry.overridden().get(0).layer())));
    }
    if (entry.locked()) {
      states.add(Message.of("manage.state.locked"));
    }
    since(entry.file()).ifPresent(states::add);
    return states;
  }

  private static Message overridden(TemplateEntry by) {
    return Message.of("manage.state.overridden", layer(by.layer()));
  }

  /** From when the copy is that is used in the place of the file's folder. */
  private Optional<Message> since(String file) {
    return folder(file)
        .flatMap(FolderStatus::since)
        .map(
            time ->
                Message.of("manage.state.copy", DAY.format(time.atZone(ZoneId.systemDefault()))));
  }

  /** The folder that a file is in, in a package or not. */
  private Optional<FolderStatus> folder(String file) {
    return asPath(file)
        .flatMap(
            path ->
                state.folders().stream()
                    .filter(status -> path.startsWith(status.folder().path()))
                    .findFirst());
  }

  /** A file that lies right in a folder that can be reached; those of packages do not. */
  private Optional<Path> path(String file) {
    return asPath(file)
        .filter(
            path ->
                state.folders().stream()
                    .filter(status -> status.trouble().isEmpty())
                    .anyMatch(status -> status.folder().path().equals(path.getParent())));
  }

  private static Optional<Path> asPath(String file) {
    try {
      return Optional.of(Path.of(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Message layer(Layer layer) {
    return Message.of("template.layer." + layer.id());
  }

  private String language() {
    return messages.locale().toLanguageTag();
  }
}
