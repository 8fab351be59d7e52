package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.Buttons;
import io.github.duizhao.sidebar.control.Cell;
import io.github.duizhao.sidebar.control.ChoiceList;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Field;
import io.github.duizhao.sidebar.control.Flow;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Sides;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.dialog.DialogWindow;
import io.github.duizhao.sidebar.dialog.Question;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.OfficePaths;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The controls to manage templates with. There is one such dialog at a time. Main thread only. */
final class ManageDialog implements ManageView {

  /** In lines of text. */
  private static final int WIDTH = 44;

  private static Optional<ManageDialog> open = Optional.empty();

  private final DialogWindow dialog;
  private final ChoiceList templates;
  private final ChoiceList others;
  private final Field preview;
  private final Text notice;
  private final XComponentContext context;
  private final Messages messages;
  private final Map<ManageAction, Button> buttons = new EnumMap<>(ManageAction.class);
  private ManageController controller;
  private Consumer<ManageAction> act = action -> {};

  private ManageDialog(XComponentContext context, DeckSession session) {
    this.context = context;
    this.messages = session.messages();
    dialog =
        new DialogWindow(
            context,
            session.document().controller().getFrame().getContainerWindow(),
            messages.get("manage.title"));
    PanelWindow window = dialog.controls();
    Text templatesLabel = window.label("templatesLabel", messages.get("manage.templates"));
    templates =
        window
            .list("templates", false)
            .onChoose(index -> Guard.run(() -> controller.templateChosen(index)));
    Text othersLabel = window.label("othersLabel", messages.get("manage.others"));
    others =
        window
            .list("others", false)
            .onChoose(index -> Guard.run(() -> controller.otherChosen(index)));
    Text previewLabel = window.label("previewLabel", messages.get("manage.preview"));
    preview = window.page("preview");
    for (ManageAction action : ManageAction.values()) {
      Button button =
          window
              .button(action.id(), messages.get("manage." + action.id()))
              .onPress(() -> Guard.run(() -> act.accept(action), this::broken));
      buttons.put(action, button);
    }
    notice = window.text("notice");
    Button close = dialog.closeButton("close", messages.get("manage.close"));
    int line = close.lineHeight();
    int gap = line / 3;
    Cell left =
        Column.inner(gap)
            .add(templatesLabel)
            .grow(templates, 5 * line, 9 * line)
            .add(othersLabel)
            .grow(others, 3 * line, 4 * line);
    Cell right = Column.inner(gap).add(previewLabel).grow(preview, 9 * line, 14 * line);
    dialog.layout(
        new Column(gap)
            .grow(Sides.shared(gap, 45, left, right), 11 * line, 16 * line)
            .add(Flow.of(gap, buttons.values().toArray(new Button[0])))
            .add(notice)
            .add(Buttons.row(gap, close)),
        WIDTH * line);
  }

  /** Opens it over a document's window, or brings it to the front. */
  static void open(XComponentContext context, DeckSession session) {
    if (open.isPresent()) {
      open.get().dialog.toFront();
      return;
    }
    ManageDialog made = new ManageDialog(context, session);
    made.connect(session, new MainThread(context));
    Runnable refreshing = made.controller::refresh;
    made.dialog.onClosed(
        () -> {
          open = Optional.empty();
          session.state().unlisten(refreshing);
        });
    open = Optional.of(made);
    session.state().listen(refreshing);
    made.controller.refresh();
    made.dialog.show();
  }

  private void connect(DeckSession session, MainThread main) {
    Background background = Background.of(main);
    OfficeDesk office =
        new OfficeDesk(
            context,
            session.document().controller().getFrame().getContainerWindow(),
            session.messages());
    controller = new ManageController(session::templates, background, messages, this);
    ManageActions actions = new ManageActions(controller, office, background, messages, this);
    ManageImport imports = new ManageImport(controller, office, background, messages, this);
    ManageExport exports = new ManageExport(controller, office, office, background, messages, this);
    act = action -> actions.run(action, imports, exports);
  }

  /** What broke off is told, and the buttons can be pressed again. */
  private void broken() {
    controller.end(Message.of("deck.failed"));
  }

  @Override
  public void showTemplates(List<String> lines, int chosen) {
    templates.show(lines, chosen);
  }

  @Override
  public void showOthers(List<String> lines, int chosen) {
    others.show(lines, chosen);
  }

  @Override
  public void showPreview(String text) {
    preview.write(text);
  }

  @Override
  public void showNotice(String text) {
    if (notice.show(text)) {
      dialog.relayout();
    }
  }

  @Override
  public void allow(ManageAction action, boolean allowed, String reason) {
    buttons.get(action).setEnabled(allowed, reason);
  }

  @Override
  public void ask(String question, String yes, Runnable action) {
    Question.ask(
        context,
        dialog,
        messages.get("manage.ask.title"),
        question,
        yes,
        messages.get("form.cancel"),
        () -> Guard.run(action, this::broken));
  }

  @Override
  public void askImport(Consumer<String> action) {
    ManageFileDialog.open(context, dialog, messages, action);
  }

  @Override
  public void askExport(List<ExportFormat> formats, String name, Export action) {
    Path folder = new OfficePaths(context).path("$(work)").orElse(Path.of("/"));
    ManageFileDialog.save(context, dialog, messages, formats, folder.resolve(name), action);
  }
}
