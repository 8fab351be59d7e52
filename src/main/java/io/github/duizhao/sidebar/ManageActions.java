package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.writer.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the buttons do with the chosen item. Knows no widget. Main thread only. */
final class ManageActions {

  /** What the office does for it. */
  interface Office {
    /** What a path means that somebody wrote; empty if it is none. */
    Optional<Path> path(String written);

    /**
     * Opens a file in the program that the system has for it.
     *
     * @return whether there is one
     */
    boolean open(Path file);

    /**
     * Opens the form for the common fields of a template in a file of its own.
     *
     * @param saved told of the id once it was saved
     * @param refused told why the form cannot open
     */
    void edit(
        TemplateEntry entry,
        TemplateState state,
        Consumer<String> saved,
        Consumer<Message> refused);

    /** Makes a template the one that is offered first. */
    void setDefault(String id) throws RefusedException;

    /** Reads the folders anew. */
    void reload();
  }

  private final ManageController list;
  private final Office office;
  private final Background background;
  private final Messages messages;
  private final ManageView view;

  ManageActions(
      ManageController list,
      Office office,
      Background background,
      Messages messages,
      ManageView view) {
    this.list = list;
    this.office = office;
    this.background = background;
    this.messages = messages;
    this.view = view;
  }

  /** Does what a button is for. */
  void run(ManageAction action, ManageImport imports, ManageExport exports) {
    list.chosenFor(action)
        .ifPresent(
            item -> {
              switch (action) {
                case DUPLICATE -> duplicate(item);
                case FORM -> form(item);
                case EDIT -> edit(item);
                case IMPORT -> imports.ask();
                case EXPORT -> exports.ask(item);
                case DELETE -> delete(item);
                case DEFAULT -> makeDefault(item);
              }
            });
  }

  private void duplicate(ManagedItem item) {
    Path folder = ManageObstacles.ownFolder(list.state()).orElseThrow();
    TemplateState state = list.state();
    List<TemplateFolder> folders = state.places().folders();
    list.begin();
    background.run(
        () -> {
          Optional<String> original =
              item.layer() == Layer.USER
                  ? TemplateFilesDesk.text(item.source(), folders)
                  : Optional.empty();
          TemplateCopy.Copy copy = TemplateCopy.of(item, original, state.library());
          WholeFile.write(folder.resolve(copy.fileName()), copy.json(), false);
          return copy;
        },
        copy -> {
          list.await(copy.id());
          list.end(Message.of("manage.done.duplicate", copy.id()));
          office.reload();
        },
        this::failed);
  }

  private void form(ManagedItem item) {
    office.edit(
        item.template().orElseThrow(),
        list.state(),
        id -> {
          list.await(id);
          list.end(Message.of("manage.done.form", id));
          office.reload();
        },
        list::end);
  }

  private void edit(ManagedItem item) {
    Path file = item.path().orElseThrow();
    boolean opened = office.open(file);
    list.end(
        Message.of(opened ? "manage.done.edit" : "manage.trouble.no-program", file.toString()));
  }

  private void delete(ManagedItem item) {
    Path file = item.path().orElseThrow();
    view.ask(
        messages.get("manage.delete.ask", item.name(), file.toString()),
        messages.get("manage.delete.yes"),
        () -> {
          list.begin();
          background.run(
              () -> TemplateFilesDesk.delete(file),
              backup -> {
                list.end(Message.of("manage.done.delete", backup.toString()));
                office.reload();
              },
              this::failed);
        });
  }

  private void makeDefault(ManagedItem item) {
    Optional<Message> refusal = Refusals.of(() -> office.setDefault(item.content().id()));
    list.end(refusal.orElseGet(() -> Message.of("manage.done.default", item.name())));
    office.reload();
  }

  private void failed(IOException failure) {
    list.end(FileTrouble.message(failure));
    office.reload();
  }
}
