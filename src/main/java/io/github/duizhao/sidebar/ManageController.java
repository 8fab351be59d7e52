package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The list of all templates, profiles and layouts, and which of them is chosen. Knows no widget.
 * Main thread only.
 */
final class ManageController {

  private final Supplier<TemplateState> templates;
  private final Messages messages;
  private final ManageView view;
  private TemplateState shown;
  private ManagedList list;
  private Optional<ManagedItem> chosen = Optional.empty();

  /**
   * The list of a window.
   *
   * @param templates what there is now
   */
  ManageController(Supplier<TemplateState> templates, Messages messages, ManageView view) {
    this.templates = templates;
    this.messages = messages;
    this.view = view;
  }

  /** Fills the dialog. */
  void start() {
    refresh();
  }

  /** There may be others than before. */
  void refresh() {
    TemplateState now = templates.get();
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    list = new ManagedList(now, messages);
    Optional<ManagedItem> same = chosen.flatMap(this::same);
    choose(same.or(() -> list.templates().stream().findFirst()));
  }

  /** A line of the templates is chosen. */
  void templateChosen(int index) {
    choose(at(list.templates(), index));
  }

  /** A line of the profiles and layouts is chosen. */
  void otherChosen(int index) {
    choose(at(list.others(), index));
  }

  private void choose(Optional<ManagedItem> item) {
    chosen = item;
    show();
  }

  private void show() {
    view.showTemplates(lines(list.templates()), index(list.templates()));
    view.showOthers(lines(list.others()), index(list.others()));
    view.showPreview(
        chosen.map(item -> PreviewText.of(item, shown.library(), messages)).orElse(""));
    view.showNotice(shown.loaded() ? "" : messages.format(Message.of("manage.reading")));
  }

  private Optional<ManagedItem> same(ManagedItem before) {
    return Stream.concat(list.templates().stream(), list.others().stream())
        .filter(before::isSame)
        .findFirst();
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
