package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.Refusal;
import java.util.List;
import java.util.Optional;

/** Brings the state of a session to the outline panel and its actions back. */
final class OutlineController implements OutlineView.Actions, PanelController {

  private final DeckSession session;
  private final OutlineView view;
  private final Runnable refresh = this::refresh;
  private Optional<CheckResult> shown = Optional.empty();
  private Optional<SectionRows> sections = Optional.empty();

  OutlineController(DeckSession session, OutlineView view) {
    this.session = session;
    this.view = view;
  }

  @Override
  public void start() {
    session.state().listen(refresh);
    refresh();
  }

  @Override
  public void end() {
    session.state().unlisten(refresh);
  }

  @Override
  public void templateChosen(int index) {
    attempt(() -> session.chooseTemplate(session.templates().get(index)));
  }

  @Override
  public void sectionChosen(String key) {
    attempt(() -> sections.flatMap(rows -> rows.place(key)).ifPresent(session::goTo));
  }

  @Override
  public void insert() {
    attempt(session::insertOutline);
  }

  @Override
  public void leave() {
    attempt(() -> session.document().focus());
  }

  /** Does what the user asked for, or says in this panel that it broke off. */
  private void attempt(Runnable action) {
    Guard.run(
        action,
        () -> {
          session.state().outlineNotice = Optional.of(Message.of("deck.failed"));
          session.state().changed();
        });
  }

  private void refresh() {
    Messages messages = session.messages();
    DeckState state = session.state();
    List<Template> templates = session.templates();
    String language = messages.locale().toLanguageTag();
    view.showTemplates(
        templates.stream().map(template -> template.name(language)).toList(),
        templates.indexOf(session.template()));
    if (!state.result.equals(shown)) {
      shown = state.result;
      sections = shown.map(result -> new SectionRows(result, messages));
    }
    view.showSections(sections.map(SectionRows::rows).orElse(List.of()));
    Optional<Message> refusal =
        state.documentRefusal.or(() -> state.caretRefusal).map(Refusal::message);
    view.allowInsert(refusal.isEmpty(), refusal.map(messages::format).orElse(""));
    view.showSummary(
        state
            .outlineNotice
            .or(() -> refusal)
            .map(messages::format)
            .orElseGet(() -> Summaries.outline(state, messages)));
  }
}
