package io.github.duizhao.rectification;

import io.github.duizhao.template.RectificationForm.Column;
import io.github.duizhao.template.RectificationForm.Kind;
import java.util.ArrayList;
import java.util.List;

/** Which columns of a list that is there are which of those that would be made now. */
final class UpdateColumns {

  private final TableMemory memory;
  private final List<Column> wanted;
  private final List<Place> order;

  /**
   * A column.
   *
   * @param there its index in the list that is there, -1 for a new one
   * @param remembered its index among those that are remembered, -1 for one that somebody added
   * @param wanted its index among those that would be made now, -1 for one that would not
   */
  record Place(int there, int remembered, int wanted) {}

  private UpdateColumns(TableMemory memory, List<Column> wanted, List<Place> order) {
    this.memory = memory;
    this.wanted = wanted;
    this.order = order;
  }

  /**
   * Finds them by their headings.
   *
   * @param certain whether the memory is one; then a column that it does not know and that would be
   *     made now is new
   */
  static UpdateColumns of(
      List<String> headings, TableMemory memory, List<Column> wanted, boolean certain) {
    Alignment alignment =
        Alignment.withPlaces(
            headings.size(),
            memory.columns().size(),
            (i, j) -> isSame(headings.get(i), memory.columns().get(j).heading()) ? 1 : 0);
    List<Place> order = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int known = alignment.other(i);
      order.add(new Place(i, known, known < 0 ? -1 : indexIn(wanted, memory.columns().get(known))));
    }
    UpdateColumns columns = new UpdateColumns(memory, wanted, order);
    if (certain) {
      columns.addNew();
    }
    return columns;
  }

  /** A column that is remembered and not there was taken out by hand, and stays out. */
  private void addNew() {
    for (int i = 0; i < wanted.size(); i++) {
      if (memory.indexOf(wanted.get(i)) < 0) {
        int at = 0;
        for (int j = 0; j < order.size(); j++) {
          int place = order.get(j).wanted();
          at = place >= 0 && place < i ? j + 1 : at;
        }
        order.add(at, new Place(-1, -1, i));
      }
    }
  }

  private static int indexIn(List<Column> columns, Column wanted) {
    for (int i = 0; i < columns.size(); i++) {
      if (TableMemory.isSame(columns.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(String one, String other) {
    return HeadingRow.plain(one).equals(HeadingRow.plain(other));
  }

  List<Place> order() {
    return order;
  }

  /** What a column's cells say; a custom one's say nothing. */
  Kind kind(Place place) {
    if (place.wanted() >= 0) {
      return wanted.get(place.wanted()).kind();
    }
    return place.remembered() >= 0 ? memory.columns().get(place.remembered()).kind() : Kind.CUSTOM;
  }

  /** The heading row: a heading that nobody changed follows the template. */
  List<String> headings(List<String> there) {
    List<String> headings = new ArrayList<>();
    for (Place place : order) {
      String now = place.there() < 0 ? "" : there.get(place.there());
      boolean ours =
          place.there() < 0
              || (place.remembered() >= 0
                  && isSame(now, memory.columns().get(place.remembered()).heading()));
      String wish = place.wanted() < 0 ? now : wanted.get(place.wanted()).heading();
      headings.add(ours && !isSame(now, wish) ? wish : now);
    }
    return headings;
  }
}
