package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.completion.CompletionPlan;
import io.github.duizhao.message.Message;
import io.github.duizhao.message.Messages;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.Refusal;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.WriterDocument;
import java.util.Optional;
import java.util.function.Consumer;

/** The part of a session that inserts what is missing. Main thread only. */
final class Completer {

  private final WriterDocument document;
  private final DeckState state;
  private final Messages messages;
  private final Consumer<Runnable> afterCheck;
  private final Consumer<Template> used;
  private final Runnable check;

  /**
   * For one document.
   *
   * @param afterCheck runs a task with the result of the text as it is now
   * @param used is told the template whose parts were inserted
   * @param check checks the document anew
   */
  Completer(
      WriterDocument document,
      DeckState state,
      Messages messages,
      Consumer<Runnable> afterCheck,
      Consumer<Template> used,
      Runnable check) {
    this.document = document;
    this.state = state;
    this.messages = messages;
    this.afterCheck = afterCheck;
    this.used = used;
    this.check = check;
  }

  /** Plans for a new result. */
  void accept(CheckResult result) {
    state.completion = Optional.of(CompletionPlan.of(result));
  }

  /** Inserts what the text as it is now lacks. */
  void insert() {
    afterCheck.accept(this::insertNow);
  }

  private void insertNow() {
    Optional<Message> obstacle = state.completionObstacle();
    if (obstacle.isPresent() || state.completion.isEmpty() || state.result.isEmpty()) {
      state.outlineNotice = obstacle;
      state.changed();
      return;
    }
    CheckResult result = state.result.get();
    Optional<Message> refused = insert(result, state.completion.get());
    if (refused.isEmpty()) {
      used.accept(result.template());
    }
    check.run();
    state.outlineNotice = refused;
    state.changed();
  }

  /** Gives the reason if it was refused. */
  private Optional<Message> insert(CheckResult result, CompletionPlan plan) {
    String step = messages.get("undo.insert-missing");
    try {
      if (plan.wholeOutline()) {
        document.insertOutline(result.template(), step);
      } else {
        document.complete(result, plan, step);
      }
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(reason(e.refusal(), plan));
    }
  }

  /** The place is not the caret's, of which the usual reasons speak. */
  private static Message reason(Refusal refusal, CompletionPlan plan) {
    if (plan.wholeOutline()) {
      return refusal.message();
    }
    return switch (refusal) {
      case STALE -> Message.of("completion.stale");
      case PROTECTED -> Message.of("completion.protected");
      case TABLE, FRAME -> Message.of("completion.table");
      default -> refusal.message();
    };
  }
}
