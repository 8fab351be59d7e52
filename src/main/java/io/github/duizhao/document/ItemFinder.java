package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the problems, causes or measures that a part holds: by its sub-headings, else its numbered
 * points, else its 一是 … 二是 …, else its paragraphs.
 */
final class ItemFinder {

  private static final String BLANK_END = "：:";

  /** The aspect is looked for in this many first characters of an item without a heading. */
  private static final int LEAD = 40;

  private final Snapshot snapshot;
  private final List<Block> blocks;
  private final List<OutlineLine> lines;

  /**
   * A finder for one text.
   *
   * @param blocks all blocks of the text itself
   * @param lines its headings and points
   */
  ItemFinder(Snapshot snapshot, List<Block> blocks, List<OutlineLine> lines) {
    this.snapshot = snapshot;
    this.blocks = blocks;
    this.lines = lines;
  }

  /** The items of a part, without ids. */
  List<Item> find(Opening opening, Span span) {
    int from = opening.heading().map(h -> h.span().end()).orElse(span.start());
    List<Item> items = byNumber(opening, span);
    if (items.isEmpty()) {
      items = byWord(opening, from, span.end());
    }
    return items.isEmpty() ? byParagraph(opening, from, span) : items;
  }

  private List<Item> byNumber(Opening opening, Span span) {
    List<OutlineLine> inside = inside(opening, span);
    int level = Integer.MAX_VALUE;
    for (OutlineLine line : inside) {
      level = Math.min(level, line.level());
    }
    List<OutlineLine> starts = new ArrayList<>();
    for (OutlineLine line : inside) {
      if (line.level() == level) {
        starts.add(line);
      }
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      OutlineLine line = starts.get(i);
      int next = i + 1 < starts.size() ? starts.get(i + 1).cut() : span.end();
      int start = line.start();
      Span whole = trim(start, next);
      Optional<Span> heading = line.heading().map(Heading::span);
      items.add(item(opening, heading, whole));
    }
    return items;
  }

  /** The numbered lines of a part, without its own heading and the labels that repeat its role. */
  private List<OutlineLine> inside(Opening opening, Span span) {
    List<OutlineLine> inside = new ArrayList<>();
    for (int i = OutlineLine.firstAt(lines, span.start()); i < lines.size(); i++) {
      OutlineLine line = lines.get(i);
      if (line.start() >= span.end()) {
        break;
      }
      boolean own = opening.heading().filter(h -> h.span().start() == line.start()).isPresent();
      boolean label = line.name().bare() && line.roles().contains(opening.role());
      if (!own && !label) {
        inside.add(line);
      }
    }
    return inside;
  }

  /** The blocks that lie in a range, or partly. */
  private List<Block> blocks(int from, int end) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).end() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < blocks.size() && blocks.get(last).start() < end) {
      last++;
    }
    return blocks.subList(low, last);
  }

  private List<Item> byWord(Opening opening, int from, int end) {
    List<Enumerators.Mark> marks = new ArrayList<>();
    for (Block block : blocks(from, end)) {
      Enumerators.marks(block, from, end).forEach(marks::add);
    }
    List<Enumerators.Mark> series = oneSeries(marks);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      int next = i + 1 < series.size() ? series.get(i + 1).start() : end;
      items.add(item(opening, Optional.empty(), trim(series.get(i).start(), next)));
    }
    return items;
  }

  /** The points of the only series that counts from one; none where there are several. */
  private static List<Enumerators.Mark> oneSeries(List<Enumerators.Mark> marks) {
    Optional<Enumerators.Mark> first = marks.stream().filter(m -> m.value() == 1).findFirst();
    if (first.isEmpty()) {
      return List.of();
    }
    int series = first.get().series();
    List<Enumerators.Mark> same =
        marks.stream()
            .filter(m -> m.series() == series && m.start() >= first.get().start())
            .toList();
    long ones = same.stream().filter(m -> m.value() == 1).count();
    return ones == 1 && same.size() > 1 ? same : List.of();
  }

  private List<Item> byParagraph(Opening opening, int from, Span span) {
    List<Item> items = new ArrayList<>();
    for (Block block : blocks(from, span.end())) {
      Span piece = trim(Math.max(block.start(), from), Math.min(block.end(), span.end()));
      if (piece.length() > 0 && !leadsIn(piece) && !isLabel(piece)) {
        items.add(item(opening, Optional.empty(), piece));
      }
    }
    if (items.size() == 1 && opening.heading().isPresent() && isOfOneAspect(opening)) {
      return List.of(item(opening, opening.heading().map(Heading::span), span));
    }
    return items;
  }

  /** Whether the heading of a part tells its aspect, and not its role alone. */
  private static boolean isOfOneAspect(Opening opening) {
    return !opening.names()
        || (opening.aspect().isPresent()
            && opening.heading().flatMap(h -> AspectLexicon.shipped().find(h.title())).isPresent());
  }

  /** Whether a paragraph is a heading that only names the part it stands in. */
  private boolean isLabel(Span piece) {
    int at = OutlineLine.firstAt(lines, piece.start());
    return at < lines.size()
        && lines.get(at).heading().filter(h -> h.span().equals(piece)).isPresent()
        && lines.get(at).name().bare();
  }

  /** Whether a paragraph only leads to what follows, or is a hint of an outline. */
  private boolean leadsIn(Span piece) {
    String text = snapshot.text();
    char last = text.charAt(piece.end() - 1);
    boolean hint = "【〔".indexOf(text.charAt(piece.start())) >= 0 && "】〕".indexOf(last) >= 0;
    return hint || BLANK_END.indexOf(last) >= 0;
  }

  private Item item(Opening opening, Optional<Span> heading, Span whole) {
    Span head = heading.orElse(Span.at(whole.start()));
    Span body =
        Characters.trim(snapshot.text(), new Span(Math.min(head.end(), whole.end()), whole.end()));
    String title = snapshot.quote(head);
    return new Item("", title, whole, body, aspect(opening, title, body));
  }

  private Optional<String> aspect(Opening opening, String title, Span body) {
    AspectLexicon lexicon = AspectLexicon.shipped();
    Optional<String> named = lexicon.find(title).map(Aspect::id).or(opening::aspect);
    if (named.isPresent()) {
      return named;
    }
    int end = Math.min(body.end(), body.start() + LEAD);
    return lexicon.find(snapshot.text().substring(body.start(), end), 3).map(Aspect::id);
  }

  private Span trim(int start, int end) {
    return Characters.trim(snapshot.text(), new Span(start, Math.max(start, end)));
  }
}
