package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.Schemas;
import io.github.duizhao.template.TemplateDraft;
import io.github.duizhao.template.TemplateExtractor;
import io.github.duizhao.template.TemplateFolder;
import io.github.duizhao.writer.MainThread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes a template from a document: reads it, and opens the form. Main thread only. */
final class NewTemplate {

  private static final Logger LOG = Logger.getLogger(NewTemplate.class.getName());

  /** One form at a time: two would write over each other. */
  private static Optional<TemplateFormDialog> open = Optional.empty();

  private final XComponentContext context;
  private final MainThread main;

  NewTemplate(XComponentContext context) {
    this.context = context;
    this.main = new MainThread(context);
  }

  /**
   * Recognises a document elsewhere and opens the form with what it gives.
   *
   * @param refused what is done if it is no statement
   */
  void from(DeckSession session, Snapshot snapshot, Runnable refused) {
    if (open.isPresent()) {
      open.get().toFront();
      return;
    }
    Workers.run(
        () -> {
          Statement statement = new Recognizer().recognize(snapshot);
          Optional<TemplateDraft> draft =
              statement.recognized() && !statement.sections().isEmpty()
                  ? Optional.of(TemplateExtractor.draft(statement))
                  : Optional.empty();
          main.later(
              () -> Guard.run(() -> draft.ifPresentOrElse(made -> show(session, made), refused)));
        });
  }

  private void show(DeckSession session, TemplateDraft draft) {
    if (open.isPresent() || session.document().isClosed()) {
      return;
    }
    List<TemplateFolder> folders = folders(session.templates());
    TemplateFormDialog dialog =
        new TemplateFormDialog(
            context,
            session.document().controller().getFrame().getContainerWindow(),
            session.messages(),
            folders);
    open = Optional.of(dialog);
    dialog.open(
        new TemplateFormController(
            draft,
            folders,
            session.templates().library(),
            session.messages(),
            dialog,
            this::save,
            session::templateSaved),
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

  /** An editor finds them beside the template; it is good without them. */
  private static void writeSchemas(Path folder) {
    try {
      Schemas.writeTo(folder);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no schemas beside the template", e);
    }
  }

  private void save(Path file, String json, boolean replace, TemplateFormController.Result result) {
    Workers.run(
        () -> {
          Optional<IOException> failure = Optional.empty();
          try {
            WholeFile.write(file, json, replace);
            writeSchemas(file.getParent());
          } catch (IOException e) {
            failure = Optional.of(e);
          }
          Optional<IOException> came = failure;
          main.later(() -> Guard.run(() -> result.done(came)));
        });
  }
}
