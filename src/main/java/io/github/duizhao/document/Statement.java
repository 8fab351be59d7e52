package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What was recognised in a snapshot.
 *
 * @param snapshot the text
 * @param recognized whether it is a self-examination statement at all (finished or not)
 * @param actor who examines
 * @param meeting 组织生活会 or 民主生活会, "" where the text names neither
 * @param title the place of the title, if there is one
 * @param headings all headings in text order
 * @param sections the parts in text order, not overlapping
 */
public record Statement(
    Snapshot snapshot,
    boolean recognized,
    Actor actor,
    String meeting,
    Optional<Span> title,
    List<Heading> headings,
    List<Section> sections) {

  /** Copies the lists. */
  public Statement {
    headings = FrozenList.copyOf(headings);
    sections = FrozenList.copyOf(sections);
  }

  /** The sections that have a role, as their first or among the others. */
  public List<Section> sections(Role role) {
    List<Section> having = new ArrayList<>();
    for (Section section : sections) {
      if (section.has(role)) {
        having.add(section);
      }
    }
    return Collections.unmodifiableList(having);
  }

  /** Whether a part with the role is there. */
  public boolean has(Role role) {
    for (Section section : sections) {
      if (section.has(role)) {
        return true;
      }
    }
    return false;
  }

  /** The items of all sections whose first role it is, in text order. */
  public List<Item> items(Role role) {
    List<Item> first = List.of();
    List<Item> all = null;
    for (Section section : sections) {
      if (section.role() != role || section.items().isEmpty()) {
        continue;
      }
      if (all != null) {
        all.addAll(section.items());
      } else if (first.isEmpty()) {
        // Mostly there is one such part, and nothing to copy.
        first = section.items();
      } else {
        all = new ArrayList<>(first);
        all.addAll(section.items());
      }
    }
    return all == null ? first : Collections.unmodifiableList(all);
  }

  /** The section at an offset of the text; its end counts as inside. */
  public Optional<Section> sectionAt(int offset) {
    int low = 0;
    int high = sections.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sections.get(middle).span().end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sections.size() && sections.get(low).span().start() <= offset
        ? Optional.of(sections.get(low))
        : Optional.empty();
  }

  /** Characters of the whole text that are not blank. */
  public int characters() {
    return snapshot.marks().countVisible(0, snapshot.text().length());
  }
}
