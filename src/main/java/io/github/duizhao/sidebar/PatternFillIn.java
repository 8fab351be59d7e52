package io.github.duizhao.sidebar;

import io.github.duizhao.document.Actor;
import io.github.duizhao.measure.MeasureDraft;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.measure.Suggestion.Slot;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** A pattern of the library that is filled in. */
final class PatternFillIn implements FillIn {

  private final MeasureDraft draft;
  private final Actor actor;

  /** The indexes of the slots that are asked for. */
  private final List<Integer> asked;

  /** As the writer typed them, with blanks at their ends. */
  private final List<String> typed;

  private PatternFillIn(MeasureDraft draft, Actor actor, List<Integer> asked, List<String> typed) {
    this.draft = draft;
    this.actor = actor;
    this.asked = asked;
    this.typed = List.copyOf(typed);
  }

  /**
   * A pattern into which nothing has been written.
   *
   * @param actor who promises it
   */
  static PatternFillIn of(Suggestion suggestion, Actor actor) {
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < suggestion.slots().size() && asked.size() < MOST_BLANKS; i++) {
      if (!suggestion.slots().get(i).filled()) {
        asked.add(i);
      }
    }
    return new PatternFillIn(
        MeasureDraft.of(suggestion, actor), actor, asked, Collections.nCopies(asked.size(), ""));
  }

  @Override
  public String id() {
    return draft.suggestion().id();
  }

  @Override
  public List<Blank> blanks() {
    List<Blank> blanks = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Slot slot = draft.slots().get(asked.get(i));
      Message question =
          Message.of("deck.measure.ask", label(slot), Message.of("measure.ask." + element(slot)));
      blanks.add(new Blank(question, name(slot), slot.examples(), typed.get(i)));
    }
    return blanks;
  }

  @Override
  public PatternFillIn answered(List<String> answers) {
    MeasureDraft filled = draft;
    for (int i = 0; i < asked.size(); i++) {
      filled = filled.with(asked.get(i), answers.get(i));
    }
    return new PatternFillIn(filled, actor, asked, answers);
  }

  @Override
  public String text() {
    return draft.text();
  }

  @Override
  public int filled() {
    return draft.elementsFilled();
  }

  @Override
  public List<Message> said() {
    List<Message> said = new ArrayList<>();
    for (Slot slot : draft.slots()) {
      if (slot.filled()) {
        said.add(Message.of("deck.measure.said", name(slot), words(slot)));
      }
    }
    boolean named = draft.slots().stream().anyMatch(slot -> slot.name().equals("owner"));
    if (!named && actor == Actor.PERSONAL) {
      said.add(Message.of("deck.measure.said.self", Message.of("measure.slot.owner")));
    }
    return said;
  }

  /** What the library calls a slot: 时段 of 〔待填：时段〕. */
  private String label(Slot slot) {
    return StringUtils.substringBetween(words(slot), "：", "〕");
  }

  private String words(Slot slot) {
    return draft.suggestion().text().substring(slot.span().start(), slot.span().end());
  }

  private static Message name(Slot slot) {
    return Message.of("measure.slot." + element(slot));
  }

  /** How much and how often are one element. */
  private static String element(Slot slot) {
    return slot.name().equals("cadence") ? "quantity" : slot.name();
  }
}
