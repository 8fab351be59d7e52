package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.ConfirmedLinks;
import io.github.duizhao.check.CorrespondenceTable;
import io.github.duizhao.check.CorrespondenceTable.Column;
import io.github.duizhao.check.CorrespondenceTable.Part;
import io.github.duizhao.check.CorrespondenceTable.Row;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import java.util.List;
import java.util.Optional;

/**
 * The table of what answers which problem, which row and cell of it is chosen, and what can be done
 * with them. Knows no widget. Main thread only.
 */
final class CorrespondenceController {

  private final CorrespondenceDesk desk;
  private final Messages messages;
  private final CorrespondenceView view;
  private final CorrespondenceLines lines;
  private Optional<CheckResult> shown = Optional.empty();
  private CorrespondenceTable table = new CorrespondenceTable(List.of());
  private int row = -1;
  private CorrespondenceParts parts;
  private int part = -1;
  private Optional<Message> notice = Optional.empty();

  CorrespondenceController(CorrespondenceDesk desk, Messages messages, CorrespondenceView view) {
    this.desk = desk;
    this.messages = messages;
    this.view = view;
    this.lines = new CorrespondenceLines(messages);
  }

  /** There may be another result, or the document may be changed now and could not before. */
  void refresh() {
    Optional<CheckResult> now = desk.result();
    if (now.isPresent() && !now.equals(shown)) {
      CorrespondenceTable before = table;
      table = CorrespondenceTable.of(now.get());
      int same = SameRow.find(row, before, shown, table, now.get());
      Column column = chosenEntry().map(CorrespondenceParts.Entry::column).orElse(Column.PROBLEM);
      choose(same < 0 && !table.rows().isEmpty() ? 0 : same, column);
    }
    shown = now;
    show();
  }

  /** A cell of the table is chosen: its place is shown. */
  void cellChosen(int index, Optional<Column> column) {
    notice = Optional.empty();
    choose(index, column.orElse(Column.PROBLEM));
    goToPart();
    show();
  }

  /** A cell is clicked: where its row is chosen already, nothing but this tells of it. */
  void cellClicked(int index, Optional<Column> column) {
    if (index >= 0 && index == row) {
      cellChosen(index, column);
    }
  }

  /** The keyboard comes to a column: its cell of the chosen row is the chosen one. */
  void columnEntered(Optional<Column> column) {
    if (parts != null && !chosenEntry().map(CorrespondenceParts.Entry::column).equals(column)) {
      part = parts.firstOf(column.orElse(Column.PROBLEM));
      show();
    }
  }

  /** A line of what the row holds is chosen: its place is shown. */
  void partChosen(int index) {
    notice = Optional.empty();
    part = index;
    goToPart();
    show();
  }

  /** Does what a button is for. */
  void run(CorrespondenceAction action) {
    if (obstacle(action).isPresent()) {
      return;
    }
    notice = Optional.empty();
    switch (action) {
      case GO_TO -> {
        if (goToPart()) {
          desk.focusText();
        }
      }
      case LINK_CAUSES -> askLink(Role.CAUSES);
      case LINK_MEASURES -> askLink(Role.MEASURES);
      case SUGGEST -> suggest();
      case CONFIRM -> confirm(List.of(chosenRow().orElseThrow()));
      case CONFIRM_ALL -> confirm(table.rows().stream().filter(Row::isOpen).toList());
      case RESET -> reset();
      case CHECK -> desk.check();
    }
    show();
  }

  /** What broke off is told. */
  void broken() {
    notice = Optional.of(Message.of("deck.failed"));
    show();
  }

  /** The table that is shown. */
  CorrespondenceTable table() {
    return table;
  }

  private void choose(int index, Column column) {
    row = index >= 0 && index < table.rows().size() ? index : -1;
    parts = chosenRow().map(chosen -> new CorrespondenceParts(chosen, messages)).orElse(null);
    part = parts == null ? -1 : parts.firstOf(column);
  }

  private Optional<Row> chosenRow() {
    return row >= 0 && row < table.rows().size()
        ? Optional.of(table.rows().get(row))
        : Optional.empty();
  }

  private Optional<CorrespondenceParts.Entry> chosenEntry() {
    return parts != null && part >= 0 && part < parts.entries().size()
        ? Optional.of(parts.entries().get(part))
        : Optional.empty();
  }

  private Optional<Part> chosenPart() {
    return chosenEntry().flatMap(CorrespondenceParts.Entry::part);
  }

  /** Shows the place of the chosen part; one whose words are gone has the text checked anew. */
  private boolean goToPart() {
    Optional<Part> chosen = chosenPart();
    if (chosen.isEmpty() || shown.isEmpty()) {
      return false;
    }
    boolean there = desk.goTo(shown.get(), chosen.get().place());
    if (!there) {
      desk.check();
      notice = Optional.of(Message.of("deck.check.moved"));
    }
    return there;
  }

  private void suggest() {
    Row chosen = chosenRow().orElseThrow();
    // The caret goes there too: the measures that are offered follow it.
    if (desk.goTo(shown.orElseThrow(), chosen.problemCell().parts().get(0).place())) {
      desk.suggest(chosen.problem().orElseThrow());
      notice = Optional.of(Message.of("correspondence.done.suggest"));
    } else {
      stale();
    }
  }

  private void confirm(List<Row> rows) {
    if (!desk.isCurrent()) {
      stale();
      return;
    }
    CorrespondenceNotes changes = new CorrespondenceNotes(shown.orElseThrow().statement());
    notice =
        desk.keep(notes -> changes.confirming(notes, rows))
            .or(() -> Optional.of(Message.of("correspondence.done.confirm", rows.size())));
  }

  private void reset() {
    if (!desk.isCurrent()) {
      stale();
      return;
    }
    Row chosen = chosenRow().orElseThrow();
    CorrespondenceNotes changes = new CorrespondenceNotes(shown.orElseThrow().statement());
    notice =
        desk.keep(notes -> changes.resetting(notes, chosen.problem().orElseThrow()))
            .or(() -> Optional.of(Message.of("correspondence.done.reset")));
  }

  private void askLink(Role role) {
    CheckResult asked = shown.orElseThrow();
    Row chosen = chosenRow().orElseThrow();
    new CorrespondenceLink(asked, chosen, role, messages)
        .ask(view, answers -> link(asked, chosen, role, answers));
  }

  private void link(CheckResult asked, Row chosen, Role role, List<Item> answers) {
    if (!shown.equals(Optional.of(asked)) || !desk.isCurrent()) {
      stale();
    } else {
      CorrespondenceNotes changes = new CorrespondenceNotes(asked.statement());
      notice =
          desk.keep(notes -> changes.linking(notes, chosen.problem().orElseThrow(), role, answers))
              .or(() -> Optional.of(Message.of("correspondence.done.link")));
    }
    show();
  }

  /** Nothing is remembered of a text that has gone on. */
  private void stale() {
    desk.check();
    notice = Optional.of(Message.of("correspondence.stale"));
  }

  private void show() {
    view.showSummary(CorrespondenceSummary.of(shown, table, messages));
    view.showTable(lines.columns(table.rows()), row);
    view.showParts(parts == null ? List.of() : parts.lines(), part);
    view.showDetails(chosenEntry().map(entry -> parts.details(entry)).orElse(""));
    for (CorrespondenceAction action : CorrespondenceAction.values()) {
      Optional<Message> obstacle = obstacle(action);
      view.allow(action, obstacle.isEmpty(), obstacle.map(messages::format).orElse(""));
    }
    view.showNotice(notice.or(desk::obstacle).map(messages::format).orElse(""));
  }

  private Optional<Message> obstacle(CorrespondenceAction action) {
    if (action == CorrespondenceAction.CHECK) {
      return Optional.empty();
    }
    if (action == CorrespondenceAction.GO_TO) {
      return chosenPart().isPresent() ? Optional.empty() : no("place");
    }
    if (action != CorrespondenceAction.CONFIRM_ALL && chosenRow().flatMap(Row::problem).isEmpty()) {
      return no("problem");
    }
    if (action != CorrespondenceAction.SUGGEST) {
      Optional<Message> obstacle = desk.obstacle();
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return ofRow(action);
  }

  private Optional<Message> ofRow(CorrespondenceAction action) {
    Optional<Row> chosen = chosenRow();
    return switch (action) {
      case LINK_CAUSES -> any(Role.CAUSES) ? Optional.empty() : no("causes");
      case LINK_MEASURES -> any(Role.MEASURES) ? Optional.empty() : no("measures");
      case CONFIRM -> {
        if (chosen.filter(Row::isOpen).isPresent()) {
          yield Optional.empty();
        }
        yield chosen.filter(Row::isConfirmed).isPresent() ? no("open") : no("links");
      }
      case CONFIRM_ALL ->
          table.rows().stream().anyMatch(Row::isOpen) ? Optional.empty() : no("any-open");
      case RESET -> chosen.filter(Row::isByHand).isPresent() ? Optional.empty() : no("by-hand");
      case GO_TO, SUGGEST, CHECK -> Optional.empty();
    };
  }

  private boolean any(Role role) {
    return shown
        .filter(result -> !ConfirmedLinks.answers(result.statement(), role).isEmpty())
        .isPresent();
  }

  private static Optional<Message> no(String what) {
    return Optional.of(Message.of("correspondence.no." + what));
  }
}
