package io.github.duizhao.measure;

import io.github.duizhao.document.Actor;
import io.github.duizhao.document.Span;
import io.github.duizhao.measure.Suggestion.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A pattern that is being filled in. Immutable.
 *
 * <p>Its text is one sentence whatever the values are: they are put on one line without marks at
 * their ends, and what a value and the words around its slot both say is said once.
 */
public final class MeasureDraft {

  private final Suggestion suggestion;
  private final Actor actor;
  private final List<String> values;

  /** The pattern with the values in their places. */
  private final Suggestion written;

  private MeasureDraft(Suggestion suggestion, Actor actor, List<String> values) {
    this.suggestion = suggestion;
    this.actor = actor;
    this.values = List.copyOf(values);
    this.written = DraftText.write(suggestion, this.values);
  }

  /** A draft of a pattern into which one person has put nothing yet. */
  public static MeasureDraft of(Suggestion suggestion) {
    return of(suggestion, Actor.PERSONAL);
  }

  /**
   * A draft of a pattern into which the writer has put nothing yet.
   *
   * @param actor who promises it; one person answers himself without saying so
   */
  public static MeasureDraft of(Suggestion suggestion, Actor actor) {
    List<String> none = Collections.nCopies(suggestion.slots().size(), "");
    return new MeasureDraft(suggestion, actor, none);
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
   * What the writer put into a slot, tidied; "" where nothing.
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
   * @param value what the writer puts there, also in place of the pattern's own words; a blank one
   *     clears it
   */
  public MeasureDraft with(int slot, String value) {
    List<String> changed = new ArrayList<>(values);
    changed.set(slot, TypedWords.tidy(value));
    return new MeasureDraft(suggestion, actor, changed);
  }

  /** The sentence, unfilled slots as 〔待填：…〕. */
  public String text() {
    return written.text();
  }

  /**
   * Where a slot stands in {@link #text()}.
   *
   * @param slot its index in {@link #slots()}
   */
  public Span span(int slot) {
    return written.slots().get(slot).span();
  }

  /** The slots that are still to be filled in, with their places in {@link #text()}. */
  public List<Slot> unfilledSlots() {
    return written.unfilledSlots();
  }

  /** How many of the six elements are filled, from 0 to {@link Suggestion#ELEMENTS}. */
  public int elementsFilled() {
    return written.elementsFilled(actor);
  }

  /** What that number means. */
  public FillState state() {
    return FillState.of(elementsFilled());
  }
}
