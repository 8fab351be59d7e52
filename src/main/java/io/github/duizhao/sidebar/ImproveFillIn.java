package io.github.duizhao.sidebar;

import io.github.duizhao.check.MeasureSlots.Slot;
import io.github.duizhao.check.improve.Improvement;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A measure of the text that is made checkable. */
final class ImproveFillIn implements FillIn {

  private final Improvement improvement;
  private final Map<Slot, List<String>> hints;
  private final List<Slot> asked;
  private final List<String> typed;

  private ImproveFillIn(
      Improvement improvement,
      Map<Slot, List<String>> hints,
      List<Slot> asked,
      List<String> typed) {
    this.improvement = improvement;
    this.hints = hints;
    this.asked = asked;
    this.typed = List.copyOf(typed);
  }

  static ImproveFillIn of(Improvement improvement) {
    List<Slot> asked = List.copyOf(improvement.empty());
    return new ImproveFillIn(improvement, Map.of(), asked, Collections.nCopies(asked.size(), ""));
  }

  /** With what others write there. */
  ImproveFillIn hinting(Map<Slot, List<String>> found) {
    return new ImproveFillIn(improvement, Map.copyOf(found), asked, typed);
  }

  /** The same sentence where it stands now. */
  ImproveFillIn movedTo(Improvement moved) {
    return moved.empty().equals(improvement.empty())
        ? new ImproveFillIn(moved, hints, asked, typed)
        : of(moved).hinting(hints);
  }

  Improvement improvement() {
    return improvement;
  }

  @Override
  public String id() {
    return "improve:" + improvement.words();
  }

  @Override
  public List<Blank> blanks() {
    List<Blank> blanks = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Slot slot = asked.get(i);
      blanks.add(
          new Blank(
              Message.of("measure.ask." + slot.id()),
              Message.of("measure.slot." + slot.id()),
              hints.getOrDefault(slot, List.of()),
              typed.get(i)));
    }
    return blanks;
  }

  @Override
  public ImproveFillIn answered(List<String> answers) {
    return new ImproveFillIn(improvement, hints, asked, answers);
  }

  @Override
  public String text() {
    Map<Slot, String> answers = new EnumMap<>(Slot.class);
    for (int i = 0; i < asked.size(); i++) {
      answers.put(asked.get(i), typed.get(i).strip());
    }
    return improvement.rewritten(answers);
  }

  @Override
  public int filled() {
    long answered = typed.stream().filter(words -> !words.isBlank()).count();
    return improvement.slots().filled().size() + (int) answered;
  }

  @Override
  public List<Message> said() {
    List<Message> said = new ArrayList<>();
    for (Map.Entry<Slot, Span> entry : improvement.slots().filled().entrySet()) {
      Message name = Message.of("measure.slot." + entry.getKey().id());
      Span span = entry.getValue();
      said.add(
          span.length() == 0
              ? Message.of("deck.measure.said.self", name)
              : Message.of("deck.measure.said", name, words(span)));
    }
    return said;
  }

  private String words(Span span) {
    int start = span.start() - improvement.span().start();
    return improvement.words().substring(start, start + span.length());
  }
}
