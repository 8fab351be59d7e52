package io.github.duizhao.template;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.LayoutStandard.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the paragraphs of a statement look, by what they are. */
final class DraftLooks {

  /** A heading up to so much of its paragraph runs into text, which is the body's. */
  private static final int HALF = 2;

  /**
   * A paragraph.
   *
   * @param blanks whether it begins with blanks, which stand for an indent
   */
  record Look(ParagraphLayout layout, boolean blanks) {}

  private final Map<Element, List<Look>> looks = new EnumMap<>(Element.class);
  private final Snapshot snapshot;
  private final DocumentLayout layout;

  private DraftLooks(Snapshot snapshot, DocumentLayout layout) {
    this.snapshot = snapshot;
    this.layout = layout;
  }

  static DraftLooks of(Statement statement, DocumentLayout layout) {
    DraftLooks looks = new DraftLooks(statement.snapshot(), layout);
    looks.addAll(statement);
    return looks;
  }

  /** What more than half of the paragraphs of an element have in common. */
  <T> Optional<T> common(Element element, Function<Look, T> of) {
    List<Look> all = looks.getOrDefault(element, List.of());
    return all.stream()
        .collect(Collectors.groupingBy(of, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .filter(entry -> entry.getValue() * 2 > all.size())
        .map(Map.Entry::getKey);
  }

  private void addAll(Statement statement) {
    Set<Integer> others = new HashSet<>();
    statement
        .title()
        .map(title -> snapshot.paragraphIndexAt(title.start()))
        .ifPresent(
            title -> {
              add(Element.TITLE, title);
              others.add(title);
            });
    for (Heading heading : statement.headings()) {
      int level = heading.numbering().map(n -> n.form().level()).orElse(heading.level());
      add(Element.heading(level), heading.paragraph());
      int words = snapshot.paragraphs().get(heading.paragraph()).text().strip().length();
      if (HALF * heading.span().length() >= words) {
        others.add(heading.paragraph());
      }
    }
    for (Section section : statement.sections()) {
      int last = snapshot.paragraphIndexAt(section.span().end());
      for (int i = snapshot.paragraphIndexAt(section.span().start()); i <= last; i++) {
        if (!snapshot.paragraphs().get(i).text().isBlank() && others.add(i)) {
          add(Element.BODY, i);
        }
      }
    }
  }

  private void add(Element element, int paragraph) {
    String text = snapshot.paragraphs().get(paragraph).text();
    boolean blanks = !text.isEmpty() && Characters.isBlank(text.charAt(0));
    layout
        .paragraph(paragraph)
        .ifPresent(
            look ->
                looks.computeIfAbsent(element, e -> new ArrayList<>()).add(new Look(look, blanks)));
  }
}
