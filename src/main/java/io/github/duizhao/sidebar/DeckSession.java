package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Finding;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.sidebar.DeckState.Activity;
import io.github.duizhao.template.CarriedTemplate;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import io.github.duizhao.template.TemplateLibrary;
import io.github.duizhao.writer.Favourites;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.UserRules;
import io.github.duizhao.writer.WriterDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The work of the deck on one document in one window: what its buttons and the commands do. It
 * knows no widget. Main thread only; checks and suggestions are computed elsewhere and brought
 * back.
 */
final class DeckSession implements TemplateStore.Watcher {

  private final WriterDocument document;
  private final TemplateStore templates;
  private final DocumentTemplates own;
  private final ChosenTemplate chosen = new ChosenTemplate();
  private final Messages messages;
  private final DeckState state = new DeckState();
  private final PanelRing panels;
  private final CheckRunner checks;
  private final LiveCheck live;
  private final MeasureDesk measures;
  private final Completer completer;
  private final FindingActions actions;
  private final RectificationDesk rectification;
  private final LayoutMemory layouts;
  private final Consumer<DeckSession> options;
  private final Consumer<DeckSession> manager;
  private final Consumer<DeckSession> correspondence;
  private final LayoutDesk layout;
  private Optional<String> checkedMark = Optional.empty();
  private boolean disposed;

  DeckSession(
      WriterDocument document,
      TemplateStore templates,
      Messages messages,
      MainThread main,
      UserRules userRules,
      Favourites favourites,
      MeasureStage stage,
      Consumer<String> rulePage,
      Consumer<DeckSession> options,
      Consumer<DeckSession> manager,
      Consumer<DeckSession> correspondence) {
    this.document = document;
    this.templates = templates;
    this.messages = messages;
    this.options = options;
    this.manager = manager;
    this.correspondence = correspondence;
    this.own =
        new DocumentTemplates(
            templates::state,
            document::carriedTemplate,
            Workers::run,
            main::later,
            this::templatesChanged);
    this.panels = new PanelRing(main);
    this.checks = new CheckRunner(main);
    this.layouts = new LayoutMemory(document);
    this.layout =
        new LayoutDesk(document, state, messages, layouts, this::template, this::used, this::check);
    this.live = new LiveCheck(document, main, text -> start(layouts.carry(text)));
    this.measures =
        new MeasureDesk(
            MeasureText.of(document),
            stage,
            state,
            messages,
            Threads.of(main),
            favourites,
            this::template,
            this::afterCheck,
            this::check);
    this.completer =
        new Completer(document, state, messages, this::afterCheck, this::used, this::check);
    this.rectification =
        new RectificationDesk(document, state, messages, this::afterCheck, this::check);
    this.actions =
        new FindingActions(
            document,
            state,
            messages,
            userRules,
            rulePage,
            layout::preview,
            measures::improveFinding,
            this::check);
    readTemplates();
    templates.watch(this);
  }

  DeckState state() {
    return state;
  }

  /** The state with the question answered anew whether the document may be changed. */
  DeckState freshState() {
    refreshRefusals();
    return state;
  }

  MeasureDesk measures() {
    return measures;
  }

  PlaceholderSteps placeholders() {
    return new PlaceholderSteps(document);
  }

  LayoutDesk layout() {
    return layout;
  }

  RectificationDesk rectification() {
    return rectification;
  }

  Completer completer() {
    return completer;
  }

  FindingActions actions() {
    return actions;
  }

  PanelRing panels() {
    return panels;
  }

  Messages messages() {
    return messages;
  }

  WriterDocument document() {
    return document;
  }

  /** The templates to choose from, and what is wrong with others. */
  TemplateState templates() {
    return own.state();
  }

  /** What has to be said about the template of this document. */
  Optional<Message> templateNotice() {
    return chosen.notice(library(), messages.locale().toLanguageTag());
  }

  /** The template that is chosen, or else the one that fits the document, or else the first. */
  Template template() {
    return state
        .chosenTemplate
        .or(() -> state.result.filter(r -> r.statement().recognized()).map(CheckResult::template))
        .orElse(library().all().get(0));
  }

  /**
   * Holds the document against another template from now on. The document remembers it when it is
   * saved: choosing alone changes nothing.
   */
  void chooseTemplate(Template template) {
    chosen.choose(template);
    check();
  }

  /** The document was written after a template, which it remembers from now on. */
  private void used(Template template) {
    chosen.choose(template);
    state.chosenTemplate = Optional.of(template);
    keepTemplate();
  }

  /** Makes the document remember the template that the user chose, if it does not yet. */
  void keepTemplate() {
    if (!disposed) {
      chosen
          .news(library())
          .ifPresent(
              news -> document.remember(news, CarriedTemplate.toCarry(library(), news.id())));
    }
  }

  /** Before the document is saved; one that is no statement is left alone. */
  void saving() {
    if (state.result.filter(result -> result.statement().recognized()).isPresent()) {
      keepTemplate();
    }
  }

  @Override
  public boolean observed() {
    return state.observed();
  }

  @Override
  public void templatesChanged() {
    if (disposed) {
      return;
    }
    Optional<Template> before = state.chosenTemplate;
    List<Template> offered = checks.templates();
    readTemplates();
    if (!before.equals(state.chosenTemplate)
        || (before.isEmpty() && !offered.equals(library().all()))) {
      if (state.observed()) {
        check();
      } else {
        checkedMark = Optional.empty();
      }
    }
    state.changed();
  }

  /** The document and the store say what there is now. */
  private void readTemplates() {
    Optional<RememberedTemplate> remembered = document.template();
    chosen.remembered(remembered);
    own.follow(remembered);
    checks.with(library());
    state.chosenTemplate = chosen.in(library());
  }

  private TemplateLibrary library() {
    return own.state().library();
  }

  /** Makes sure that there is, or soon will be, a result to show. */
  void open() {
    templates.reload();
    if (checkedMark.isEmpty()) {
      check();
    } else {
      documentTouched(true);
    }
  }

  /**
   * Reads the document and its look now and checks it elsewhere; the panels follow when the result
   * is there.
   */
  void check() {
    if (disposed) {
      return;
    }
    start(layouts.read(live.read()));
  }

  private void start(Snapshot snapshot) {
    refreshRefusals();
    state.checkNotice = Optional.empty();
    checkedMark = Optional.of(document.changeMark());
    actions.readDecisions();
    readTemplates();
    checks.minding(state.notes.notes(), state.rulesOff);
    checks.start(snapshot, state.chosenTemplate, this::checking, this::accept, this::failed);
  }

  /** Gives up the check that is going on. */
  void cancelCheck() {
    checks.cancel();
    state.activity = state.result.isPresent() ? Activity.STALE : Activity.NONE;
    state.changed();
  }

  /**
   * Tells that the caret has moved or the text may have changed, some time ago. Costs nothing while
   * no panel is open; {@link #open} makes up for it.
   *
   * @param edited whether there was an edit, as far as one is told
   */
  void documentTouched(boolean edited) {
    if (disposed || !state.observed()) {
      return;
    }
    layout.documentTouched();
    if (state.live && !live.isSlow()) {
      if (live.follow(edited)) {
        return;
      }
    } else if (hasChanged()) {
      state.activity = Activity.STALE;
    }
    state.outlineNotice = Optional.empty();
    refreshRefusals();
    measures.touched();
    state.changed();
  }

  /** Whether the last result is about the text as it is now. */
  boolean isChecked() {
    return !isUnchecked() && !hasChanged();
  }

  private boolean hasChanged() {
    return !checkedMark.equals(Optional.of(document.changeMark()));
  }

  void setLive(boolean live) {
    state.live = live;
    if (!live) {
      this.live.end();
    }
    if (live && state.activity != Activity.CURRENT) {
      check();
    }
    state.changed();
  }

  /** Makes a finding the selected one and shows its place. */
  void selectFinding(Finding finding) {
    state.finding = Optional.of(finding);
    state.decision = Optional.empty();
    state.answer = -1;
    state.checkNotice = Optional.empty();
    measures.follow(finding);
    state.changed();
    goToFinding();
  }

  /** Makes a decision the selected one and shows its place. */
  void selectDecision(Decision decision) {
    state.finding = Optional.empty();
    state.decision = Optional.of(decision);
    state.checkNotice = Optional.empty();
    state.changed();
    goToFinding();
  }

  /** Shows the place of the selected finding or decision. */
  void goToFinding() {
    state.selectedPlace().ifPresent(this::goTo);
  }

  /** Shows a place of the text that was checked. */
  void goTo(Span span) {
    state.result.ifPresent(
        result -> {
          if (!document.select(result.statement().snapshot(), span)) {
            check();
            state.checkNotice = Optional.of(Message.of("deck.check.moved"));
            state.changed();
          }
        });
  }

  /**
   * Selects the finding after (or before) the selected one and goes there, once the text has been
   * checked as it is.
   */
  void nextFinding(int step) {
    boolean changed = state.live && hasChanged();
    if (changed || isUnchecked()) {
      checkThen(() -> nextFinding(step));
      return;
    }
    List<Finding> findings = state.result.get().findings();
    if (findings.isEmpty()) {
      return;
    }
    int now = state.finding.map(findings::indexOf).orElse(-1);
    int next = now < 0 ? (step > 0 ? 0 : findings.size() - 1) : now + step;
    selectFinding(findings.get(Math.floorMod(next, findings.size())));
  }

  /** Runs a task with the result of the text as it is now, which is checked first if need be. */
  private void afterCheck(Runnable task) {
    if (hasChanged() || isUnchecked()) {
      checkThen(task);
    } else {
      task.run();
    }
  }

  private boolean isUnchecked() {
    return checks.isRunning() || state.result.isEmpty();
  }

  private void checkThen(Runnable task) {
    checks.whenDone(task);
    check();
  }

  /** Inserts the outline of the template at the caret. */
  void insertOutline() {
    state.outlineNotice =
        Refusals.of(() -> document.insertOutline(template(), messages.get("undo.insert-outline")));
    if (state.outlineNotice.isEmpty()) {
      used(template());
    }
    check();
    state.changed();
  }

  /** Makes a template from the document as it is now. */
  void newTemplate(NewTemplate maker) {
    maker.from(this, layouts.read(live.read()));
  }

  /** A template was saved: it is offered from now on. */
  void templateSaved(String id) {
    templates.reload();
    state.outlineNotice = Optional.of(Message.of("form.saved", id));
    state.changed();
  }

  /** Opens the options. */
  void openOptions() {
    options.accept(this);
  }

  /** Opens the list of all templates. */
  void manageTemplates() {
    templates.reload();
    manager.accept(this);
  }

  /** Opens the table of what answers which problem. */
  void openCorrespondence() {
    correspondence.accept(this);
  }

  void dispose() {
    disposed = true;
    templates.unwatch(this);
    live.end();
    checks.cancel();
    measures.dispose();
  }

  private void checking() {
    state.activity = Activity.CHECKING;
    state.changed();
  }

  private void failed() {
    state.activity = state.result.isPresent() ? Activity.STALE : Activity.NONE;
    state.checkNotice = Optional.of(Message.of("deck.check.failed"));
    state.changed();
  }

  private void accept(CheckResult result) {
    if (disposed) {
      return;
    }
    Optional<Finding> before = state.finding;
    // A document that is still being loaded when the check starts may turn out to be read-only.
    refreshRefusals();
    state.result = Optional.of(result);
    // Where nothing is checked by itself, the user has to be told that the text went on.
    boolean stale = (live.isSlow() || !state.live) && hasChanged();
    state.activity = stale ? Activity.STALE : Activity.CURRENT;
    state.finding = before.flatMap(finding -> FindingRows.same(finding, result.findings()));
    completer.accept(result);
    actions.accept(result);
    measures.accept(result);
    state.changed();
  }

  private void refreshRefusals() {
    state.documentRefusal = document.refusal();
    state.caretRefusal = document.refusalAtCaret();
  }
}
