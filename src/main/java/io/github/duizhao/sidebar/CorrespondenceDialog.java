package io.github.duizhao.sidebar;

import com.sun.star.uno.XComponentContext;
import io.github.duizhao.check.CorrespondenceTable.Column;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.Buttons;
import io.github.duizhao.sidebar.control.Cell;
import io.github.duizhao.sidebar.control.ChoiceList;
import io.github.duizhao.sidebar.control.Flow;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.sidebar.control.Sides;
import io.github.duizhao.sidebar.control.Text;
import io.github.duizhao.sidebar.dialog.DialogWindow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The window with the table of what answers which problem: five lists side by side whose lines with
 * one number are a row. The office's grid control would be nearer to a table, but in LibreOffice
 * 7.4 the office crashes when a window with one closes after a screen reader has read its cells.
 * There is one such window for each of a document. Main thread only.
 */
final class CorrespondenceDialog implements CorrespondenceView {

  /** In lines of text. */
  private static final int WIDTH = 52;

  private static final Map<DeckSession, CorrespondenceDialog> OPEN = new HashMap<>();

  private final XComponentContext context;
  private final Messages messages;
  private final DialogWindow dialog;
  private final Text summary;
  private final List<ChoiceList> columns = new ArrayList<>();
  private final ChoiceList parts;
  private final Text details;
  private final Text notice;
  private final Map<CorrespondenceAction, Button> buttons =
      new EnumMap<>(CorrespondenceAction.class);
  private final CorrespondenceController controller;

  private CorrespondenceDialog(XComponentContext context, DeckSession session) {
    this.context = context;
    this.messages = session.messages();
    this.controller =
        new CorrespondenceController(new SessionCorrespondence(context, session), messages, this);
    dialog =
        new DialogWindow(
            context,
            session.document().controller().getFrame().getContainerWindow(),
            messages.get("correspondence.title"));
    PanelWindow window = dialog.controls();
    summary = window.text("summary");
    List<Cell> table = new ArrayList<>();
    table.add(column("aspect", Optional.empty()));
    for (Column column : Column.values()) {
      table.add(column(CorrespondenceLines.id(column), Optional.of(column)));
    }
    Text partsLabel = window.label("partsLabel", messages.get("correspondence.parts"));
    parts = window.list("parts", false).onChoose(index -> act(() -> controller.partChosen(index)));
    details = window.text("details");
    for (CorrespondenceAction action : CorrespondenceAction.values()) {
      buttons.put(action, button(action));
    }
    notice = window.text("notice");
    Button close = dialog.closeButton("close", messages.get("correspondence.close"));
    int line = close.lineHeight();
    int gap = line / 3;
    dialog.layout(
        new io.github.duizhao.sidebar.control.Column(gap)
            .add(summary)
            .grow(row(gap, table), 6 * line, 10 * line)
            .add(partsLabel)
            .grow(parts, 3 * line, 4 * line)
            .add(details)
            .add(Flow.of(gap, buttons.values().toArray(new Button[0])))
            .add(notice)
            .add(Buttons.row(gap, close)),
        WIDTH * line);
  }

  /** Opens it over a document's window, or brings it to the front. */
  static void open(XComponentContext context, DeckSession session) {
    CorrespondenceDialog open = OPEN.get(session);
    if (open != null) {
      open.dialog.toFront();
      return;
    }
    CorrespondenceDialog made = new CorrespondenceDialog(context, session);
    Runnable refreshing = made.controller::refresh;
    made.dialog.onClosed(
        () -> {
          OPEN.remove(session);
          session.state().unlisten(refreshing);
        });
    OPEN.put(session, made);
    session.state().listen(refreshing);
    made.controller.refresh();
    made.dialog.show();
    session.open();
  }

  /** A column under its name. */
  private Cell column(String name, Optional<Column> column) {
    PanelWindow window = dialog.controls();
    Text label = window.label(name + "Label", messages.get("correspondence.column." + name));
    ChoiceList list = window.list(name, false);
    list.onChoose(index -> act(() -> controller.cellChosen(index, column)))
        .onClick(index -> act(() -> controller.cellClicked(index, column)))
        .onFocus(() -> act(() -> controller.columnEntered(column)));
    columns.add(list);
    int line = label.lineHeight();
    return io.github.duizhao.sidebar.control.Column.inner(line / 4)
        .add(label)
        .grow(list, 4 * line, 8 * line);
  }

  /** The aspects need less room than the others, which share what is left. */
  private static Cell row(int gap, List<Cell> cells) {
    Cell row = cells.get(4);
    int[] percent = {14, 27, 33, 50};
    for (int i = 3; i >= 0; i--) {
      row = Sides.shared(gap, percent[i], cells.get(i), row);
    }
    return row;
  }

  private Button button(CorrespondenceAction action) {
    String words = messages.get("correspondence." + action.id());
    Runnable press = () -> act(() -> controller.run(action));
    return action == CorrespondenceAction.GO_TO
        ? dialog.mainButton(action.id(), words, press)
        : dialog.controls().button(action.id(), words).onPress(press);
  }

  private void act(Runnable action) {
    Guard.run(action, controller::broken);
  }

  @Override
  public void showSummary(String text) {
    if (summary.show(text)) {
      dialog.relayout();
    }
  }

  @Override
  public void showTable(List<List<String>> lines, int chosen) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).show(lines.get(i), chosen);
    }
  }

  @Override
  public void showParts(List<String> lines, int chosen) {
    parts.show(lines, chosen);
  }

  @Override
  public void showDetails(String text) {
    if (details.show(text)) {
      dialog.relayout();
    }
  }

  @Override
  public void allow(CorrespondenceAction action, boolean allowed, String reason) {
    buttons.get(action).setEnabled(allowed, reason);
  }

  @Override
  public void showNotice(String text) {
    if (notice.show(text)) {
      dialog.relayout();
    }
  }

  @Override
  public void askLink(
      String title,
      String question,
      List<String> lines,
      Set<Integer> ticked,
      Consumer<Set<Integer>> action) {
    LinkDialog.ask(
        context,
        dialog,
        messages,
        new LinkDialog.Choice(title, question, lines, ticked),
        chosen -> act(() -> action.accept(chosen)));
  }
}
