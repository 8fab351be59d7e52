package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.sidebar.TemplateFilesDesk.Access;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.TemplateSettings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Why something cannot be done with an item. */
final class ManageObstacles {

  private final ManagedItem item;
  private final TemplateState state;
  private final Optional<Access> access;

  /**
   * The obstacles to what can be done with an item.
   *
   * @param access what may be done with its file; empty while that is not known
   */
  ManageObstacles(ManagedItem item, TemplateState state, Optional<Access> access) {
    this.item = item;
    this.state = state;
    this.access = access;
  }

  /** The user's own folder, if there may be one. */
  static Optional<Path> ownFolder(TemplateState state) {
    return state.places().folders().stream()
        .filter(folder -> folder.layer() == Layer.USER)
        .map(TemplateFolder::path)
        .findFirst();
  }

  /** Why an action cannot be done; empty if it can. */
  Optional<Message> to(ManageAction action) {
    return switch (action) {
      case DUPLICATE -> when(item.isBroken(), "manage.no.broken").or(this::noFolder);
      case IMPORT -> noFolder();
      case EXPORT -> when(ExportFormat.of(item).isEmpty(), "manage.no.broken");
      case FORM -> toForm();
      case EDIT -> toFile().or(() -> when(!known().write(), "manage.no.write"));
      case DELETE -> toFile().or(() -> when(!known().move(), "manage.no.delete"));
      case DEFAULT -> toDefault();
    };
  }

  /** The form is for templates; their files are open to all editors. */
  private Optional<Message> toForm() {
    if (item.isBroken()) {
      return Optional.of(Message.of("manage.no.broken"));
    }
    return when(item.template().isEmpty(), "manage.no.form").or(() -> to(ManageAction.EDIT));
  }

  private Optional<Message> noFolder() {
    if (!state.loaded()) {
      return Optional.of(Message.of("manage.reading"));
    }
    return when(ownFolder(state).isEmpty(), "manage.no.own");
  }

  private Optional<Message> toFile() {
    if (item.path().isEmpty()) {
      boolean inPackage = item.layer() == Layer.USER || item.layer() == Layer.ORGANISATION;
      return Optional.of(
          inPackage
              ? Message.of("manage.no.package", item.source())
              : Message.of("manage.no.file." + item.layer().id()));
    }
    boolean isPackage = item.source().toLowerCase(Locale.ROOT).endsWith(".zip");
    return when(isPackage, "manage.no.whole-package")
        .or(() -> when(access.isEmpty(), "manage.no.unknown"));
  }

  private Optional<Message> toDefault() {
    TemplateSettings.Values settings = state.places().settings();
    if (!(item.content() instanceof ManagedItem.OfTemplate template)) {
      return Optional.of(Message.of("manage.no.template"));
    }
    if (settings.locked().contains(TemplateSettings.Setting.DEFAULT)) {
      return Optional.of(Refusal.LOCKED_SETTING.message());
    }
    if (!template.inForce() || item.layer() == Layer.DOCUMENT) {
      return Optional.of(Message.of("manage.no.in-force"));
    }
    return when(template.id().equals(settings.defaultTemplate()), "manage.no.default");
  }

  private Access known() {
    return access.orElse(Access.NONE);
  }

  private static Optional<Message> when(boolean hindered, String key) {
    return hindered ? Optional.of(Message.of(key)) : Optional.empty();
  }
}
