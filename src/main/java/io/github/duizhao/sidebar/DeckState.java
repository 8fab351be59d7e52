package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.check.Finding;
import io.github.duizhao.check.NotesCodec;
import io.github.duizhao.check.completion.CompletionPlan;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import io.github.duizhao.template.Template;
import io.github.duizhao.writer.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the three panels of one window show. Changed by {@link DeckSession}, read by the
 * controllers, on the main thread only.
 */
final class DeckState {

  /** What a check is doing. */
  enum Activity {
    /** Nothing has been checked yet. */
    NONE,
    /** A check has been going on long enough to be mentioned. */
    CHECKING,
    /** The result is that of the text. */
    CURRENT,
    /** The text has changed since. */
    STALE
  }

  private final List<Runnable> listeners = new ArrayList<>();

  Optional<Template> chosenTemplate = Optional.empty();
  Optional<CheckResult> result = Optional.empty();
  Activity activity = Activity.NONE;
  boolean live = true;
  Optional<Finding> finding = Optional.empty();

  /** Findings whose words turned out to have changed; they are being checked anew. */
  Set<Finding> stale = Set.of();

  /** The decision whose row is selected; no finding is selected then. */
  Optional<Decision> decision = Optional.empty();

  Decisions decisions = Decisions.NONE;

  /** What the document remembers, and what the user has turned off. */
  NotesCodec.Reading notes = new NotesCodec.Reading(DocumentNotes.NONE, Optional.empty(), true);

  Set<String> rulesOff = Set.of();

  /** How the next finding is to be ignored. */
  IgnoreScope ignoreScope = IgnoreScope.HERE;

  /** The chosen line among the measures that may answer a problem; -1 for none. */
  int answer = -1;

  /** What the measure panel shows beside. */
  final MeasureState measures = new MeasureState();

  /** What is missing in the document of the result, and where it belongs. */
  Optional<CompletionPlan> completion = Optional.empty();

  Optional<Refusal> documentRefusal = Optional.empty();
  Optional<Refusal> caretRefusal = Optional.empty();

  /** What the last action of a panel came to, if it needs saying. */
  Optional<Message> outlineNotice = Optional.empty();

  /** What applying a layout would do, until that is decided. */
  Optional<LayoutPreview> layout = Optional.empty();

  Optional<Message> checkNotice = Optional.empty();

  void listen(Runnable listener) {
    listeners.add(listener);
  }

  void unlisten(Runnable listener) {
    listeners.remove(listener);
  }

  /** Tells all panels; one that fails does not keep the news from the others. */
  void changed() {
    List.copyOf(listeners).forEach(Guard::run);
  }

  /** Whether a panel is there to show anything. */
  boolean observed() {
    return !listeners.isEmpty();
  }

  /** Where the selected finding or decision is, if it has a place. */
  Optional<Span> selectedPlace() {
    return finding
        .flatMap(Finding::span)
        .or(
            () ->
                decision.flatMap(
                    chosen -> {
                      if (chosen instanceof Decision.Here here) {
                        return here.dismissed().finding().span();
                      }
                      return chosen instanceof Decision.Linked linked
                          ? Optional.of(linked.link().problem().span())
                          : Optional.empty();
                    }));
  }

  /**
   * Why what is missing cannot be inserted; before the first check, nothing is known against it.
   */
  Optional<Message> completionObstacle() {
    return documentRefusal
        .map(Refusal::message)
        .or(() -> completion.flatMap(CompletionPlan::obstacle));
  }
}
