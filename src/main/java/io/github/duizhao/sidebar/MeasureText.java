package io.github.duizhao.sidebar;

import io.github.duizhao.check.CheckResult;
import io.github.duizhao.check.Fix;
import io.github.duizhao.document.Item;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import io.github.duizhao.writer.RefusedException;
import io.github.duizhao.writer.WriterDocument;
import java.util.Optional;

/** What the desk of measures asks of a document. Main thread only. */
interface MeasureText {

  /** The selected words' place in a snapshot, or the caret's; none outside the body. */
  Optional<Span> selection(Snapshot snapshot);

  /** The selected words, "" for none. */
  String selectedWords();

  /** Inserts a measure where it belongs. */
  void insert(CheckResult result, Optional<Item> problem, String sentence, String step)
      throws RefusedException;

  /** Replaces words that are as they were read. */
  void replace(Snapshot snapshot, Fix fix, String step) throws RefusedException;

  /** Gives the keyboard back to the text. */
  void focus();

  /** A document in a window. */
  static MeasureText of(WriterDocument document) {
    return new MeasureText() {
      @Override
      public Optional<Span> selection(Snapshot snapshot) {
        return document.selection(snapshot);
      }

      @Override
      public String selectedWords() {
        return document.selectedWords();
      }

      @Override
      public void insert(CheckResult result, Optional<Item> problem, String sentence, String step)
          throws RefusedException {
        document.insertMeasure(result, problem, sentence, step);
      }

      @Override
      public void replace(Snapshot snapshot, Fix fix, String step) throws RefusedException {
        document.apply(snapshot, fix, step);
      }

      @Override
      public void focus() {
        document.focus();
      }
    };
  }
}
