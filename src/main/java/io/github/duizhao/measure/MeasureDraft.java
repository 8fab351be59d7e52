package io.github.duizhao.measure;

import io.github.duizhao.document.Span;
import io.github.duizhao.measure.Suggestion.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A pattern that is being filled in. Immutable. */
public final class MeasureDraft {

  private final Suggestion suggestion;
  private final List<String> values;
  private final String text;
  private final List<Span> spans;

  private MeasureDraft(Suggestion suggestion, List<String> values) {
    this.suggestion = suggestion;
    this.values = List.copyOf(values);
    StringBuilder written = new StringBuilder();
    List<Span> places = new ArrayList<>();
    int read = 0;
    for (int i = 0; i < values.size(); i++) {
      Span own = suggestion.slots().get(i).span();
      written.append(suggestion.text(), read, own.start());
      int start = written.length();
      written.append(values.get(i).isEmpty() ? quote(own) : values.get(i));
      places.add(new Span(start, written.length()));
      read = own.end();
    }
    this.text = written.append(suggestion.text().substring(read)).toString();
    this.spans = List.copyOf(places);
  }

  /** A draft of a pattern into which the writer has put nothing yet. */
  public static MeasureDraft of(Suggestion suggestion) {
    return new MeasureDraft(suggestion, Collections.nCopies(suggestion.slots().size(), ""));
  }

  /** The pattern. */
  public Suggestion suggestion() {
    return suggestion;
  }

  /** The slots of the pattern in text order, those that it fills itself too. */
  public List<Slot> slots() {
    return suggestion.slots();
  }

  /**
   * What the writer put into a slot, "" where nothing.
   *
   * @param slot its index in {@link #slots()}
   */
  public String value(int slot) {
    return values.get(slot);
  }

  /**
   * A draft with another value.
   *
   * @param slot its index in {@link #slots()}
   * @param value what the writer puts there; a blank one clears it
   */
  public MeasureDraft with(int slot, String value) {
    List<String> changed = new ArrayList<>(values);
    changed.set(slot, value.strip());
    return new MeasureDraft(suggestion, changed);
  }

  /** The sentence, unfilled slots as 〔待填：…〕. */
  public String text() {
    return text;
  }

  /**
   * Where a slot stands in {@link #text()}.
   *
   * @param slot its index in {@link #slots()}
   */
  public Span span(int slot) {
    return spans.get(slot);
  }

  /** Whether a slot has words of the pattern or of the writer. */
  public boolean isFilled(int slot) {
    return slots().get(slot).filled() || !values.get(slot).isEmpty();
  }

  /** How many of the six elements are filled, from 0 to {@link Suggestion#ELEMENTS}. */
  public int elementsFilled() {
    List<Slot> now = new ArrayList<>();
    for (int i = 0; i < slots().size(); i++) {
      Slot slot = slots().get(i);
      now.add(new Slot(slot.name(), spans.get(i), isFilled(i), slot.examples()));
    }
    return new Suggestion(suggestion.id(), suggestion.category(), text, now, suggestion.score())
        .elementsFilled();
  }

  /** What that number means. */
  public FillState state() {
    return FillState.of(elementsFilled());
  }

  private String quote(Span span) {
    return suggestion.text().substring(span.start(), span.end());
  }
}
