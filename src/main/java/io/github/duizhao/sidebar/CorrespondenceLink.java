package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.ConfirmedLinks;
import io.github.duizhao.check.CorrespondenceTable.Cell;
import io.github.duizhao.check.CorrespondenceTable.Row;
import io.github.duizhao.check.LinkOrigin;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.message.Messages;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;

/** The question which causes or measures of the statement answer a problem. */
final class CorrespondenceLink {

  private static final int PROBLEM = 60;

  /** As much of an item as stands beside a box. */
  private static final int LINE = 60;

  private final CheckResult result;
  private final Row row;
  private final Role role;
  private final Messages messages;

  CorrespondenceLink(CheckResult result, Row row, Role role, Messages messages) {
    this.result = result;
    this.row = row;
    this.role = role;
    this.messages = messages;
  }

  /** Asks; what answers the problem now is ticked. */
  void ask(CorrespondenceView view, Consumer<List<Item>> action) {
    List<Item> all = ConfirmedLinks.answers(result.statement(), role);
    Cell cell = role == Role.CAUSES ? row.causes() : row.measures();
    List<Item> linked = cell.origin() == LinkOrigin.WITHIN ? List.of() : cell.items();
    Set<Integer> ticked = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      if (linked.contains(all.get(i))) {
        ticked.add(i);
      }
    }
    String problem = StringUtils.abbreviate(row.problemCell().parts().get(0).words(), "…", PROBLEM);
    view.askLink(
        messages.get("correspondence.link.title." + role.id()),
        messages.get("correspondence.link.question." + role.id(), problem),
        FindingActions.lines(all, result, LINE),
        ticked,
        chosen -> action.accept(chosen.stream().sorted().map(all::get).toList()));
  }
}
