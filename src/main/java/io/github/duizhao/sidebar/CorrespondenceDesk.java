package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.DocumentNotes;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Span;
import io.github.duizhao.message.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the correspondence asks of the document that it is about. Main thread only. */
interface CorrespondenceDesk {

  /** The last result of a check, if there is one. */
  Optional<CheckResult> result();

  /** Whether that result is about the text as it is now. */
  boolean isCurrent();

  /** Why nothing can be remembered in the document, if so. */
  Optional<Message> obstacle();

  /** Checks the document anew. */
  void check();

  /**
   * Shows a place of the text that was checked.
   *
   * @return whether the place still has its words
   */
  boolean goTo(CheckResult result, Span place);

  /** Gives the keyboard to the text. */
  void focusText();

  /**
   * Changes what the document remembers and checks anew.
   *
   * @return why not, if it was refused
   */
  Optional<Message> keep(UnaryOperator<DocumentNotes> change);

  /** Offers measures for a problem in the deck. */
  void suggest(Item problem);
}
