package io.github.duizhao.check.completion;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Edit;
import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Numbering;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.ParagraphNumbers;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.document.Statement;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes a measure behind a line as the lines there are written. */
final class MeasureWriting {

  private static final char SOFT_BREAK = '\u2028';

  /** Longer problems do not become headings, in characters. */
  private static final int LONGEST_TITLE = 20;

  private final Statement statement;
  private final Snapshot snapshot;
  private final String text;
  private final MeasureTarget target;
  private final Optional<Item> problem;
  private final String sentence;
  private final Span line;
  private final Optional<Heading> heading;
  private final Optional<Numbering> number;
  private final CountWords counted;

  MeasureWriting(
      CheckResult result, MeasureTarget target, Optional<Item> problem, String sentence) {
    this.statement = result.statement();
    this.snapshot = statement.snapshot();
    this.text = snapshot.text();
    this.target = target;
    this.problem = problem;
    this.sentence = sentence;
    this.line = lineBefore(target.end());
    this.heading =
        statement.headings().stream()
            .filter(h -> line.contains(h.span().start()) && h.span().end() <= line.end())
            .findFirst();
    this.number = numberOf(line);
    this.counted = CountWords.of(text, line, wordStart());
  }

  MeasureInsertion plan() {
    if (isTitle()) {
      return newParagraph("", OptionalInt.empty());
    }
    if (lineGoesOn()) {
      return inLine(counted.next());
    }
    if (target.item().isEmpty() && hasTitles()) {
      return newItem();
    }
    if (isCountedInLine()) {
      return inLine(counted.next());
    }
    if (runsInTitle()) {
      return inLine("");
    }
    if (number.isPresent()) {
      return numbered(number.get());
    }
    return newParagraph(counted.next(), OptionalInt.of(line.end() - 1));
  }

  /** Whether the line is a heading and nothing else. */
  private boolean isTitle() {
    return heading.filter(h -> h.span().end() == line.end()).isPresent()
        && "。；;".indexOf(text.charAt(line.end() - 1)) < 0;
  }

  /** Whether something else, the closing say, goes on behind the place in the same line. */
  private boolean lineGoesOn() {
    Paragraph paragraph = snapshot.paragraphAt(target.end());
    int soft = text.indexOf(SOFT_BREAK, target.end());
    int end = soft >= 0 && soft < paragraph.end() ? soft : paragraph.end();
    return Characters.countVisible(text, Math.min(target.end(), end), end) > 0;
  }

  /** Whether the measures stand under headings that name what they answer. */
  private boolean hasTitles() {
    List<Item> items = target.part().items();
    return !items.isEmpty()
        && items.stream().allMatch(item -> !item.heading().isEmpty() && item.body().length() > 0);
  }

  /** Whether a heading opens the line, and the measure goes on behind it. */
  private boolean runsInTitle() {
    return target.item().filter(item -> !item.heading().isEmpty()).isPresent()
        && heading.filter(h -> h.span().end() < line.end()).isPresent();
  }

  private boolean isCountedInLine() {
    return counted.starts().size() > 1
        || counted.starts().stream().anyMatch(start -> start > visibleStart());
  }

  /** Goes on in the line, as the next point where points are counted there. */
  private MeasureInsertion inLine(String count) {
    List<Edit> edits = new ArrayList<>();
    if (!count.isEmpty() && counted.starts().size() > 1) {
      int before = counted.starts().get(counted.starts().size() - 1) - 1;
      goOn(lastVisible(before)).ifPresent(edits::add);
    }
    return MeasureInsertion.inLine(target.end(), count + sentence, edits);
  }

  /** A heading for the problem, and the measure below it or behind it. */
  private MeasureInsertion newItem() {
    List<Item> items = target.part().items();
    Boundary place = place();
    Optional<HeadingForm> form =
        new PartForms(statement).at(items.get(items.size() - 1).span().start());
    Optional<String> title = problem.flatMap(this::titleOf);
    if (form.isEmpty() || (title.isEmpty() && !form.get().runsIn())) {
      return MeasureInsertion.paragraphs(
          place.of(List.of(new BodyForms(statement).write(sentence, place))), List.of());
    }
    NumberRuns numbers = new NumberRuns(statement);
    NumberRuns.Slot slot = numbers.itemSlot(place.offset(), form.get(), target.part());
    List<Edit> edits = numbers.settle();
    if (title.isEmpty()) {
      HeadingForm point = form.get();
      String typed = point.number().isEmpty() ? "" : NumberForm.write(point.number(), slot.value());
      return MeasureInsertion.paragraphs(
          place.of(
              List.of(
                  new PlannedParagraph(
                      Kind.BODY, point.lead() + typed, sentence, OptionalInt.of(line.end() - 1)))),
          edits);
    }
    List<PlannedParagraph> paragraphs = new ArrayList<>();
    paragraphs.add(form.get().write(slot.value(), title.get(), sentence));
    if (!form.get().runsIn()) {
      paragraphs.add(new BodyForms(statement).write(sentence, place));
    }
    return MeasureInsertion.paragraphs(place.of(paragraphs), edits);
  }

  private Optional<String> titleOf(Item asked) {
    return statement.headings().stream()
        .filter(h -> h.span().start() == asked.span().start())
        .map(Heading::title)
        .filter(title -> title.length() <= LONGEST_TITLE && title.indexOf('【') < 0)
        .findFirst()
        .map(title -> Outline.measuresFor(List.of(title)).get(0).heading());
  }

  /** The next number of the list that the line belongs to. */
  private MeasureInsertion numbered(Numbering before) {
    Boundary place = place();
    HeadingForm form =
        new HeadingForm(
            target.part().level() + 1,
            lead(),
            snapshot.quote(before.span()),
            Optional.of(before.form()),
            "",
            true,
            OptionalInt.of(line.end() - 1));
    NumberRuns numbers = new NumberRuns(statement);
    NumberRuns.Slot slot = numbers.itemSlot(place.offset(), form, target.part());
    List<Edit> edits = new ArrayList<>(numbers.settle());
    String typed = form.number().isEmpty() ? "" : NumberForm.write(form.number(), slot.value());
    String words = endedLikeTheLine(edits, previous(before));
    return MeasureInsertion.paragraphs(
        place.of(List.of(new PlannedParagraph(Kind.BODY, lead() + typed, words, form.model()))),
        edits);
  }

  private MeasureInsertion newParagraph(String count, OptionalInt model) {
    Boundary place = place();
    List<Edit> edits = new ArrayList<>();
    if (model.isEmpty()) {
      return MeasureInsertion.paragraphs(
          place.of(List.of(new BodyForms(statement).write(sentence, place))), edits);
    }
    String words =
        count.isEmpty() ? sentence : endedLikeTheLine(edits, lastVisible(line.start() - 1));
    return MeasureInsertion.paragraphs(
        place.of(List.of(new PlannedParagraph(Kind.BODY, lead(), count + words, model))), edits);
  }

  /**
   * The sentence with the mark of a list: where points end with semicolons, the full stop goes to
   * the last one.
   *
   * @param before the last character of the point before the line
   */
  private String endedLikeTheLine(List<Edit> edits, int before) {
    boolean semicolons = isSemicolon(line.end() - 1);
    if (semicolons && sentence.endsWith("。")) {
      return sentence.substring(0, sentence.length() - 1) + "；";
    }
    goOn(before).ifPresent(edit -> edits.add(0, edit));
    return sentence;
  }

  /** A semicolon for the full stop of the line, if the point before it ends with one. */
  private Optional<Edit> goOn(int before) {
    int last = line.end() - 1;
    return before >= 0 && isSemicolon(before) && text.charAt(last) == '。'
        ? Optional.of(new Edit(new Span(last, last + 1), "；"))
        : Optional.empty();
  }

  private boolean isSemicolon(int at) {
    return at >= 0 && (text.charAt(at) == '；' || text.charAt(at) == ';');
  }

  /** The last character of the point with the number before; -1 for the first of a list. */
  private int previous(Numbering of) {
    return of.value() > 1 ? lastVisible(line.start() - 1) : -1;
  }

  private int lastVisible(int from) {
    int at = from;
    while (at >= 0 && Characters.isBlank(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private Boundary place() {
    return Boundary.afterItem(statement, target.part(), target.end());
  }

  private Span lineBefore(int end) {
    Paragraph paragraph = snapshot.paragraphAt(end);
    int soft = text.lastIndexOf(SOFT_BREAK, Math.max(0, end - 1));
    return new Span(Math.max(paragraph.start(), soft + 1), end);
  }

  private Optional<Numbering> numberOf(Span of) {
    return ParagraphNumbers.of(snapshot).in(new Span(of.start(), of.end())).stream().findFirst();
  }

  private int wordStart() {
    int from = number.map(n -> n.span().end()).orElse(line.start());
    int title = heading.map(h -> h.span().end()).orElse(from);
    boolean whole = title >= line.end();
    return Math.min(whole ? from : Math.max(from, title), line.end());
  }

  private int visibleStart() {
    int at = line.start();
    while (at < line.end() && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private String lead() {
    return text.substring(line.start(), visibleStart());
  }
}
