package io.github.duizhao.sidebar;

import static java.util.stream.Collectors.joining;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.writer.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the state of a session to the outline panel and its actions back. */
final class OutlineController extends PanelController implements OutlineView.Actions {

  private final OutlineView view;
  private Optional<CheckResult> shown = Optional.empty();
  private Optional<SectionRows> sections = Optional.empty();

  OutlineController(DeckSession session, OutlineView view) {
    super(session);
    this.view = view;
  }

  @Override
  public void templateChosen(int index) {
    attempt(() -> session().chooseTemplate(session().templates().library().all().get(index)));
  }

  @Override
  public void manage() {
    attempt(session()::manageTemplates);
  }

  @Override
  public void sectionChosen(String key) {
    attempt(() -> sections.flatMap(rows -> rows.place(key)).ifPresent(session()::goTo));
  }

  @Override
  public void insert() {
    attempt(session()::insertOutline);
  }

  @Override
  public void previewLayout() {
    attempt(session().layout()::preview);
  }

  @Override
  public void applyLayout() {
    attempt(session().layout()::apply);
  }

  @Override
  public void cancelLayout() {
    attempt(session().layout()::cancel);
  }

  @Override
  public void insertMissing() {
    attempt(session().completer()::insert);
  }

  @Override
  void notice(DeckState state, Optional<Message> notice) {
    state.outlineNotice = notice;
  }

  @Override
  void refresh() {
    Messages messages = messages();
    DeckState state = state();
    TemplateState templates = session().templates();
    view.showTemplates(
        templates.library().entries().stream()
            .map(entry -> TemplateNotices.line(entry, messages))
            .toList(),
        templates.library().all().indexOf(session().template()));
    view.showTemplateNotice(TemplateNotices.text(templates, session().templateNotice(), messages));
    if (!state.result.equals(shown)) {
      shown = state.result;
      sections = shown.map(result -> new SectionRows(result, messages));
    }
    view.showSections(sections.map(SectionRows::rows).orElse(List.of()));
    Optional<Message> refusal =
        state.documentRefusal.or(() -> state.caretRefusal).map(Refusal::message);
    view.allowInsert(refusal.isEmpty(), refusal.map(messages::format).orElse(""));
    Optional<Message> locked = state.documentRefusal.map(Refusal::message);
    view.allowLayout(locked.isEmpty(), locked.map(messages::format).orElse(""));
    view.showLayout(state.layout.map(preview -> LayoutSummary.of(preview, messages)).orElse(""));
    showMissing(state);
    String summary =
        state
            .outlineNotice
            .or(() -> refusal)
            .map(messages::format)
            .orElseGet(() -> Summaries.outline(state, messages));
    String campaign = Summaries.campaign(session().template(), templates.library(), messages);
    view.showSummary(
        Stream.of(campaign, summary).filter(line -> !line.isEmpty()).collect(joining("\n")));
  }

  private void showMissing(DeckState state) {
    Messages messages = messages();
    int count = state.completion.map(plan -> plan.parts().size()).orElse(0);
    Optional<Message> obstacle =
        state.completion.isEmpty()
            ? Optional.of(Message.of("completion.not-checked"))
            : state.completionObstacle();
    String label =
        count == 0
            ? messages.get("deck.outline.complete")
            : messages.get("deck.outline.complete.count", count);
    String help =
        obstacle
            .map(messages::format)
            .orElseGet(() -> Summaries.missing(state.completion.orElseThrow(), messages));
    view.showMissing(label, obstacle.isEmpty(), help);
  }
}
