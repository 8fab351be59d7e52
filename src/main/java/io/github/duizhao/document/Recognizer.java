package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recognises the structure of a statement, styled or not. Without state: one serves all threads.
 */
public final class Recognizer {

  /** What the text is and what parts it has. Never fails, whatever the text. */
  public Statement recognize(Snapshot snapshot) {
    return recognize(snapshot, OwnHeadings.NONE);
  }

  /**
   * The same for a department with headings of its own.
   *
   * @param own headings that are told beside the usual ones
   */
  public Statement recognize(Snapshot snapshot, OwnHeadings own) {
    List<Block> all = BlockFinder.find(snapshot);
    TitleBlock title = TitleFinder.find(all, own);
    int end = SignatureFinder.find(all, title.bodyFrom());
    List<OutlineLine> lines =
        OutlineFinder.find(all.subList(0, end), title.bodyFrom(), Emphasis.of(snapshot), own);
    List<Block> body = all.subList(Math.min(title.bodyFrom(), end), end);
    List<Opening> openings = openings(body, lines);
    ItemFinder items = new ItemFinder(snapshot, body, lines);
    int textEnd = body.isEmpty() ? 0 : body.get(body.size() - 1).end();
    List<Section> sections = new SectionBuilder(snapshot, items).build(openings, textEnd);
    return statement(snapshot, title, lines, sections, body);
  }

  private static List<Opening> openings(List<Block> body, List<OutlineLine> lines) {
    List<Opening> openings = new ArrayList<>(SectionSplitter.split(body, lines));
    int start = firstVisible(body);
    if (start >= 0 && (openings.isEmpty() || openings.get(0).start() > start)) {
      openings.add(0, plain(start, Role.PREAMBLE));
    }
    boolean closed = openings.stream().anyMatch(opening -> opening.role() == Role.CLOSING);
    if (!closed && !openings.isEmpty()) {
      Opening last = openings.get(openings.size() - 1);
      int after = last.heading().map(h -> h.span().end()).orElse(last.start());
      OptionalInt closing = ClosingFinder.find(body, Math.max(after, lastHeadingEnd(lines)));
      closing.ifPresent(offset -> openings.add(plain(offset, Role.CLOSING)));
    }
    return openings;
  }

  private static int lastHeadingEnd(List<OutlineLine> lines) {
    return lines.stream()
        .flatMap(line -> line.heading().stream())
        .mapToInt(heading -> heading.span().end() - 1)
        .max()
        .orElse(-1);
  }

  private static int firstVisible(List<Block> body) {
    return body.stream()
        .filter(b -> !b.blank())
        .mapToInt(Block::visibleStart)
        .findFirst()
        .orElse(-1);
  }

  private static Opening plain(int start, Role role) {
    return new Opening(start, start, List.of(role), Optional.empty(), false, 1, Optional.empty());
  }

  private static Statement statement(
      Snapshot snapshot,
      TitleBlock title,
      List<OutlineLine> lines,
      List<Section> sections,
      List<Block> body) {
    int from = body.isEmpty() ? snapshot.text().length() : body.get(0).start();
    String text = snapshot.text().substring(from);
    String opening =
        sections.stream()
            .filter(section -> section.role() == Role.PREAMBLE)
            .map(section -> snapshot.quote(section.span()))
            .findFirst()
            .orElse("");
    List<String> problems =
        sections.stream()
            .filter(section -> section.has(Role.PROBLEMS))
            .map(section -> snapshot.quote(section.span()))
            .toList();
    return new Statement(
        snapshot,
        GenreTest.shipped().passes(title.text(), text, sections),
        ActorFinder.find(title.text(), opening, problems, text),
        MeetingFinder.find(title.text(), text),
        title.title(),
        lines.stream().flatMap(line -> line.heading().stream()).toList(),
        sections);
  }
}
