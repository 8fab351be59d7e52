package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.Buttons;
import io.github.duizhao.sidebar.control.ChoiceList;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Field;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Sides;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.dialog.DialogWindow;
import io.github.duizhao.writer.FolderChooser;
import io.github.duizhao.writer.OfficePaths;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.TemplateSettings;
import io.github.duizhao.writer.WriterDocument;
import java.util.List;
import java.util.Optional;

/** The options' controls. There is one such dialog at a time. Main thread only. */
final class OptionsDialog implements OptionsView {

  /** In lines of text. */
  private static final int WIDTH = 34;

  private static final int LONGEST_PATH = 1000;

  private static Optional<OptionsDialog> open = Optional.empty();

  private final DialogWindow dialog;
  private final ChoiceList folders;
  private final Button remove;
  private final Field path;
  private final Button browse;
  private final Button add;
  private final ChoiceList template;
  private final Text notice;
  private int chosenFolder = -1;
  private OptionsController controller;

  private OptionsDialog(XComponentContext context, WriterDocument document, Messages messages) {
    dialog =
        new DialogWindow(
            context,
            document.controller().getFrame().getContainerWindow(),
            messages.get("options.title"));
    PanelWindow window = dialog.controls();
    Text foldersLabel = window.label("foldersLabel", messages.get("options.folders"));
    folders =
        window
            .list("folders", false)
            .onChoose(
                index -> {
                  chosenFolder = index;
                  act(() -> controller.folderChosen());
                });
    remove =
        window
            .button("remove", messages.get("options.folder.remove"))
            .onPress(() -> act(() -> controller.remove()));
    Button reload =
        window
            .button("reload", messages.get("options.folder.reload"))
            .onPress(() -> act(() -> controller.reload()));
    Text pathLabel = window.label("pathLabel", messages.get("options.folder.path"));
    path = window.field("path", LONGEST_PATH);
    browse =
        window
            .button("browse", messages.get("options.folder.browse"))
            .onPress(
                () ->
                    act(
                        () ->
                            FolderChooser.ask(context, messages.get("options.folders.pick"))
                                .ifPresent(folder -> writePath(folder.toString()))));
    add =
        dialog.mainButton(
            "add", messages.get("options.folder.add"), () -> act(() -> controller.add()));
    Text templateLabel = window.label("templateLabel", messages.get("options.default"));
    template =
        window
            .list("defaultTemplate", true)
            .onChoose(index -> act(() -> controller.templateChosen(index)));
    notice = window.text("notice");
    Button close = dialog.closeButton("close", messages.get("options.close"));
    int line = close.lineHeight();
    int gap = line / 3;
    dialog.layout(
        new Column(gap)
            .add(foldersLabel)
            .grow(
                Sides.stretchLeft(gap, folders, Buttons.stack(gap, remove, reload)),
                4 * line,
                7 * line)
            .add(pathLabel)
            .add(Sides.stretchLeft(gap, path, Buttons.row(gap, browse, add)))
            .add(templateLabel)
            .add(template)
            .add(notice)
            .add(Buttons.row(gap, close)),
        WIDTH * line);
  }

  /** Opens the options over a document's window, or brings them to the front. */
  static void open(XComponentContext context, DeckSession session) {
    if (open.isPresent()) {
      open.get().dialog.toFront();
      return;
    }
    OptionsDialog options = new OptionsDialog(context, session.document(), session.messages());
    options.controller =
        new OptionsController(
            settings(context),
            TemplateStore.of(context),
            new OfficePaths(context)::path,
            session.messages(),
            options);
    options.dialog.onClosed(
        () -> {
          open = Optional.empty();
          options.controller.end();
        });
    open = Optional.of(options);
    options.controller.start();
    options.dialog.show();
  }

  private static OptionsController.Settings settings(XComponentContext context) {
    TemplateSettings settings = new TemplateSettings(context);
    return new OptionsController.Settings() {
      @Override
      public TemplateSettings.Values read() {
        return settings.read();
      }

      @Override
      public void setOwnFolders(List<String> folders) throws RefusedException {
        settings.setOwnFolders(folders);
      }

      @Override
      public void setDefaultTemplate(String id) throws RefusedException {
        settings.setDefaultTemplate(id);
      }
    };
  }

  private void act(Runnable action) {
    Guard.run(action);
  }

  @Override
  public void showFolders(List<String> lines) {
    chosenFolder = chosenFolder < lines.size() ? chosenFolder : -1;
    folders.show(lines, chosenFolder);
  }

  @Override
  public int chosenFolder() {
    return chosenFolder;
  }

  @Override
  public String path() {
    return path.words();
  }

  @Override
  public void writePath(String text) {
    path.write(text);
  }

  @Override
  public void allowAdd(boolean allowed, String reason) {
    add.setEnabled(allowed, reason);
    browse.setEnabled(allowed, reason);
  }

  @Override
  public void allowRemove(boolean allowed, String reason) {
    remove.setEnabled(allowed, reason);
  }

  @Override
  public void showTemplates(List<String> lines, int chosen) {
    template.show(lines, chosen);
  }

  @Override
  public void allowDefault(boolean allowed, String reason) {
    template.setEnabled(allowed, reason);
  }

  @Override
  public void showNotice(String text) {
    if (notice.show(text)) {
      dialog.relayout();
    }
  }
}
