package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Edit;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.Fix;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.Favourites;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.RefusedException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A desk of measures over a text without an office: what it does to the text is written down. */
final class MeasureFixture {

  final DeckState deck = new DeckState();
  final MeasureState state = deck.measures;
  final Text text = new Text();
  final Stage stage = new Stage();
  final Favourites favourites;
  final MeasureDesk desk;
  final MeasureTexts texts = new MeasureTexts(Messages.CHINESE);

  /** What waits for a pause in typing. */
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  private int checks;

  MeasureFixture(Path folder) {
    favourites = new Favourites(folder.resolve("favourites.json"));
    desk =
        new MeasureDesk(
            text,
            stage,
            deck,
            Messages.CHINESE,
            new Immediately(),
            favourites,
            () -> TemplateLibrary.builtIn().all().get(0),
            Runnable::run,
            () -> checks++);
  }

  /** The text was checked as it is. */
  void check() {
    CheckResult result = Results.of(text.words);
    deck.result = Optional.of(result);
    desk.accept(result);
  }

  /** How often the text was checked because of an action. */
  int checks() {
    return checks;
  }

  /** The caret goes to words. */
  void caretAt(String words) {
    text.selection = Optional.of(Span.at(text.words.indexOf(words)));
    desk.touched();
  }

  /** Words are selected. */
  void select(String words) {
    int start = text.words.indexOf(words);
    text.selection = Optional.of(new Span(start, start + words.length()));
    desk.touched();
  }

  /** A finding is selected in the list, which selects its words. */
  Finding selectFinding(String rule) {
    Finding finding =
        deck.result.orElseThrow().findings().stream()
            .filter(one -> one.rule().equals(rule))
            .findFirst()
            .orElseThrow();
    deck.finding = Optional.of(finding);
    desk.follow(finding);
    text.selection = finding.span();
    desk.touched();
    return finding;
  }

  /** Somebody has stopped typing. */
  void pause() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  String problem() {
    return texts.problem(state);
  }

  String preview() {
    return texts.preview(state);
  }

  /** A text that is written in as the office would. */
  static final class Text implements MeasureText {

    String words = Results.TEXT;
    Optional<Span> selection = Optional.empty();
    Optional<Refusal> refusal = Optional.empty();
    final List<String> inserted = new ArrayList<>();
    final List<Optional<Item>> answered = new ArrayList<>();
    final List<String> steps = new ArrayList<>();
    boolean focused;

    @Override
    public Optional<Span> selection(Snapshot snapshot) {
      return snapshot.text().equals(words) ? selection : Optional.empty();
    }

    @Override
    public String selectedWords() {
      return selection.map(span -> words.substring(span.start(), span.end())).orElse("");
    }

    @Override
    public void insert(CheckResult result, Optional<Item> problem, String sentence, String step)
        throws RefusedException {
      refuse();
      inserted.add(sentence);
      answered.add(problem);
      steps.add(step);
    }

    @Override
    public void replace(Snapshot snapshot, Fix fix, String step) throws RefusedException {
      refuse();
      for (Edit edit : fix.edits()) {
        Span span = edit.span();
        if (span.end() > words.length()
            || !words.substring(span.start(), span.end()).equals(snapshot.quote(span))) {
          throw new RefusedException(Refusal.STALE);
        }
        words = words.substring(0, span.start()) + edit.replacement() + words.substring(span.end());
      }
      steps.add(step);
    }

    @Override
    public void focus() {
      focused = true;
    }

    private void refuse() throws RefusedException {
      if (refusal.isPresent()) {
        throw new RefusedException(refusal.get());
      }
    }
  }

  /** Whether the place to work in is in view. */
  static final class Stage implements MeasureStage {

    boolean entered;

    @Override
    public void enter() {
      entered = true;
    }

    @Override
    public void leave() {
      entered = false;
    }
  }

  /** All work is done at once, but for what waits for a pause. */
  private final class Immediately implements Threads {
    @Override
    public void work(Runnable task) {
      task.run();
    }

    @Override
    public void main(Runnable task) {
      task.run();
    }

    @Override
    public void mainAfter(long milliseconds, Runnable task) {
      waiting.add(task);
    }
  }
}
