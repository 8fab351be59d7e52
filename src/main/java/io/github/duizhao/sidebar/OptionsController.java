package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.FolderStatus;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.TemplateSettings;
import io.github.duizhao.writer.TemplateSettings.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the options do: the folders of templates, and the template that is offered first. Every
 * change holds at once. Knows no widget. Main thread only.
 */
final class OptionsController implements TemplateStore.Watcher {

  /** Where the settings are kept. */
  interface Settings {
    TemplateSettings.Values read();

    void setOwnFolders(List<String> folders) throws io.github.duizhao.writer.RefusedException;

    void setDefaultTemplate(String id) throws io.github.duizhao.writer.RefusedException;
  }

  private final Settings settings;
  private final TemplateStore store;
  private final Function<String, Optional<Path>> paths;
  private final Messages messages;
  private final OptionsView view;
  private Optional<Message> notice = Optional.empty();

  /**
   * The options of an office.
   *
   * @param paths what a path in the settings means; empty if it is none
   */
  OptionsController(
      Settings settings,
      TemplateStore store,
      Function<String, Optional<Path>> paths,
      Messages messages,
      OptionsView view) {
    this.settings = settings;
    this.store = store;
    this.paths = paths;
    this.messages = messages;
    this.view = view;
  }

  /** Fills the dialog and keeps it up to date from now on. */
  void start() {
    store.watch(this);
    refresh();
  }

  void end() {
    store.unwatch(this);
  }

  @Override
  public boolean observed() {
    return true;
  }

  @Override
  public void templatesChanged() {
    refresh();
  }

  /** Adds the folder whose path is written. */
  void add() {
    String written = view.path().strip();
    TemplateSettings.Values now = settings.read();
    if (written.isEmpty()) {
      say(Message.of("options.folder.write-first"));
      return;
    }
    Optional<Path> path = paths.apply(written);
    if (path.isEmpty()) {
      say(Message.of("deck.template.no-path", written));
      return;
    }
    if (folders(now).stream().map(Folder::text).anyMatch(text -> paths.apply(text).equals(path))) {
      say(Message.of("options.folder.there", written));
      return;
    }
    List<String> own = new ArrayList<>(now.ownFolders());
    own.add(written);
    change(() -> settings.setOwnFolders(own));
    if (notice.isEmpty()) {
      view.writePath("");
    }
  }

  /** Takes the chosen folder out of the list; its files stay. */
  void remove() {
    TemplateSettings.Values now = settings.read();
    List<Folder> all = folders(now);
    int chosen = view.chosenFolder();
    if (chosen >= 0 && chosen < all.size() && all.get(chosen).own()) {
      List<String> own = new ArrayList<>(now.ownFolders());
      own.remove(all.get(chosen).text());
      change(() -> settings.setOwnFolders(own));
    }
  }

  /** Another line of the folders is chosen. */
  void folderChosen() {
    refresh();
  }

  /** Looks after the folders now. */
  void reload() {
    notice = Optional.empty();
    store.reload();
    refresh();
  }

  /** Another template is to be offered first: 0 for none, else its place in the list. */
  void templateChosen(int index) {
    List<Template> templates = store.state().library().all();
    if (index >= 0 && index <= templates.size()) {
      String id = index == 0 ? "" : templates.get(index - 1).id();
      change(() -> settings.setDefaultTemplate(id));
    }
  }

  private void change(Refusals.Change change) {
    notice = Refusals.of(change);
    store.reload();
    refresh();
  }

  private void say(Message message) {
    notice = Optional.of(message);
    refresh();
  }

  private void refresh() {
    TemplateSettings.Values now = settings.read();
    List<Folder> folders = folders(now);
    view.showFolders(folders.stream().map(this::line).toList());
    String locked = messages.format(Refusal.LOCKED_SETTING.message());
    boolean mayAdd = now.userFolders() && !now.locked().contains(Setting.OWN_FOLDERS);
    view.allowAdd(mayAdd, mayAdd ? "" : locked);
    int chosen = view.chosenFolder();
    boolean own = chosen >= 0 && chosen < folders.size() && folders.get(chosen).own();
    view.allowRemove(
        mayAdd && own, own ? (mayAdd ? "" : locked) : messages.get("options.folder.not-own"));
    boolean mayChoose = !now.locked().contains(Setting.DEFAULT);
    view.allowDefault(mayChoose, mayChoose ? "" : locked);
    showTemplates(now.defaultTemplate());
    view.showNotice(
        notice.map(messages::format).orElseGet(() -> mayAdd && mayChoose ? "" : locked));
  }

  private void showTemplates(String first) {
    List<String> lines = new ArrayList<>(List.of(messages.get("options.default.none")));
    int chosen = 0;
    List<Template> templates = store.state().library().all();
    for (int i = 0; i < templates.size(); i++) {
      lines.add(TemplateNotices.line(store.state().library().entries().get(i), messages));
      chosen = templates.get(i).id().equals(first) ? i + 1 : chosen;
    }
    if (chosen == 0 && !first.isEmpty()) {
      lines.add(messages.get("options.default.absent", first));
      chosen = lines.size() - 1;
    }
    view.showTemplates(lines, chosen);
  }

  private static List<Folder> folders(TemplateSettings.Values values) {
    List<Folder> folders = new ArrayList<>();
    values.folders().forEach(text -> folders.add(new Folder(text, false)));
    if (values.userFolders()) {
      values.ownFolders().forEach(text -> folders.add(new Folder(text, true)));
    }
    return folders;
  }

  private String line(Folder folder) {
    String key = folder.own() ? "options.folder.own" : "options.folder.administrator";
    return messages.get(key, folder.text(), state(folder.text()));
  }

  private Message state(String text) {
    Optional<Path> path = paths.apply(text);
    if (path.isEmpty()) {
      return Message.of("options.folder.no-path");
    }
    for (FolderStatus status : store.state().folders()) {
      if (status.folder().layer() == Layer.ORGANISATION
          && status.folder().path().equals(path.get())) {
        return status.trouble().isEmpty()
            ? Message.of("options.folder.read")
            : Message.of(
                status.since().isPresent() ? "options.folder.copy" : "options.folder.unreachable");
      }
    }
    return Message.of("options.folder.reading");
  }

  private record Folder(String text, boolean own) {}
}
