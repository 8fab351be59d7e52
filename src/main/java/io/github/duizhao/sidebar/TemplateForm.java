package io.github.duizhao.sidebar;

import com.sun.star.awt.XWindow;
import com.sun.star.uno.XComponentContext;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Schemas;
import io.github.duizhao.template.TemplateDraft;
import io.github.duizhao.template.TemplateEdit;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.template.TemplateSource;
import io.github.duizhao.writer.MainThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The form for the common fields of a template: one that exists, or a new one. One form at a time:
 * two would write over each other. Main thread only; files are read and written on a worker.
 */
final class TemplateForm {

  private static final Logger LOG = Logger.getLogger(TemplateForm.class.getName());

  private static Optional<TemplateFormDialog> open = Optional.empty();

  private final XComponentContext context;
  private final XWindow owner;
  private final Messages messages;
  private final MainThread main;

  /**
   * A form that is not shown yet.
   *
   * @param owner the window that it stays above, such as a frame's container window
   */
  TemplateForm(XComponentContext context, XWindow owner, Messages messages) {
    this.context = context;
    this.owner = owner;
    this.messages = messages;
    this.main = new MainThread(context);
  }

  /** Whether a form is open; it comes to the front. */
  static boolean isOpen() {
    open.ifPresent(TemplateFormDialog::toFront);
    return open.isPresent();
  }

  /**
   * Edits the file of a template of the user's or the organisation's folders; returns at once. The
   * form shows the whole template and tells what is inherited; the file gets only what was changed,
   * keeps all else that it holds, and is written whole or not at all. Where it was changed by
   * somebody meanwhile, the form asks.
   *
   * @param entry the template; its {@link TemplateEntry#file()} is a file on disk, not inside a
   *     package
   * @param state the templates as they are now
   * @param saved told of the id once it was saved; to have the folders looked at again is up to the
   *     caller
   * @param refused told why the form cannot open: the file is gone, faulty, or inside a package
   */
  void edit(
      TemplateEntry entry, TemplateState state, Consumer<String> saved, Consumer<Message> refused) {
    if (isOpen()) {
      return;
    }
    Optional<Path> file = path(entry.file());
    if (file.isEmpty() || entry.layer() == Layer.BUILT_IN || entry.layer() == Layer.DOCUMENT) {
      refused.accept(Message.of("form.no-file", entry.file()));
      return;
    }
    Workers.run(
        () -> {
          Opened opened = open(entry.layer(), file.get(), state.library());
          main.later(
              () ->
                  Guard.run(
                      () ->
                          opened
                              .edit()
                              .ifPresentOrElse(
                                  edit ->
                                      show(
                                          List.of(new FormStart("", edit)),
                                          FormPlace.of(entry.layer(), file.get(), opened.text()),
                                          state.library(),
                                          "",
                                          saved),
                                  () -> refused.accept(opened.refusal()))));
        });
  }

  /**
   * Makes a new template, from a document or from one of those that are there.
   *
   * @param draft what a document gave, if it gave anything
   * @param preferred the id of the template to begin with where there is no draft
   * @param saved told of the id once it was saved
   */
  void make(
      Optional<TemplateDraft> draft,
      String preferred,
      TemplateState state,
      Consumer<String> saved) {
    if (isOpen()) {
      return;
    }
    TemplateLibrary library = state.library();
    List<FormStart> starts = new ArrayList<>();
    draft.ifPresent(
        made ->
            starts.add(
                new FormStart(
                    messages.get("form.start.document"), TemplateEdit.of(made, library))));
    List<TemplateEntry> entries = new ArrayList<>(library.startingWith(preferred).entries());
    entries.removeIf(entry -> entry.layer() == Layer.DOCUMENT);
    String language = messages.locale().toLanguageTag();
    for (TemplateEntry entry : entries) {
      starts.add(
          new FormStart(entry.template().name(language), TemplateEdit.extending(entry, library)));
    }
    String note = draft.isPresent() ? "" : messages.get("form.no-statement");
    show(starts, FormPlace.in(folders(state)), library, note, saved);
  }

  private void show(
      List<FormStart> starts,
      FormPlace place,
      TemplateLibrary library,
      String note,
      Consumer<String> saved) {
    if (isOpen()) {
      return;
    }
    TemplateFormDialog dialog = new TemplateFormDialog(context, owner, messages, place);
    open = Optional.of(dialog);
    dialog.open(
        new TemplateFormController(
            starts, place, library, messages, dialog, this::save, saved::accept),
        note,
        () -> open = Optional.empty());
  }

  /** The user's own folder first, then the organisation's that can be reached. */
  private static List<TemplateFolder> folders(TemplateState state) {
    List<TemplateFolder> folders = new ArrayList<>();
    for (Layer layer : List.of(Layer.USER, Layer.ORGANISATION)) {
      state.folders().stream()
          .filter(status -> status.trouble().isEmpty())
          .map(status -> status.folder())
          .filter(folder -> folder.layer() == layer)
          .forEach(folders::add);
    }
    return folders;
  }

  /** What reading a file gave. */
  private record Opened(Optional<TemplateEdit> edit, String text, Message refusal) {}

  private static Opened open(Layer layer, Path file, TemplateLibrary library) {
    try {
      TemplateSource source =
          new TemplateSource(
              layer, file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      List<TemplateFault> faults = new ArrayList<>();
      Optional<TemplateEdit> edit = TemplateEdit.of(source, library, faults);
      Message refusal =
          faults.isEmpty()
              ? Message.of("form.no-template", file.toString())
              : Message.of(
                  "form.faulty", file.toString(), faults.get(0).line(), faults.get(0).message());
      return new Opened(edit, source.json(), refusal);
    } catch (IOException e) {
      return new Opened(Optional.empty(), "", Message.of("form.unreadable", file.toString()));
    }
  }

  private static Optional<Path> path(String file) {
    try {
      Path path = Path.of(file);
      return path.isAbsolute() && file.endsWith(".json") ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void save(
      Path file,
      String json,
      Optional<String> before,
      boolean replace,
      TemplateFormController.Result result) {
    Workers.run(
        () -> {
          Optional<IOException> failure = Optional.empty();
          try {
            WholeFile.write(file, json, before, replace);
            writeSchemas(file.getParent());
          } catch (IOException e) {
            failure = Optional.of(e);
          }
          Optional<IOException> came = failure;
          main.later(() -> Guard.run(() -> result.done(came)));
        });
  }

  /** An editor finds them beside the template; it is good without them. */
  private static void writeSchemas(Path folder) {
    try {
      Schemas.writeTo(folder);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no schemas beside the template", e);
    }
  }
}
