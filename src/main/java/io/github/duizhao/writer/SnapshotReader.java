package io.github.duizhao.writer;

import com.sun.star.document.XRedlinesSupplier;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTablesSupplier;
import io.github.duizhao.document.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a document once into an immutable snapshot: paragraph texts, outline levels and automatic
 * list labels. Text that a tracked change deletes is not read. To be called on the main thread.
 */
public final class SnapshotReader {

  private SnapshotReader() {}

  /** The document as it stands. */
  public static Snapshot read(XTextDocument document) {
    return reading(document).snapshot();
  }

  /** The document as it stands, with its paragraphs. */
  static Reading reading(XTextDocument document) {
    boolean tracked = hasTrackedChanges(document);
    Snapshot.Builder builder = Snapshot.builder();
    List<KeptParagraph> kept = new ArrayList<>();
    BodyParagraphs paragraphs = new BodyParagraphs(document);
    while (paragraphs.hasNext()) {
      KeptParagraph paragraph = KeptParagraph.of(paragraphs.next());
      paragraph.addTo(builder, text(paragraph.range(), tracked));
      kept.add(paragraph);
    }
    return Reading.of(builder.build(), kept, body(document), !tracked && !hasTables(document));
  }

  /** The body's text in one piece, line ends as {@code \n}; one call. */
  static String body(XTextDocument document) {
    return document.getText().getString().replace("\r\n", "\n");
  }

  /** A paragraph's text as it is read into a snapshot. */
  static String text(XTextRange paragraph, boolean tracked) {
    if (!tracked) {
      return paragraph.getString();
    }
    StringBuilder text = new StringBuilder();
    for (Portion portion : Portion.of(paragraph)) {
      text.append(portion.text());
    }
    return text.toString();
  }

  /** Whether the document holds recorded changes, so that deleted text has to be left out. */
  static boolean hasTrackedChanges(XTextDocument document) {
    return Uno.maybe(XRedlinesSupplier.class, document)
        .map(supplier -> supplier.getRedlines().createEnumeration().hasMoreElements())
        .orElse(false);
  }

  /** Whether a part of the text may be in the cells of tables. */
  static boolean hasTables(XTextDocument document) {
    return Uno.as(XTextTablesSupplier.class, document).getTextTables().hasElements();
  }
}
