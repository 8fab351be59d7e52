package io.github.duizhao.sidebar;

import io.github.duizhao.measure.FillState;
import io.github.duizhao.measure.Suggestion;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.writer.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** The words in which the measure panel says its state. */
final class MeasureTexts {

  /** As much of a problem as is needed to know which one is meant. */
  private static final int PROBLEM = 60;

  private final Messages messages;

  MeasureTexts(Messages messages) {
    this.messages = messages;
  }

  /** What is answered or improved. */
  String problem(MeasureState state) {
    if (state.improving.isPresent()) {
      return messages.get("deck.measure.improving", state.improving.get().improvement().words());
    }
    if (state.problem.isEmpty()) {
      return messages.get("deck.measure.no-problem");
    }
    MeasureProblem problem = state.problem.get();
    String key =
        switch (problem.source()) {
          case TEXT -> "deck.measure.problem";
          case SELECTION -> "deck.measure.problem.selected";
          case TYPED -> "deck.measure.problem.typed";
        };
    return messages.get(
        key, StringUtils.abbreviate(StringUtils.normalizeSpace(problem.words()), "…", PROBLEM));
  }

  /** The patterns, a line each: how many elements they bring, and their words. */
  List<String> lines(MeasureState state) {
    return state.suggestions.stream().map(one -> line(one, state)).toList();
  }

  private String line(Suggestion suggestion, MeasureState state) {
    int filled = suggestion.elementsFilled(state.actor);
    String key =
        state.favourites.contains(suggestion.id())
            ? "deck.measure.line.favourite"
            : "deck.measure.line";
    return messages.get(
        key,
        filled,
        Suggestion.ELEMENTS,
        mark(FillState.of(filled)),
        suggestion.text().replace("〔待填：", "〔"));
  }

  /** A mark that says the same as the words, where these have no room. */
  private static String mark(FillState state) {
    return switch (state) {
      case FEW -> "○";
      case SOME -> "◐";
      case ENOUGH -> "●";
    };
  }

  MeasureView.Form form(MeasureState state) {
    Optional<FillIn> form = state.fillIn();
    List<MeasureView.Row> rows = new ArrayList<>();
    for (FillIn.Blank blank : form.map(FillIn::blanks).orElse(List.of())) {
      String question = messages.format(blank.question());
      String help =
          blank.hints().isEmpty()
              ? messages.get("deck.measure.row.help")
              : messages.get("deck.measure.row.hints", String.join(and(), blank.hints()));
      rows.add(new MeasureView.Row(question, help, blank.hints(), blank.words()));
    }
    return new MeasureView.Form(state.round + ":" + form.map(FillIn::id).orElse(""), rows);
  }

  /** What the sentence says without the writer. */
  String said(MeasureState state) {
    List<Message> said = state.fillIn().map(FillIn::said).orElse(List.of());
    return said.isEmpty() ? "" : messages.get("deck.measure.all-said", list(said));
  }

  /** How far it is: 4/6 可以检查，还缺：…. */
  String state(MeasureState state) {
    if (state.fillIn().isEmpty()) {
      return "";
    }
    FillIn form = state.fillIn().get();
    List<Message> lacking = form.lacking();
    String mark = mark(form.state());
    return lacking.isEmpty()
        ? messages.get(
            "deck.measure.state", form.filled(), Suggestion.ELEMENTS, mark, form.state().words())
        : messages.get(
            "deck.measure.state.lacking",
            form.filled(),
            Suggestion.ELEMENTS,
            mark,
            form.state().words(),
            list(lacking));
  }

  /** The sentence as it would be. */
  String preview(MeasureState state) {
    if (state.fillIn().isPresent()) {
      return state.fillIn().get().text();
    }
    return state.searched ? messages.get("deck.measure.none-found") : "";
  }

  /** What does not go together, what the last action came to, and what stands in the way. */
  String notices(MeasureState state, Optional<Refusal> locked) {
    List<Message> all = new ArrayList<>();
    state.notice.ifPresent(all::add);
    locked.map(Refusal::message).filter(refusal -> !all.contains(refusal)).ifPresent(all::add);
    if (state.improvingGone) {
      all.add(Message.of("deck.measure.improve.gone"));
    }
    all.addAll(state.warnings);
    state.favouritesTrouble.filter(trouble -> !all.contains(trouble)).ifPresent(all::add);
    return String.join("\n", all.stream().map(messages::format).toList());
  }

  /** Why nothing can be inserted, if so. */
  Optional<Message> nothingToInsert(MeasureState state) {
    if (state.improving.isPresent()) {
      return state.improvingGone
          ? Optional.of(Message.of("deck.measure.improve.gone"))
          : Optional.empty();
    }
    return nothingChosen(state);
  }

  Optional<Message> nothingChosen(MeasureState state) {
    return state.pattern.isEmpty()
        ? Optional.of(Message.of("deck.measure.choose-first"))
        : Optional.empty();
  }

  /** Why nothing can be improved, if so. */
  Optional<Message> nothingToImprove(MeasureState state) {
    return state.improvable.isEmpty()
        ? Optional.of(Message.of("deck.measure.improve.nothing"))
        : Optional.empty();
  }

  String insertLabel(MeasureState state) {
    return messages.get(
        state.improving.isPresent() ? "deck.measure.replace" : "deck.measure.insert");
  }

  /** What screen readers say of the button: what it does, and how far the sentence is. */
  String insertName(MeasureState state) {
    String label = PanelWindow.spoken(insertLabel(state));
    return state.fillIn().isEmpty()
        ? label
        : messages.get("deck.measure.insert.state", label, state(state));
  }

  String favouriteLabel(MeasureState state) {
    boolean marked =
        state.chosenSuggestion().filter(one -> state.favourites.contains(one.id())).isPresent();
    return messages.get(marked ? "deck.measure.unmark" : "deck.measure.mark");
  }

  String clearLabel(MeasureState state) {
    return state.clearing
        ? messages.get("deck.measure.clear.sure", state.favourites.size())
        : messages.get("deck.measure.clear");
  }

  private String list(List<Message> elements) {
    return String.join(and(), elements.stream().map(messages::format).toList());
  }

  private String and() {
    return messages.get("deck.measure.and");
  }
}
