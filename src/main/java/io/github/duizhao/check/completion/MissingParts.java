package io.github.duizhao.check.completion;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.MissingSection;
import io.github.duizhao.check.SectionGroups;
import io.github.duizhao.check.completion.Addition.Depth;
import io.github.duizhao.check.completion.CompletionPlan.Part;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Role;
import io.github.duizhao.document.Section;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.TemplateSection;
import io.github.duizhao.template.TemplateSection.SubHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of the template that a statement has not. */
final class MissingParts {

  /** Longer problems are not repeated in the headings of measures, in characters. */
  private static final int LONGEST_NAME = 20;

  private final CheckResult result;
  private final Statement statement;
  private final List<TemplateSection> parts;
  private final NumberRuns numbers;
  private final BodyForms bodies;
  private final PartForms forms;
  private final List<Addition> additions = new ArrayList<>();

  MissingParts(
      CheckResult result, List<TemplateSection> parts, NumberRuns numbers, BodyForms bodies) {
    this.result = result;
    this.statement = result.statement();
    this.parts = parts;
    this.numbers = numbers;
    this.bodies = bodies;
    this.forms = new PartForms(statement);
  }

  /** In the order in which they are to stand. */
  List<Addition> additions() {
    boolean byAspect = SectionGroups.byAspect(statement.sections());
    for (MissingSection missing : result.missing()) {
      Content content = content(missing);
      if (isInserted(content)) {
        continue;
      }
      if (byAspect && missing.role().alwaysExpected()) {
        addToAspects(content);
      } else {
        Boundary place = Boundary.between(statement, byAspect ? behind(missing) : missing.place());
        add(content, place, forms.of(place, statement.sections()), Depth.PART);
      }
    }
    return additions;
  }

  /** Where every aspect has its own problems and causes or measures, each gets what is missing. */
  private void addToAspects(Content content) {
    List<List<Section>> stretches =
        SectionGroups.of(statement).stream()
            .map(group -> group.stream().filter(s -> s.role().alwaysExpected()).toList())
            .filter(group -> !group.isEmpty())
            .toList();
    for (List<Section> stretch : stretches) {
      Optional<Section> next =
          stretch.stream().filter(s -> s.role().compareTo(content.role) > 0).findFirst();
      Section last = stretch.get(stretch.size() - 1);
      Boundary place =
          next.map(s -> Boundary.before(statement.snapshot(), s.span().start(), next))
              .orElseGet(() -> Boundary.between(statement, last.span().end()));
      int own = stretch.get(0).level();
      boolean level = stretch.stream().allMatch(s -> s.level() == own && !s.heading().isEmpty());
      add(content, place, forms.inAspect(place, stretch, level ? own - 1 : own), Depth.INSIDE);
    }
  }

  /** A part that belongs among the aspects stands behind all of them, and never inside one. */
  private int behind(MissingSection missing) {
    boolean among =
        missing.role().compareTo(Role.PROBLEMS) > 0 && missing.role().compareTo(Role.MEASURES) < 0;
    return statement.sections().stream()
        .filter(part -> among && part.role().alwaysExpected())
        .mapToInt(part -> part.span().end())
        .max()
        .orElse(missing.place());
  }

  private void add(Content content, Boundary place, Optional<HeadingForm> form, Depth depth) {
    if (form.isEmpty() || content.heading.isEmpty()) {
      String words = form.isEmpty() ? content.withoutHeading() : content.hint();
      additions.add(
          new Addition(
              place,
              depth,
              () -> new Part(content.role, "", content.required),
              () -> List.of(bodies.write(words, place))));
      return;
    }
    HeadingForm heading = form.get();
    NumberRuns.Slot slot = numbers.slot(place.offset(), heading);
    additions.add(
        new Addition(
            place,
            depth,
            () ->
                new Part(
                    content.role,
                    heading.write(slot.value(), content.heading, "").text().strip(),
                    content.required),
            () -> paragraphs(content, place, heading, slot.value(), depth == Depth.PART)));
  }

  private List<PlannedParagraph> paragraphs(
      Content content, Boundary place, HeadingForm form, int number, boolean whole) {
    List<PlannedParagraph> paragraphs = new ArrayList<>();
    paragraphs.add(form.write(number, content.heading, content.hint()));
    if (!form.runsIn() && !content.hint().isEmpty()) {
      paragraphs.add(bodies.write(content.hint(), place));
    }
    if (whole && !(form.runsIn() && !form.numbered())) {
      HeadingForm below = forms.below(form, place.offset());
      int sub = 0;
      for (SubHeading subHeading : content.subHeadings) {
        sub++;
        String hint = bracketed(subHeading.hint());
        paragraphs.add(below.write(sub, subHeading.heading(), hint));
        if (!below.runsIn() && !hint.isEmpty()) {
          paragraphs.add(bodies.write(hint, place));
        }
      }
    }
    return paragraphs;
  }

  private Content content(MissingSection missing) {
    Optional<TemplateSection> own =
        parts.stream()
            .filter(part -> part.role() == missing.role())
            .filter(part -> missing.heading().isEmpty() || part.heading().equals(missing.heading()))
            .findFirst();
    StandardParts.Part standard = StandardParts.of(missing.role());
    boolean bare = own.map(TemplateSection::heading).orElse("").isEmpty();
    boolean needsHeading = own.isEmpty() || missing.role().alwaysExpected();
    return new Content(
        missing.role(),
        missing.required(),
        bare ? (needsHeading ? standard.heading() : "") : own.get().heading(),
        standard.sentence(),
        own.map(TemplateSection::hint).filter(hint -> !hint.isEmpty()).orElse(standard.hint()),
        answers(missing.role())
            .orElseGet(() -> own.map(TemplateSection::subHeadings).orElse(List.of())));
  }

  /** Measures answer the problems that are there, where no notice names the aspects of both. */
  private Optional<List<SubHeading>> answers(Role role) {
    boolean named =
        result.template().profile().filter(profile -> !profile.aspects().isEmpty()).isPresent();
    if (role != Role.MEASURES || named) {
      return Optional.empty();
    }
    List<String> problems = new ArrayList<>();
    for (Item item : statement.items(Role.PROBLEMS)) {
      statement.headings().stream()
          .filter(heading -> heading.span().start() == item.span().start())
          .map(Heading::title)
          .forEach(problems::add);
    }
    boolean nameable = problems.stream().allMatch(MissingParts::canBeNamed);
    return nameable && !problems.isEmpty()
        ? Optional.of(Outline.measuresFor(problems))
        : Optional.empty();
  }

  private static boolean canBeNamed(String problem) {
    return problem.length() <= LONGEST_NAME && problem.indexOf('【') < 0;
  }

  /** Whether its hint stands there already, with words in it that do not tell its role. */
  private boolean isInserted(Content content) {
    return statement.snapshot().text().contains(content.hint())
        || statement.headings().stream()
            .anyMatch(heading -> heading.title().equals(content.heading));
  }

  static String bracketed(String hint) {
    return hint.isEmpty() ? "" : "【" + hint + "】";
  }

  /** What is written for a part. */
  private record Content(
      Role role,
      boolean required,
      String heading,
      String sentence,
      String words,
      List<SubHeading> subHeadings) {

    String hint() {
      return bracketed(words);
    }

    /** The part as one paragraph, for a text without headings. */
    String withoutHeading() {
      return sentence + hint();
    }
  }
}
