package io.github.duizhao.layout;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.LayoutStandard.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells of each paragraph of a statement what it is in a layout. */
final class StatementElements {

  /** A line up to this length that ends with a colon addresses the readers (同志们：). */
  private static final int ADDRESS = 12;

  private static final int LEVELS = 4;

  /** A line with a year and a month and little else, or with the hint where a date goes. */
  private static final Pattern DATE =
      Pattern.compile("[（(【\\[]?(?:[0-9〇○零一二三四五六七八九十]{4}年.{1,12}|日期|时间)[）)】\\]]?");

  private final Statement statement;
  private final Snapshot snapshot;
  private final Map<Integer, Heading> headings = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  private StatementElements(Statement statement) {
    this.statement = statement;
    this.snapshot = statement.snapshot();
    statement.headings().forEach(heading -> headings.putIfAbsent(heading.paragraph(), heading));
  }

  /**
   * The paragraphs that the statement consists of, in order; what stands above its title is none of
   * them.
   */
  static List<Part> of(Statement statement) {
    StatementElements elements = new StatementElements(statement);
    elements.find();
    return List.copyOf(elements.parts);
  }

  private void find() {
    List<Section> sections = statement.sections();
    int count = snapshot.paragraphs().size();
    int textFrom =
        sections.isEmpty() ? count : snapshot.paragraphIndexAt(sections.get(0).span().start());
    int textEnd =
        sections.isEmpty()
            ? count
            : snapshot.paragraphIndexAt(
                    Math.max(0, sections.get(sections.size() - 1).span().end() - 1))
                + 1;
    int next = textFrom;
    if (statement.title().isPresent()) {
      Span title = statement.title().get();
      int first = snapshot.paragraphIndexAt(title.start());
      next = snapshot.paragraphIndexAt(Math.max(title.start(), title.end() - 1)) + 1;
      for (int i = first; i < next; i++) {
        add(i, Element.TITLE);
      }
    }
    for (int i = next; i < textFrom; i++) {
      add(i, DATE.matcher(plain(i)).matches() ? Element.DATE : Element.NAME_LINE);
    }
    for (int i = Math.max(next, textFrom); i < textEnd; i++) {
      addText(i);
    }
    for (int i = Math.max(next, textEnd); i < count; i++) {
      add(i, Element.SIGNATURE);
    }
  }

  private void add(int index, Element element) {
    boolean blank = visible(index).length() == 0;
    parts.add(new Part(index, blank ? Element.BODY : element, blank, Optional.empty()));
  }

  private void addText(int index) {
    Heading heading = headings.get(index);
    Span visible = visible(index);
    if (heading != null && visible.length() > 0) {
      Element element = Element.heading(level(heading));
      boolean alone = heading.span().end() >= visible.end();
      parts.add(new Part(index, alone ? element : Element.BODY, false, Optional.of(heading)));
    } else {
      add(index, isSalutation(index, visible) ? Element.SALUTATION : Element.BODY);
    }
  }

  /** The level that a heading is set as: that of its number, if it has one. */
  static int level(Heading heading) {
    return heading
        .numbering()
        .map(Numbering::form)
        .map(Numbering.Form::level)
        .orElse(Math.min(heading.level(), LEVELS));
  }

  /** The first line of the preamble, if it is short and ends with a colon. */
  private boolean isSalutation(int index, Span visible) {
    if (visible.length() == 0 || visible.length() > ADDRESS) {
      return false;
    }
    boolean opens =
        statement.sections().stream()
            .filter(section -> section.role() == Role.PREAMBLE)
            .anyMatch(section -> snapshot.paragraphIndexAt(section.span().start()) == index);
    return opens && "：:".indexOf(snapshot.text().charAt(visible.end() - 1)) >= 0;
  }

  private Span visible(int index) {
    return Characters.trim(snapshot.text(), snapshot.paragraphs().get(index).span());
  }

  private String plain(int index) {
    Paragraph paragraph = snapshot.paragraphs().get(index);
    StringBuilder plain = new StringBuilder();
    paragraph
        .text()
        .chars()
        .filter(c -> !Characters.isBlank((char) c))
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /**
   * What a paragraph is.
   *
   * @param paragraph its index in the snapshot
   * @param element what it is; a heading with text behind it is {@link Element#BODY}
   * @param blank whether nothing visible is in it
   * @param heading the heading that it is or begins with
   */
  record Part(int paragraph, Element element, boolean blank, Optional<Heading> heading) {}
}
