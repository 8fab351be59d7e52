package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextViewCursor;
import io.github.duizhao.document.Snapshot;
import io.github.duizhao.document.Span;
import java.util.Optional;

/** The words that the writer has selected. Main thread. */
final class SelectedWords {

  private SelectedWords() {}

  /** The words, "" for none. */
  static String words(XTextDocument document) {
    return Caret.view(document).map(XTextViewCursor::getString).orElse("");
  }

  /**
   * Their place in a snapshot's text, empty as the caret is where nothing is selected; none where
   * they are not in the body or the text there is no longer that of the snapshot.
   */
  static Optional<Span> span(XTextDocument document, LiveReader reader, Snapshot snapshot) {
    String words = words(document);
    return Caret.offset(document, reader, snapshot)
        .map(start -> new Span(start, start + words.length()))
        .filter(span -> holds(snapshot, span, words));
  }

  /** Paragraphs end and lines are broken with the same character in what the office gives. */
  private static boolean holds(Snapshot snapshot, Span span, String words) {
    String text = snapshot.text();
    return span.end() <= text.length()
        && Snapshot.line(text.substring(span.start(), span.end())).equals(Snapshot.line(words));
  }
}
