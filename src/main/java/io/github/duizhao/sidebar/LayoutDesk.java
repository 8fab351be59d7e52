package io.github.duizhao.sidebar;

import io.github.duizhao.document.Recognizer;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Statement;
import io.github.duizhao.layout.LayoutChanges;
import io.github.duizhao.layout.LayoutPlan;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.WriterDocument;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Applying a layout to a document: first shown, then done. Main thread only. */
final class LayoutDesk {

  private final WriterDocument document;
  private final DeckState state;
  private final Messages messages;
  private final LayoutMemory memory;
  private final Supplier<Template> template;
  private final Consumer<Template> used;
  private final Runnable check;

  /**
   * A desk for one document.
   *
   * @param template whose layout is applied
   * @param used is told the template once its layout was applied
   * @param check checks the document anew
   */
  LayoutDesk(
      WriterDocument document,
      DeckState state,
      Messages messages,
      LayoutMemory memory,
      Supplier<Template> template,
      Consumer<Template> used,
      Runnable check) {
    this.document = document;
    this.state = state;
    this.messages = messages;
    this.memory = memory;
    this.template = template;
    this.used = used;
    this.check = check;
  }

  /** Works out what the template's layout changes, and shows it. */
  void preview() {
    state.layout = Optional.empty();
    state.outlineNotice = document.refusal().map(Refusal::message);
    if (state.outlineNotice.isEmpty()) {
      preview(memory.read(document.read()), template.get());
    }
    state.changed();
  }

  private void preview(Snapshot snapshot, Template wanted) {
    Statement statement = new Recognizer().recognize(snapshot);
    Optional<LayoutPlan> plan = LayoutPlan.of(statement, wanted.layout(), wanted.numbering());
    if (plan.isEmpty()) {
      state.outlineNotice = Optional.of(Message.of("deck.layout.no-statement"));
      return;
    }
    LayoutChanges changes = LayoutChanges.of(plan.get());
    if (changes.isEmpty()) {
      String name = wanted.layout().name(messages.locale().toLanguageTag());
      state.outlineNotice = Optional.of(Message.of("deck.layout.nothing", name));
      return;
    }
    state.layout =
        Optional.of(
            new LayoutPreview(
                wanted,
                plan.get(),
                changes,
                document.protectedParagraphs(plan.get()),
                document.missingFonts(changes.fonts()),
                document.changeMark()));
  }

  /** Does what is shown. */
  void apply() {
    state.layout.ifPresent(
        shown -> {
          state.layout = Optional.empty();
          state.outlineNotice =
              Refusals.of(
                  () -> document.applyLayout(shown.plan(), messages.get("undo.apply-layout")));
          if (state.outlineNotice.isEmpty()) {
            used.accept(shown.template());
          }
          check.run();
          state.changed();
        });
  }

  /** Leaves the document as it is. */
  void cancel() {
    state.layout = Optional.empty();
    state.changed();
  }

  /** Takes away what is shown once the document is no longer what it is about. */
  void documentTouched() {
    state.layout = state.layout.filter(shown -> shown.mark().equals(document.changeMark()));
  }
}
