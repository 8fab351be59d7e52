package io.github.duizhao.writer;

import com.sun.star.document.EmptyUndoStackException;
import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.RuntimeException;
import io.github.duizhao.document.Paragraph;
import io.github.duizhao.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads a document again and again, each time only what may have changed: the body's text in one
 * piece tells where, and the paragraphs around are read anew. Whenever that is not certain, the
 * whole document is read. Main thread.
 */
final class LiveReader {

  private static final Logger LOG = Logger.getLogger(LiveReader.class.getName());

  private final XTextDocument document;
  private Reading last;

  /** What {@link #mark} was at the last reading of the whole document by {@link #follow}. */
  private String lastMark = "";

  LiveReader(XTextDocument document) {
    this.document = document;
  }

  /** Reads the whole document. */
  Snapshot read() {
    last = SnapshotReader.reading(document);
    lastMark = "";
    return last.snapshot();
  }

  /**
   * Reads what differs from the last reading in its text. What differs only in outline levels or
   * automatic numbers is left to {@link #holds}.
   *
   * @param edited whether the document is known to have been edited since
   * @return the last snapshot itself if the text is the same
   */
  Snapshot follow(boolean edited) {
    if (last == null
        || !last.exact()
        || SnapshotReader.hasTrackedChanges(document)
        || SnapshotReader.hasTables(document)) {
      return reread(edited);
    }
    String body = SnapshotReader.body(document);
    if (body.equals(last.body())) {
      return last.snapshot();
    }
    Optional<Reading> next = readChanged(body);
    if (next.isEmpty()) {
      return read();
    }
    last = next.get();
    return last.snapshot();
  }

  /**
   * Whether some paragraphs still are as they were read, in every respect. Where {@link #follow}
   * reads the whole document anyway, there is nothing to ask.
   *
   * @param from index of the first
   * @param to index after the last; there may be fewer
   */
  boolean holds(Snapshot snapshot, int from, int to) {
    if (last == null || last.snapshot() != snapshot) {
      return false;
    }
    if (!last.exact()) {
      return true;
    }
    try {
      for (int i = from; i < Math.min(to, last.size()); i++) {
        if (!last.paragraphs().get(i).holds(last.paragraph(i))) {
          return false;
        }
      }
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "a paragraph is gone", e);
      return false;
    }
  }

  /** The living paragraph with an index in the snapshot that was read last. */
  Optional<XTextRange> paragraph(Snapshot snapshot, int index) {
    return last != null && last.snapshot() == snapshot && index < last.size()
        ? Optional.of(last.paragraphs().get(index).range())
        : Optional.empty();
  }

  /**
   * Reads the whole document, unless nothing tells of a change; in tables and tracked changes an
   * edit may show in nothing but the name of the last undo step.
   */
  private Snapshot reread(boolean edited) {
    String mark = mark();
    if (last != null && !edited && mark.equals(lastMark)) {
      return last.snapshot();
    }
    Snapshot before = last == null ? null : last.snapshot();
    read();
    lastMark = mark;
    if (before != null && before.paragraphs().equals(last.snapshot().paragraphs())) {
      last = new Reading(before, last.paragraphs(), last.body(), last.exact());
    }
    return last.snapshot();
  }

  /**
   * A mark that differs after every change of the text: the body's text and the name of the last
   * undo step. Two cheap calls.
   */
  String mark() {
    XUndoManager undo = Uno.as(XUndoManagerSupplier.class, document).getUndoManager();
    String step;
    try {
      step = undo.isUndoPossible() ? undo.getCurrentUndoActionTitle() : "";
    } catch (EmptyUndoStackException e) {
      step = "";
    }
    return document.getText().getString() + '\u0000' + step;
  }

  private Optional<Reading> readChanged(String body) {
    Stretch stretch = Stretch.between(last.snapshot(), last.body(), body);
    try {
      return readStretch(stretch)
          .map(changed -> join(stretch, changed, body))
          .filter(Reading::exact);
    } catch (RuntimeException e) {
      // A paragraph beside the stretch is gone after all: more has changed than the text tells.
      LOG.log(Level.FINE, "a paragraph is gone", e);
      return Optional.empty();
    }
  }

  /** The paragraphs between the two that enclose the stretch, if those are still themselves. */
  private Optional<List<KeptParagraph>> readStretch(Stretch stretch) {
    boolean before = stretch.from() > 0;
    boolean after = stretch.to() < last.size();
    XText text = document.getText();
    XTextCursor range =
        text.createTextCursorByRange(
            before ? kept(stretch.from() - 1).getStart() : text.getStart());
    range.gotoRange(after ? kept(stretch.to()).getEnd() : text.getEnd(), true);
    List<XTextRange> found = new ArrayList<>();
    BodyParagraphs.selected(range).forEachRemaining(found::add);
    int first = before ? 1 : 0;
    int end = found.size() - (after ? 1 : 0);
    if (end < first
        || (before && !isParagraph(found.get(0), stretch.from() - 1))
        || (after && !isParagraph(found.get(end), stretch.to()))) {
      return Optional.empty();
    }
    return Optional.of(found.subList(first, end).stream().map(KeptParagraph::of).toList());
  }

  private boolean isParagraph(XTextRange found, int index) {
    return Snapshot.line(found.getString()).equals(last.paragraph(index).text());
  }

  private Reading join(Stretch stretch, List<KeptParagraph> changed, String body) {
    Snapshot.Builder builder = Snapshot.builder();
    List<KeptParagraph> paragraphs = new ArrayList<>(last.size() + changed.size());
    paragraphs.addAll(last.paragraphs().subList(0, stretch.from()));
    paragraphs.addAll(changed);
    paragraphs.addAll(last.paragraphs().subList(stretch.to(), last.size()));
    for (Paragraph paragraph : last.snapshot().paragraphs().subList(0, stretch.from())) {
      add(builder, paragraph, paragraph.listLabel());
    }
    List<String> labels = new ArrayList<>();
    for (KeptParagraph paragraph : changed) {
      labels.add(paragraph.addTo(builder, paragraph.range().getString()));
    }
    boolean renumbered = !labels.equals(labels(stretch));
    for (int i = stretch.to(); i < last.size(); i++) {
      Paragraph paragraph = last.paragraph(i);
      boolean again = renumbered && !paragraph.listLabel().isEmpty();
      add(builder, paragraph, again ? last.paragraphs().get(i).label() : paragraph.listLabel());
    }
    return Reading.of(builder.build(), paragraphs, body, true);
  }

  private List<String> labels(Stretch stretch) {
    return last.snapshot().paragraphs().subList(stretch.from(), stretch.to()).stream()
        .map(Paragraph::listLabel)
        .toList();
  }

  private static void add(Snapshot.Builder builder, Paragraph paragraph, String label) {
    builder.add(paragraph.text(), paragraph.outlineLevel(), label);
  }

  private XTextRange kept(int index) {
    return last.paragraphs().get(index).range();
  }
}
