package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.Buttons;
import io.github.duizhao.sidebar.control.Cell;
import io.github.duizhao.sidebar.control.ChoiceList;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.Field;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Sides;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.dialog.DialogWindow;
import io.github.duizhao.writer.FileChooser;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks for the file to import from, or for the form and the file to export to. Main thread only.
 */
final class ManageFileDialog {

  /** In lines of text. */
  private static final int WIDTH = 32;

  private static final int LONGEST_PATH = 1000;

  private final XComponentContext context;
  private final Messages messages;
  private final DialogWindow dialog;
  private final String kind;
  private Field path;

  private ManageFileDialog(
      XComponentContext context, DialogWindow owner, Messages messages, String kind) {
    this.context = context;
    this.messages = messages;
    this.kind = kind;
    dialog = new DialogWindow(context, owner, messages.get("manage." + kind + ".title"));
  }

  /** Asks for a file to import. */
  static void open(
      XComponentContext context, DialogWindow owner, Messages messages, Consumer<String> action) {
    ManageFileDialog asked = new ManageFileDialog(context, owner, messages, "import");
    asked.finish(
        List.of(),
        () ->
            FileChooser.open(
                    context,
                    messages.get("manage.import.title"),
                    messages.get("manage.import.kind"),
                    "*.json;*.zip")
                .ifPresent(asked::write),
        () -> action.accept(asked.path.words().strip()));
  }

  /** Asks for the form and the file to export to. */
  static void save(
      XComponentContext context,
      DialogWindow owner,
      Messages messages,
      List<ExportFormat> formats,
      Path file,
      ManageView.Export action) {
    ManageFileDialog asked = new ManageFileDialog(context, owner, messages, "export");
    int[] chosen = {0};
    Text label = asked.dialog.controls().label("formatLabel", messages.get("manage.export.format"));
    ChoiceList format = asked.dialog.controls().list("format", true);
    format.show(formats.stream().map(one -> messages.get("manage.export." + one.id())).toList(), 0);
    asked.finish(
        List.of(label, format),
        () -> asked.browse(formats.get(chosen[0])),
        () -> action.to(formats.get(chosen[0]), asked.path.words().strip()));
    format.onChoose(
        index -> {
          chosen[0] = index;
          asked.end(formats.get(index));
        });
    asked.write(file);
    asked.end(formats.get(0));
  }

  private void finish(List<Cell> first, Runnable browsing, Runnable action) {
    PanelWindow window = dialog.controls();
    Text label = window.label("pathLabel", messages.get("manage." + kind + ".path"));
    path = window.field("path", LONGEST_PATH);
    Button browse =
        window
            .button("browse", messages.get("options.folder.browse"))
            .onPress(() -> Guard.run(browsing));
    Button doIt =
        dialog.mainButton(
            "do",
            messages.get("manage." + kind + ".do"),
            () ->
                Guard.run(
                    () -> {
                      action.run();
                      dialog.close();
                    }));
    Button cancel = dialog.closeButton("cancel", messages.get("form.cancel"));
    int gap = doIt.lineHeight() / 3;
    Column column = new Column(gap);
    first.forEach(column::add);
    column.add(label).add(Sides.stretchLeft(gap, path, browse)).add(Buttons.row(gap, doIt, cancel));
    dialog.layout(column, WIDTH * doIt.lineHeight());
    dialog.show();
  }

  private void browse(ExportFormat format) {
    String now = path.words().replace('\\', '/');
    FileChooser.save(
            context,
            messages.get("manage.export.title"),
            now.substring(now.lastIndexOf('/') + 1),
            messages.get("manage.export." + format.id()),
            "*." + format.extension())
        .ifPresent(this::write);
    end(format);
  }

  private void write(Path file) {
    path.write(file.toString());
  }

  /** Makes the name end in what the form asks for. */
  private void end(ExportFormat format) {
    String ending = "." + format.extension();
    String now = path.words();
    if (!now.endsWith(ending)) {
      path.write(now.replaceFirst("\\.(json|zip|ott)$", "") + ending);
    }
  }
}
