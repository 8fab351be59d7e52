package io.github.duizhao.check.completion;

import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How the headings of parts, and those inside parts, are written in a text. */
final class PartForms {

  private final Statement statement;

  PartForms(Statement statement) {
    this.statement = statement;
  }

  /**
   * The form of a heading for a part at a place: that of its neighbours; the official one where the
   * text has only begun; none where its parts have no headings.
   *
   * @param parts the parts among which it will stand
   */
  Optional<HeadingForm> of(Boundary place, List<Section> parts) {
    List<Section> headed = headed(parts);
    if (headed.isEmpty()) {
      boolean begun =
          parts.stream()
              .noneMatch(part -> part.role().compareTo(Role.PROBLEMS) >= 0 && isBody(part));
      return begun ? Optional.of(HeadingForm.official(1)) : Optional.empty();
    }
    int top = headed.stream().mapToInt(Section::level).min().orElseThrow();
    int level =
        place
            .next()
            .filter(next -> !next.heading().isEmpty() && headed.contains(next))
            .map(next -> Math.max(top, next.level()))
            .orElse(top);
    return nearest(headed, level, place.offset());
  }

  /** The form of the deepest headings of parts that stand inside an aspect; none without any. */
  Optional<HeadingForm> inAspect(Boundary place, List<Section> stretch, int aspectLevel) {
    List<Section> headed = headed(stretch).stream().filter(p -> p.level() > aspectLevel).toList();
    int level = headed.stream().mapToInt(Section::level).max().orElse(0);
    return level == 0 ? Optional.empty() : nearest(headed, level, place.offset());
  }

  /** The form of headings below those of a form. */
  HeadingForm below(HeadingForm above, int offset) {
    int level = above.level() + 1;
    Heading nearest = null;
    for (Heading heading : statement.headings()) {
      if (heading.level() == level && (nearest == null || heading.span().start() < offset)) {
        nearest = heading;
      }
    }
    if (nearest != null) {
      return HeadingForm.of(nearest, statement.snapshot());
    }
    return statement.sections().stream()
        .filter(part -> part.level() == above.level())
        .flatMap(part -> part.items().stream().flatMap(item -> ofPoint(item, part).stream()))
        .findFirst()
        .orElseGet(() -> HeadingForm.official(Math.min(level, 4)));
  }

  /** The form of the heading at an offset. */
  Optional<HeadingForm> at(int offset) {
    return statement.headings().stream()
        .filter(heading -> heading.span().start() == offset)
        .findFirst()
        .map(heading -> HeadingForm.of(heading, statement.snapshot()));
  }

  /** The form of an item without a heading that begins with a number; empty for any other. */
  Optional<HeadingForm> ofPoint(Item item, Section part) {
    if (!item.heading().isEmpty()) {
      return Optional.empty();
    }
    return ParagraphNumbers.of(statement.snapshot()).in(item.span()).stream()
        .filter(number -> number.span().start() == item.span().start())
        .findFirst()
        .map(
            number ->
                new HeadingForm(
                    part.level() + 1,
                    "",
                    statement.snapshot().quote(number.span()),
                    Optional.of(number.form()),
                    "。",
                    true,
                    OptionalInt.of(number.span().end())));
  }

  private Optional<HeadingForm> nearest(List<Section> headed, int level, int offset) {
    Comparator<Section> byPlace = Comparator.comparingInt(part -> part.span().start());
    List<Section> same = headed.stream().filter(part -> part.level() == level).toList();
    return same.stream()
        .filter(part -> part.span().start() < offset)
        .max(byPlace)
        .or(() -> same.stream().min(byPlace))
        .flatMap(part -> at(part.headingSpan().start()));
  }

  /** Those with headings; other parts than those of the genre only where there are no others. */
  private static List<Section> headed(List<Section> parts) {
    List<Section> headed = parts.stream().filter(part -> !part.heading().isEmpty()).toList();
    List<Section> known = headed.stream().filter(part -> part.role() != Role.OTHER).toList();
    return known.isEmpty() ? headed : known;
  }

  private static boolean isBody(Section part) {
    return part.role() != Role.CLOSING && part.role() != Role.OTHER;
  }
}
