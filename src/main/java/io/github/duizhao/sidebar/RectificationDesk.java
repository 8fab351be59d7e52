package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.rectification.RectificationTable;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.WriterDocument;
import java.util.Optional;
import java.util.function.Consumer;

/** The part of a session that makes the list of what is put right. Main thread only. */
final class RectificationDesk {

  private final WriterDocument document;
  private final DeckState state;
  private final Messages messages;
  private final Consumer<Runnable> afterCheck;
  private final Runnable check;

  /**
   * For one document.
   *
   * @param afterCheck runs a task with the result of the text as it is now
   * @param check checks the document anew
   */
  RectificationDesk(
      WriterDocument document,
      DeckState state,
      Messages messages,
      Consumer<Runnable> afterCheck,
      Runnable check) {
    this.document = document;
    this.state = state;
    this.messages = messages;
    this.afterCheck = afterCheck;
    this.check = check;
  }

  /** Puts the list into the document, or makes the one that is there anew. */
  void insert() {
    make(
        (table, template) ->
            document.putRectification(
                table, template.layout(), messages.get("undo.rectification")));
  }

  /** Opens a new document with the list; this one stays as it is. */
  void inNewDocument() {
    make((table, template) -> document.newRectification(table, template.layout()));
  }

  private void make(Maker maker) {
    afterCheck.accept(
        () -> {
          Optional<Message> refused = makeNow(maker);
          check.run();
          state.outlineNotice = refused;
          state.changed();
        });
  }

  private Optional<Message> makeNow(Maker maker) {
    Optional<CheckResult> result = state.result.filter(r -> r.statement().recognized());
    if (result.isEmpty()) {
      return Optional.of(Message.of("rectification.no-statement"));
    }
    RectificationTable table = RectificationTable.of(result.get());
    if (table.rows().isEmpty()) {
      return Optional.of(Message.of("rectification.no-problem"));
    }
    try {
      maker.make(table, result.get().template());
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(reason(e.refusal()));
    }
  }

  /** The place is not the caret's, of which the usual reason speaks. */
  private static Message reason(Refusal refusal) {
    return refusal == Refusal.PROTECTED ? Message.of("rectification.protected") : refusal.message();
  }

  /** What is done with a list. */
  private interface Maker {
    void make(RectificationTable table, Template template) throws RefusedException;
  }
}
