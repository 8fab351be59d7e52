package io.github.duizhao.sidebar;

import io.github.duizhao.check.ConfirmedLink;
import io.github.duizhao.check.ConfirmedLinks;
import io.github.duizhao.check.CorrespondenceTable.Cell;
import io.github.duizhao.check.CorrespondenceTable.Row;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Statement;
import java.util.List;
import java.util.Optional;

/** What the document is to remember after the writer has confirmed or changed links. */
final class CorrespondenceNotes {

  private final Statement statement;

  /** Of a statement whose items the rows hold. */
  CorrespondenceNotes(Statement statement) {
    this.statement = statement;
  }

  /**
   * With the links of rows as they stand. A gap is not confirmed by the way: it is said by hand.
   */
  DocumentNotes confirming(DocumentNotes notes, List<Row> rows) {
    DocumentNotes all = notes;
    for (Row row : rows) {
      Item problem = row.problem().orElseThrow();
      all = confirming(all, problem, Role.CAUSES, row.causes());
      all = confirming(all, problem, Role.MEASURES, row.measures());
    }
    return all;
  }

  /** With a link as the writer made it. */
  DocumentNotes linking(DocumentNotes notes, Item problem, Role role, List<Item> answers) {
    Optional<ConfirmedLink> link = ConfirmedLinks.of(statement, problem, role, answers);
    return link.map(notes::linking).orElse(notes);
  }

  /** Without what the writer said of a problem. */
  DocumentNotes resetting(DocumentNotes notes, Item problem) {
    return ConfirmedLinks.problemKey(statement, problem).map(notes::withoutLink).orElse(notes);
  }

  private DocumentNotes confirming(DocumentNotes notes, Item problem, Role role, Cell cell) {
    return cell.isOpen() ? linking(notes, problem, role, cell.items()) : notes;
  }
}
