package io.github.duizhao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document's text as it stood at one moment: paragraphs joined by {@code \n}. Immutable, so that
 * it can be checked on any thread.
 */
public final class Snapshot {

  private final String text;
  private final char[] characters;
  private final List<Paragraph> paragraphs;

  private final Optional<DocumentLayout> layout;

  /** Found when first asked for; threads that meet here find the same. */
  private volatile List<Block> blocks;

  private volatile Marks marks;

  private Snapshot(String text, List<Paragraph> paragraphs, Optional<DocumentLayout> layout) {
    this.text = text;
    this.characters = text.toCharArray();
    this.paragraphs = FrozenList.copyOf(paragraphs);
    this.layout = layout;
  }

  /**
   * Reads plain text: a byte-order mark is dropped, {@code \r\n} and {@code \r} are line ends,
   * every line is a paragraph.
   */
  public static Snapshot ofText(String text) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (clean.indexOf('\r') >= 0) {
      clean = clean.replace("\r\n", "\n").replace('\r', '\n');
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    for (int end = clean.indexOf('\n'); end >= 0; end = clean.indexOf('\n', from)) {
      paragraphs.add(new Paragraph(from, clean.substring(from, end), 0, ""));
      from = end + 1;
    }
    paragraphs.add(new Paragraph(from, clean.substring(from), 0, ""));
    return new Snapshot(clean, paragraphs, Optional.empty());
  }

  /** Collects the paragraphs of a document. */
  public static Builder builder() {
    return new Builder();
  }

  /** A paragraph's text as a snapshot has it: line ends inside it are U+2028. */
  public static String line(String paragraph) {
    return paragraph.replace('\n', '\u2028').replace('\r', '\u2028');
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /**
   * Its characters, for passes that read all of them. They are those of the snapshot itself, so
   * that not each pass has a copy: never to be written to.
   */
  public char[] characters() {
    return characters;
  }

  /** The paragraphs in order, at least one. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Where its marks, digits and blanks stand. */
  public Marks marks() {
    Marks known = marks;
    if (known == null) {
      known = Marks.of(text, characters);
      marks = known;
    }
    return known;
  }

  /** The paragraphs that its writer meant. */
  List<Block> blocks() {
    List<Block> known = blocks;
    if (known == null) {
      known = FrozenList.copyOf(BlockFinder.find(this));
      blocks = known;
    }
    return known;
  }

  /** How the document looks; plain text has no look, and a look is not read every time. */
  public Optional<DocumentLayout> layout() {
    return layout;
  }

  /**
   * The same text with a look.
   *
   * @throws IllegalArgumentException if the look is that of another number of paragraphs
   */
  public Snapshot with(DocumentLayout look) {
    if (look.paragraphs().size() != paragraphs.size()) {
      throw new IllegalArgumentException(
          look.paragraphs().size() + " looks for " + paragraphs.size() + " paragraphs");
    }
    return new Snapshot(text, paragraphs, Optional.of(look));
  }

  /** The characters in a range. */
  public String quote(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * The index of the paragraph at an offset; the line end belongs to the paragraph before it.
   *
   * @param offset from 0 to the length of the text
   */
  public int paragraphIndexAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The paragraph at an offset; see {@link #paragraphIndexAt}. */
  public Paragraph paragraphAt(int offset) {
    return paragraphs.get(paragraphIndexAt(offset));
  }

  /** Collects paragraphs; not for use on several threads. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Builder() {}

    /** Adds a paragraph; line ends inside it become U+2028, so that a paragraph stays one line. */
    public Builder add(String paragraph, int outlineLevel, String listLabel) {
      String line = line(paragraph);
      if (!paragraphs.isEmpty()) {
        text.append('\n');
      }
      paragraphs.add(new Paragraph(text.length(), line, outlineLevel, listLabel));
      text.append(line);
      return this;
    }

    /** The snapshot; a document without paragraphs has one empty paragraph. */
    public Snapshot build() {
      if (paragraphs.isEmpty()) {
        add("", 0, "");
      }
      return new Snapshot(text.toString(), paragraphs, Optional.empty());
    }
  }
}
