package io.github.duizhao.document;

import io.github.duizhao.data.JsonResource;
import java.util.List;
import java.util.Optional;

/** Finds the title, and the name and date lines below it. */
final class TitleFinder {

  /** A title line is at most this long, in visible characters. */
  private static final int LONGEST = 50;

  /** A name or date line is at most this long, in visible characters. */
  private static final int LONGEST_NAME = 30;

  /** A name or date line above the title is at most this long, in visible characters. */
  private static final int LONGEST_ABOVE = 12;

  /** How many lines below the title may name the writer and the date. */
  private static final int NAME_LINES = 4;

  private static final Content CONTENT =
      JsonResource.read(TitleFinder.class, "titles.json", Content.class);
  private static final TextPattern BANNER = TextPattern.of(CONTENT.banner());
  private static final TextPattern KIND = TextPattern.of(CONTENT.kind());
  private static final TextPattern NAME = TextPattern.of(CONTENT.name());
  private static final TextPattern GROUP = TextPattern.of(CONTENT.group());
  private static final TextPattern HINT = TextPattern.of(CONTENT.hint());
  private static final TextPattern DATE = TextPattern.of(CONTENT.date());

  private final List<Block> blocks;
  private final OwnHeadings own;
  private int at;

  private TitleFinder(List<Block> blocks, OwnHeadings own) {
    this.blocks = blocks;
    this.own = own;
  }

  static TitleBlock find(List<Block> blocks) {
    return find(blocks, OwnHeadings.NONE);
  }

  /** The same for a department with headings of its own, which are no names. */
  static TitleBlock find(List<Block> blocks, OwnHeadings own) {
    return new TitleFinder(blocks, own).find();
  }

  /** Whether a line is a date and little else. */
  static boolean isDate(String line) {
    String plain = plain(line, LONGEST_NAME + 1);
    return plain.length() <= LONGEST_NAME && DATE.in(plain);
  }

  /** Whether a line without blanks names who signs. */
  static boolean isName(String plain) {
    return NAME.in(plain);
  }

  private TitleBlock find() {
    skipBlank();
    while (at < blocks.size() && BANNER.matches(plain(blocks.get(at).text(), LONGEST))) {
      at++;
      skipBlank();
    }
    int nameAbove = at;
    // A name or date may stand above the title.
    int name = nextVisible(at + 1);
    if (isNameAbove(at) && isNameAbove(name) && titleFollows(name + 1)) {
      at = name;
    }
    if (isNameAbove(at) && titleFollows(at + 1)) {
      at++;
      skipBlank();
    }
    if (!isTitleLine(at)) {
      return new TitleBlock(Optional.empty(), "", nameAbove);
    }
    int first = at;
    int last = lastTitleLine(first);
    at = last + 1;
    skipNames();
    Span span = new Span(blocks.get(first).wordStart(), blocks.get(last).visibleEnd());
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(plain(blocks.get(i).text(), LONGEST));
    }
    return new TitleBlock(Optional.of(span), text.toString(), at);
  }

  private int lastTitleLine(int first) {
    int next = nextVisible(first + 1);
    boolean more = next < blocks.size() && next - first <= 2 && isTitleLine(next);
    if (!more || (isNameLine(next) && !endsLikeTitle(next))) {
      return first;
    }
    boolean dashed = plain(blocks.get(next).text(), 2).startsWith("—");
    return dashed || (!endsLikeTitle(first) && endsLikeTitle(next)) ? next : first;
  }

  private boolean titleFollows(int from) {
    int next = nextVisible(from);
    return next < blocks.size() && isTitleLine(next) && endsLikeTitle(next);
  }

  private boolean endsLikeTitle(int index) {
    return KIND.in(plain(blocks.get(index).text(), LONGEST + 1));
  }

  private boolean isTitleLine(int index) {
    if (index >= blocks.size()) {
      return false;
    }
    Block block = blocks.get(index);
    String plain = plain(block.text(), LONGEST + 1);
    if (plain.length() < 2
        || plain.length() > LONGEST
        || NumberingParser.parse(block).isPresent()) {
      return false;
    }
    boolean sentence = "。；，、：:;,.！？!?…".indexOf(block.lastVisible()) >= 0 && !closedTitle(plain);
    boolean bracketed =
        "（(【〔[".indexOf(plain.charAt(0)) >= 0 && "）)】〕]".indexOf(block.lastVisible()) >= 0;
    boolean roleHeading =
        own.has(plain) || (RoleLexicon.shipped().isBare(plain) && !KIND.in(plain));
    return !sentence && !bracketed && !roleHeading;
  }

  /** Whether a line is a title in all but the full stop that someone typed after it. */
  private static boolean closedTitle(String plain) {
    String open = plain.substring(0, plain.length() - 1);
    return plain.endsWith("。")
        && open.length() <= LONGEST_NAME
        && open.indexOf('，') < 0
        && open.indexOf('。') < 0
        && KIND.in(open);
  }

  private void skipNames() {
    for (int lines = 0; lines < NAME_LINES; lines++) {
      int next = nextVisible(at);
      if (next >= blocks.size() || !isNameLine(next)) {
        return;
      }
      at = next + 1;
    }
  }

  /** Whether a line names a person or a date rather than being the first line of the title. */
  private boolean isNameAbove(int index) {
    if (!isNameLine(index) || endsLikeTitle(index) || isGroupOfTitle(index)) {
      return false;
    }
    String text = blocks.get(index).text();
    String plain = plain(text, LONGEST_NAME);
    return plain.length() <= LONGEST_ABOVE && plain.indexOf('会') < 0 && !plain.contains("年度");
  }

  /** Whether a line names the group that the title below it speaks of. */
  private boolean isGroupOfTitle(int index) {
    int next = nextVisible(index + 1);
    return GROUP.in(plain(blocks.get(index).text(), LONGEST_NAME))
        && titleFollows(next)
        && !ActorFinder.namesPerson(plain(blocks.get(next).text(), LONGEST));
  }

  private boolean isNameLine(int index) {
    if (index >= blocks.size()) {
      return false;
    }
    Block block = blocks.get(index);
    String plain = plain(block.text(), LONGEST_NAME + 1);
    boolean closed = "。；，、：:;,.！？!?".indexOf(block.lastVisible()) >= 0;
    return !plain.isEmpty()
        && plain.length() <= LONGEST_NAME
        && !closed
        && NumberingParser.parse(block).isEmpty()
        && !RoleLexicon.shipped().isBare(plain)
        && !own.has(plain)
        && block.outlineLevel() == 0
        && (!plain.startsWith("【") || HINT.in(plain));
  }

  private void skipBlank() {
    at = nextVisible(at);
  }

  private int nextVisible(int from) {
    int i = from;
    while (i < blocks.size() && blocks.get(i).blank()) {
      i++;
    }
    return i;
  }

  /** The characters of a line that are not blank, as far as they are needed. */
  static String plain(String line, int longest) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length() && plain.length() < longest; i++) {
      char c = line.charAt(i);
      if (!Characters.isBlank(c) && c != '#' && c != '*') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private record Content(
      String banner, String kind, String date, String name, String group, String hint) {}
}
