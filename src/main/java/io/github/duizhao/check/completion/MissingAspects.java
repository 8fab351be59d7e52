package io.github.duizhao.check.completion;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.SectionGroups;
import io.github.duizhao.check.completion.Addition.Depth;
import io.github.duizhao.check.completion.CompletionPlan.Part;
import io.github.duizhao.check.rules.AspectMissing;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.TemplateSection;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The aspects that the notice names and no problem speaks of, as the check reports them. */
final class MissingAspects {

  private static final String ASPECT = "方面";

  private final CheckResult result;
  private final Statement statement;
  private final List<TemplateSection> parts;
  private final NumberRuns numbers;
  private final BodyForms bodies;
  private final PartForms forms;
  private final List<Addition> additions = new ArrayList<>();

  MissingAspects(
      CheckResult result, List<TemplateSection> parts, NumberRuns numbers, BodyForms bodies) {
    this.result = result;
    this.statement = result.statement();
    this.parts = parts;
    this.numbers = numbers;
    this.bodies = bodies;
    this.forms = new PartForms(statement);
  }

  /** In the notice's order. */
  List<Addition> additions() {
    for (Finding finding : result.findings()) {
      Optional<String> aspect = AspectMissing.aspectOf(finding);
      if (aspect.isPresent() && finding.span().isPresent()) {
        int place = finding.span().get().start();
        statement.sections(Role.PROBLEMS).stream()
            .filter(part -> contains(part.span(), place))
            .findFirst()
            .ifPresent(part -> add(aspect.get(), part, place));
      }
    }
    return additions;
  }

  private void add(String aspect, Section part, int at) {
    Optional<Item> before =
        part.items().stream().filter(item -> item.span().end() == at).findFirst();
    Optional<Item> neighbour = before.or(() -> part.items().stream().findFirst());
    if (SectionGroups.byAspect(statement.sections())) {
      addBehind(stretchOf(part), aspect, neighbour);
      return;
    }
    Boundary place =
        before.isPresent()
            ? Boundary.afterItem(statement, part, at)
            : Boundary.before(statement.snapshot(), at, Optional.empty());
    Optional<HeadingForm> form = neighbour.flatMap(item -> form(item, part));
    add(wanted(aspect, neighbour), place, form, Depth.INSIDE, part);
  }

  /** An aspect with parts of its own stands behind another. */
  private void addBehind(List<Section> stretch, String aspect, Optional<Item> neighbour) {
    Section last = stretch.get(stretch.size() - 1);
    Boundary place = Boundary.between(statement, last.span().end());
    forms
        .at(stretch.get(0).span().start())
        .ifPresent(
            form -> add(wanted(aspect, neighbour), place, Optional.of(form), Depth.ASPECT, last));
  }

  /** The problems, causes and measures of the aspect that a part belongs to. */
  private List<Section> stretchOf(Section part) {
    return SectionGroups.of(statement).stream()
        .filter(group -> group.contains(part))
        .findFirst()
        .orElseThrow()
        .stream()
        .filter(section -> section.role().alwaysExpected())
        .toList();
  }

  private void add(
      SubHeading wanted, Boundary place, Optional<HeadingForm> form, Depth depth, Section part) {
    String hint = MissingParts.bracketed(wanted.hint());
    if (form.isEmpty()) {
      additions.add(
          new Addition(
              place,
              depth,
              () -> new Part(Role.PROBLEMS, wanted.heading(), true),
              () -> List.of(bodies.write(wanted.heading() + "：" + hint, place))));
      return;
    }
    HeadingForm heading = form.get();
    NumberRuns.Slot slot =
        depth == Depth.INSIDE
            ? numbers.itemSlot(place.offset(), heading, part)
            : numbers.slot(place.offset(), heading);
    additions.add(
        new Addition(
            place,
            depth,
            () ->
                new Part(
                    Role.PROBLEMS,
                    heading.write(slot.value(), wanted.heading(), "").text().strip(),
                    true),
            () -> {
              List<PlannedParagraph> paragraphs = new ArrayList<>();
              paragraphs.add(heading.write(slot.value(), wanted.heading(), hint));
              if (!heading.runsIn()) {
                paragraphs.add(bodies.write(hint, place));
              }
              return paragraphs;
            }));
  }

  /** How its neighbour begins: with a heading, or with a number alone; empty for neither. */
  private Optional<HeadingForm> form(Item item, Section part) {
    if (!item.heading().isEmpty()) {
      return forms.at(item.span().start());
    }
    return forms.ofPoint(item, part);
  }

  /** The template's own words for an aspect, or else its name as its neighbours are named. */
  private SubHeading wanted(String aspect, Optional<Item> neighbour) {
    Optional<SubHeading> own =
        parts.stream()
            .filter(part -> part.role() == Role.PROBLEMS)
            .flatMap(part -> part.subHeadings().stream())
            .filter(subHeading -> subHeading.heading().contains(aspect))
            .findFirst();
    if (own.isPresent()) {
      return own.get();
    }
    String like = neighbour.map(Item::heading).orElse("");
    String name = aspect.endsWith(ASPECT) ? aspect : aspect + ASPECT;
    String urged = like.contains("带头") && !name.startsWith("带头") ? "带头" + name : name;
    boolean inAspect = like.contains("在带头") || like.matches("^[^\\p{IsHan}]*在.*方面.*");
    return new SubHeading(inAspect ? "在" + urged : urged, StandardParts.aspectHint());
  }

  private static boolean contains(Span span, int offset) {
    return span.start() <= offset && offset <= span.end();
  }
}
