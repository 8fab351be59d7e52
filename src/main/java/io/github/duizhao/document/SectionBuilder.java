package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the sections out of the places where they open. */
final class SectionBuilder {

  private static final Map<Role, String> PREFIXES =
      Map.of(Role.PROBLEMS, "p", Role.CAUSES, "c", Role.MEASURES, "m");

  private final Snapshot snapshot;
  private final ItemFinder items;
  private final Map<Role, Integer> counts = new EnumMap<>(Role.class);

  private final Map<Role, Integer> openingsOf = new EnumMap<>(Role.class);

  SectionBuilder(Snapshot snapshot, ItemFinder items) {
    this.snapshot = snapshot;
    this.items = items;
  }

  /**
   * The sections.
   *
   * @param openings in text order
   * @param end where the text ends, the signature left out
   */
  List<Section> build(List<Opening> openings, int end) {
    openings.forEach(opening -> openingsOf.merge(opening.role(), 1, Integer::sum));
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < openings.size(); i++) {
      int next = i + 1 < openings.size() ? openings.get(i + 1).cut() : end;
      Opening opening = ofOneAspect(openings.get(i));
      Span span =
          Characters.trim(
              snapshot.text(), new Span(opening.start(), Math.max(opening.start(), next)));
      if (span.length() > 0) {
        sections.add(section(opening, span));
      }
    }
    return sections;
  }

  /**
   * A part that is the only one of its role is not of one aspect, even if its heading names one
   * (作风建设方面存在的问题).
   */
  private Opening ofOneAspect(Opening opening) {
    boolean single = openingsOf.getOrDefault(opening.role(), 0) == 1;
    return single && opening.names() ? opening.withoutAspect() : opening;
  }

  private Section section(Opening opening, Span span) {
    Span heading = opening.heading().map(Heading::span).orElse(Span.at(span.start()));
    String prefix = PREFIXES.get(opening.role());
    List<Item> found = prefix == null ? List.of() : numbered(opening, span, prefix);
    return new Section(
        opening.role(),
        opening.roles().subList(1, opening.roles().size()),
        snapshot.quote(heading),
        span,
        heading,
        opening.level(),
        snapshot.marks().countVisible(span.start(), span.end()),
        found);
  }

  private List<Item> numbered(Opening opening, Span span, String prefix) {
    List<Item> numbered = new ArrayList<>();
    for (Item item : items.find(opening, span)) {
      int count = counts.merge(opening.role(), 1, Integer::sum);
      numbered.add(
          new Item(prefix + count, item.heading(), item.span(), item.body(), item.aspect()));
    }
    return numbered;
  }
}
