package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

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
    List<Block> all = snapshot.blocks();
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
    if (!openings.isEmpty() && !isClosed(openings)) {
      Opening last = openings.get(openings.size() - 1);
      int after = last.heading().map(h -> h.span().end()).orElse(last.start());
      OptionalInt closing = ClosingFinder.find(body, Math.max(after, lastHeadingEnd(lines)));
      closing.ifPresent(offset -> openings.add(plain(offset, Role.CLOSING)));
    }
    return openings;
  }

  private static boolean isClosed(List<Opening> openings) {
    for (Opening opening : openings) {
      if (opening.role() == Role.CLOSING) {
        return true;
      }
    }
    return false;
  }

  private static int lastHeadingEnd(List<OutlineLine> lines) {
    int end = -1;
    for (OutlineLine line : lines) {
      if (line.heading().isPresent()) {
        end = Math.max(end, line.heading().get().span().end() - 1);
      }
    }
    return end;
  }

  private static int firstVisible(List<Block> body) {
    for (Block block : body) {
      if (!block.blank()) {
        return block.visibleStart();
      }
    }
    return -1;
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
    String text = snapshot.text();
    return new Statement(
        snapshot,
        GenreTest.shipped().passes(title.text(), snapshot, from, sections),
        ActorFinder.find(
            title.text(),
            opening(snapshot, sections),
            () -> problems(snapshot, sections),
            () -> text.substring(from)),
        MeetingFinder.find(title.text(), text, from),
        title.title(),
        headings(lines),
        sections);
  }

  private static List<Heading> headings(List<OutlineLine> lines) {
    List<Heading> headings = new ArrayList<>();
    for (OutlineLine line : lines) {
      line.heading().ifPresent(headings::add);
    }
    return headings;
  }

  private static String opening(Snapshot snapshot, List<Section> sections) {
    for (Section section : sections) {
      if (section.role() == Role.PREAMBLE) {
        return snapshot.quote(section.span());
      }
    }
    return "";
  }

  private static String problems(Snapshot snapshot, List<Section> sections) {
    return sections.stream()
        .filter(section -> section.has(Role.PROBLEMS))
        .map(section -> snapshot.quote(section.span()))
        .collect(Collectors.joining("\n"));
  }
}
