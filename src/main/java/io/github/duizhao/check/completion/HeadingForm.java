package io.github.duizhao.check.completion;

import io.github.duizhao.document.Characters;
import io.github.duizhao.document.Heading;
import io.github.duizhao.document.Numbering.Form;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.template.OutlineParagraph.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the headings of a level are written.
 *
 * @param level 1 to 4
 * @param lead typed blanks before the number
 * @param number a number with its marks, "" where none is typed
 * @param form the form of the number, automatic ones included; empty where there is none
 * @param tail the mark that ends the heading, or ""
 * @param runsIn whether the text goes on in the heading's paragraph
 * @param model an offset in a heading of the document that looks so
 */
record HeadingForm(
    int level,
    String lead,
    String number,
    Optional<Form> form,
    String tail,
    boolean runsIn,
    OptionalInt model) {

  private static final String[] OFFICIAL = {"一、", "（一）", "1.", "（1）"};
  private static final String ENDS = "：:。；，？！";

  /** The official form of a level (GB/T 9704-2012, 7.3.3). */
  static HeadingForm official(int level) {
    return new HeadingForm(
        level,
        "",
        OFFICIAL[level - 1],
        Arrays.stream(Form.values()).filter(form -> form.level() == level).findFirst(),
        "",
        false,
        OptionalInt.empty());
  }

  /** The form of a heading of the document. */
  static HeadingForm of(Heading heading, Snapshot snapshot) {
    String text = snapshot.text();
    Span span = heading.span();
    Span number = heading.numbering().map(n -> n.span()).orElse(Span.at(span.start()));
    char last = text.charAt(span.end() - 1);
    return new HeadingForm(
        heading.level(),
        lead(snapshot, span.start()),
        snapshot.quote(number),
        heading.numbering().map(n -> n.form()),
        ENDS.indexOf(last) >= 0 ? String.valueOf(last) : "",
        runsIn(snapshot, span),
        OptionalInt.of(Math.min(number.end(), span.end() - 1)));
  }

  /** The same without a number. */
  HeadingForm unnumbered() {
    return new HeadingForm(level, lead, "", Optional.empty(), tail, runsIn, model);
  }

  /** Whether the headings are numbered, by hand or automatically. */
  boolean numbered() {
    return form.isPresent();
  }

  Kind kind() {
    return level == 1 ? Kind.HEADING_1 : level == 2 ? Kind.HEADING_2 : Kind.BODY;
  }

  /**
   * A heading in this form. Where nothing in the text is its model, a list may number it.
   *
   * @param value its number, from 1; not looked at where the form has none
   * @param title its words
   * @param text what follows in the same paragraph where the heading runs in, or ""
   */
  PlannedParagraph write(int value, String title, String text) {
    String typed = number.isEmpty() ? "" : NumberForm.write(number, value);
    boolean closed = tail.isEmpty() || ENDS.indexOf(title.charAt(title.length() - 1)) >= 0;
    int listLevel = numbered() && model.isEmpty() ? level : 0;
    return new PlannedParagraph(
        kind(),
        lead + typed,
        title + (closed ? "" : tail) + (runsIn ? text : ""),
        model,
        listLevel);
  }

  /** Whether text goes on in the heading's line. */
  static boolean runsIn(Snapshot snapshot, Span heading) {
    Paragraph paragraph = snapshot.paragraphAt(heading.start());
    int end = lineEnd(snapshot.text(), heading.end(), Math.max(heading.end(), paragraph.end()));
    return Characters.countVisible(snapshot.text(), heading.end(), end) > 0;
  }

  private static int lineEnd(String text, int from, int to) {
    int soft = text.indexOf('\u2028', from);
    return soft >= 0 && soft < to ? soft : to;
  }

  private static String lead(Snapshot snapshot, int start) {
    String before = snapshot.text().substring(snapshot.paragraphAt(start).start(), start);
    String line = before.substring(before.lastIndexOf('\u2028') + 1);
    // A field or an anchor is no indent.
    boolean plain = line.chars().noneMatch(c -> c == '\uFFFC' || c == '\u200B' || c == '*');
    return plain ? line : "";
  }
}
