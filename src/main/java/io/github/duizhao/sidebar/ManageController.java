package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.TemplateFilesDesk.Access;
import io.github.duizhao.template.Layer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The list of all templates, profiles and layouts, which of them is chosen, and what can be done
 * with that one. Knows no widget. Main thread only.
 */
final class ManageController {

  private final Supplier<TemplateState> templates;
  private final Background background;
  private final Messages messages;
  private final ManageView view;
  private TemplateState shown;
  private ManagedList list;
  private Optional<ManagedItem> chosen = Optional.empty();

  /** What may be done with the file of the chosen one, once that is known. */
  private Optional<Access> access = Optional.empty();

  /** The id of what was made just now, and is chosen as soon as it is in the list. */
  private Optional<String> awaited = Optional.empty();

  private Optional<Message> notice = Optional.empty();
  private boolean busy;

  /**
   * The list of a window.
   *
   * @param templates what there is now
   */
  ManageController(
      Supplier<TemplateState> templates,
      Background background,
      Messages messages,
      ManageView view) {
    this.templates = templates;
    this.background = background;
    this.messages = messages;
    this.view = view;
  }

  /** There may be others than before. */
  void refresh() {
    TemplateState now = templates.get();
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    list = new ManagedList(now, messages);
    Optional<ManagedItem> made = made();
    if (made.isPresent()) {
      awaited = Optional.empty();
    }
    choose(made.or(() -> chosen.flatMap(this::same)).or(() -> all().findFirst()));
  }

  /** A line of the templates is chosen. */
  void templateChosen(int index) {
    notice = Optional.empty();
    choose(at(list.templates(), index));
  }

  /** A line of the profiles and layouts is chosen. */
  void otherChosen(int index) {
    notice = Optional.empty();
    choose(at(list.others(), index));
  }

  /** The chosen one, if an action can be done with it now. */
  Optional<ManagedItem> chosenFor(ManageAction action) {
    return chosen.filter(item -> !busy && obstacle(action).isEmpty());
  }

  /** The state that is shown. */
  TemplateState state() {
    return shown;
  }

  /** Something is going on that takes a while; nothing else is begun meanwhile. */
  void begin() {
    busy = true;
    notice = Optional.of(Message.of("manage.busy"));
    show();
  }

  /** It has come to its end, and that is what is to be said. */
  void end(Message message) {
    busy = false;
    notice = Optional.of(message);
    show();
  }

  /** It has not come about, and nothing is to be said. */
  void leave() {
    busy = false;
    notice = Optional.empty();
    show();
  }

  /** Chooses what was made as soon as it is in the list. */
  void await(String id) {
    awaited = Optional.of(id);
  }

  private void choose(Optional<ManagedItem> item) {
    chosen = item;
    access = Optional.empty();
    show();
    item.flatMap(ManagedItem::path)
        .ifPresent(
            path ->
                background.run(
                    () -> TemplateFilesDesk.access(path),
                    found -> accessKnown(item.get(), found),
                    failure -> accessKnown(item.get(), Access.NONE)));
  }

  private void accessKnown(ManagedItem item, Access found) {
    if (chosen.filter(item::equals).isPresent()) {
      access = Optional.of(found);
      showActions();
    }
  }

  private void show() {
    view.showTemplates(lines(list.templates()), index(list.templates()));
    view.showOthers(lines(list.others()), index(list.others()));
    view.showPreview(
        chosen.map(item -> PreviewText.of(item, shown.library(), messages)).orElse(""));
    showActions();
    Optional<Message> reading =
        shown.loaded() ? Optional.empty() : Optional.of(Message.of("manage.reading"));
    view.showNotice(notice.or(() -> reading).map(messages::format).orElse(""));
  }

  private void showActions() {
    for (ManageAction action : ManageAction.values()) {
      Optional<Message> obstacle = obstacle(action);
      view.allow(action, obstacle.isEmpty(), obstacle.map(messages::format).orElse(""));
    }
  }

  private Optional<Message> obstacle(ManageAction action) {
    if (busy) {
      return Optional.of(Message.of("manage.busy"));
    }
    return chosen
        .map(item -> new ManageObstacles(item, shown, access).to(action))
        .orElse(Optional.of(Message.of("manage.no.choice")));
  }

  private Optional<ManagedItem> made() {
    return awaited.flatMap(
        id -> all().filter(item -> item.content().id().equals(id) && own(item)).findFirst());
  }

  private static boolean own(ManagedItem item) {
    return item.layer() == Layer.USER;
  }

  private Optional<ManagedItem> same(ManagedItem before) {
    return all().filter(before::isSame).findFirst();
  }

  private Stream<ManagedItem> all() {
    return Stream.concat(list.templates().stream(), list.others().stream());
  }

  private int index(List<ManagedItem> items) {
    return chosen.map(items::indexOf).orElse(-1);
  }

  private List<String> lines(List<ManagedItem> items) {
    return items.stream().map(item -> ManagedList.line(item, messages)).toList();
  }

  private static Optional<ManagedItem> at(List<ManagedItem> items, int index) {
    return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }
}
