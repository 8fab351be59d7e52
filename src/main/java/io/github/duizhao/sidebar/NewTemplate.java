package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.TemplateDraft;
import io.github.duizhao.template.TemplateExtractor;
import io.github.duizhao.writer.MainThread;
import java.util.Optional;

/** Makes a template from a document: reads it, and opens the form. Main thread only. */
final class NewTemplate {

  private final XComponentContext context;
  private final MainThread main;

  NewTemplate(XComponentContext context) {
    this.context = context;
    this.main = new MainThread(context);
  }

  /**
   * Recognises a document elsewhere and opens the form with what it gives, if it gives anything.
   */
  void from(DeckSession session, Snapshot snapshot) {
    if (TemplateForm.isOpen()) {
      return;
    }
    Workers.run(
        () -> {
          Statement statement = new Recognizer().recognize(snapshot);
          Optional<TemplateDraft> draft =
              statement.recognized() && !statement.sections().isEmpty()
                  ? Optional.of(TemplateExtractor.draft(statement))
                  : Optional.empty();
          main.later(() -> Guard.run(() -> show(session, draft)));
        });
  }

  private void show(DeckSession session, Optional<TemplateDraft> draft) {
    if (!session.document().isClosed()) {
      new TemplateForm(
              context,
              session.document().controller().getFrame().getContainerWindow(),
              session.messages())
          .make(draft, session.template().id(), session.templates(), session::templateSaved);
    }
  }
}
