package io.github.duizhao.document;

import io.github.duizhao.document.OutlineLine.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a numbered point from a heading: a numbered line that is a whole sentence and has no text
 * of its own below is a point.
 */
final class PointSorter {

  /** Up to this many visible characters a line without commas and figures is a heading. */
  private static final int LONGEST_PHRASE = 14;

  private PointSorter() {}

  static List<OutlineLine> sort(List<Block> blocks, List<OutlineLine> lines) {
    List<OutlineLine> sorted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      OutlineLine line = lines.get(i);
      OutlineLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean point = isPoint(blocks, line, next) || goesOnWithPoints(sorted, line);
      sorted.add(point ? line.asPoint() : line);
    }
    return sorted;
  }

  /** Whether a line ends a run of points, so that what follows is no text of its own. */
  private static boolean goesOnWithPoints(List<OutlineLine> sorted, OutlineLine line) {
    if (sorted.isEmpty() || line.number().isEmpty() || line.heading().isEmpty()) {
      return false;
    }
    OutlineLine before = sorted.get(sorted.size() - 1);
    boolean next =
        before.heading().isEmpty()
            && before.level() == line.level()
            && line.number().get().numbering().value()
                == before.number().orElseThrow().numbering().value() + 1;
    boolean ownLine = line.heading().get().span().end() >= line.block().visibleEnd();
    return next && ownLine && line.block().lastVisible() == '。' && isSentence(line);
  }

  private static boolean isPoint(List<Block> blocks, OutlineLine line, OutlineLine next) {
    if (line.kind() != Kind.NUMBERED || line.heading().isEmpty()) {
      return false;
    }
    boolean runsIn = line.heading().get().span().end() < line.block().visibleEnd();
    if (runsIn || !isSentence(line) || !line.roles().isEmpty()) {
      return false;
    }
    int following = nextVisible(blocks, line.blockIndex() + 1);
    boolean textBelow =
        following < blocks.size() && (next == null || next.blockIndex() != following);
    boolean finerBelow = next != null && next.level() > line.level();
    return (!textBelow && !finerBelow) || line.block().lastVisible() == '；';
  }

  private static boolean isSentence(OutlineLine line) {
    String title = line.title();
    if (AspectLexicon.shipped().endsHeading(title)) {
      return false;
    }
    return "。；！？".indexOf(line.block().lastVisible()) >= 0
        || Characters.countVisible(title) > LONGEST_PHRASE
        || title.chars().anyMatch(c -> Character.isDigit(c) || c == '，' || c == ',');
  }

  private static int nextVisible(List<Block> blocks, int from) {
    int i = from;
    while (i < blocks.size() && blocks.get(i).blank()) {
      i++;
    }
    return i;
  }
}
