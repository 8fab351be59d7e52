package io.github.duizhao.writer;

import com.sun.star.beans.XMultiPropertySet;
import com.sun.star.style.ParagraphAdjust;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.uno.AnyConverter;
import com.sun.star.uno.RuntimeException;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.document.DocumentLayout;
import io.github.duizhao.document.LineSpacing;
import io.github.duizhao.document.LineSpacing.Mode;
import io.github.duizhao.document.ParagraphLayout;
import io.github.duizhao.document.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads how a document looks: the formats in force, whether a style or the writer's own hand sets
 * them, and fonts by the names that the document stores. It costs several times what the text alone
 * costs, so it is read apart from it. Main thread.
 */
public final class LayoutReader {

  private static final Logger LOG = Logger.getLogger(LayoutReader.class.getName());

  private static final String[] PROPERTIES = {
    "ParaStyleName",
    "ParaAdjust",
    "ParaFirstLineIndent",
    "ParaLeftMargin",
    "ParaLineSpacing",
    "TextTable",
  };

  /** So many paragraphs are read in a few milliseconds, between two keystrokes. */
  private static final int FEW = 20;

  private LayoutReader() {}

  /**
   * The text with its look. It stays without if the document is no longer what was read.
   *
   * @param snapshot the document's text as it stands
   */
  public static Snapshot withLayout(XTextDocument document, Snapshot snapshot) {
    List<Optional<ParagraphLayout>> paragraphs = new ArrayList<>();
    BodyParagraphs body = new BodyParagraphs(document);
    while (body.hasNext()) {
      paragraphs.add(paragraph(body.next()));
    }
    if (paragraphs.size() != snapshot.paragraphs().size()) {
      return snapshot;
    }
    return snapshot.with(new DocumentLayout(PageReader.read(document), paragraphs));
  }

  /**
   * A look with what it does not know of a few paragraphs, such as those that were split or pasted
   * since it was read.
   *
   * @param reader who read the text
   * @param snapshot the document's text as it stands
   * @param look about this text
   */
  static DocumentLayout completed(LiveReader reader, Snapshot snapshot, DocumentLayout look) {
    List<Optional<ParagraphLayout>> paragraphs = new ArrayList<>(look.paragraphs());
    int read = 0;
    for (int i = 0; i < paragraphs.size() && read < FEW; i++) {
      if (paragraphs.get(i).isEmpty() && !snapshot.paragraphs().get(i).text().isBlank()) {
        paragraphs.set(i, reader.paragraph(snapshot, i).flatMap(LayoutReader::living));
        read += paragraphs.get(i).isPresent() ? 1 : 0;
      }
    }
    return new DocumentLayout(look.page(), paragraphs);
  }

  /** The look of a paragraph that may be gone; then it is not known. */
  private static Optional<ParagraphLayout> living(XTextRange paragraph) {
    try {
      return paragraph(paragraph);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "a paragraph is gone", e);
      return Optional.empty();
    }
  }

  /** The look of a paragraph; none of one in a table, which has a layout of its own. */
  private static Optional<ParagraphLayout> paragraph(XTextRange paragraph) {
    Object[] values = Uno.as(XMultiPropertySet.class, paragraph).getPropertyValues(PROPERTIES);
    if (!AnyConverter.isVoid(values[5])) {
      return Optional.empty();
    }
    return RunReader.read(paragraph)
        .map(
            runs ->
                new ParagraphLayout(
                    String.valueOf(values[0]),
                    alignment(values[1]),
                    number(values[2]),
                    number(values[3]),
                    lineSpacing(values[4]),
                    runs.first(),
                    runs.main()));
  }

  static Alignment alignment(Object value) {
    // The property is a number in the implementation, whatever its documentation says.
    int adjust = value instanceof ParagraphAdjust adjusted ? adjusted.getValue() : number(value);
    return switch (adjust) {
      case ParagraphAdjust.CENTER_value -> Alignment.CENTER;
      case ParagraphAdjust.RIGHT_value -> Alignment.RIGHT;
      case ParagraphAdjust.BLOCK_value, ParagraphAdjust.STRETCH_value -> Alignment.JUSTIFIED;
      default -> Alignment.LEFT;
    };
  }

  private static LineSpacing lineSpacing(Object value) {
    if (!(value instanceof com.sun.star.style.LineSpacing spacing)) {
      return new LineSpacing(Mode.PROPORTIONAL, 100);
    }
    Mode mode =
        switch (spacing.Mode) {
          case com.sun.star.style.LineSpacingMode.FIX -> Mode.FIXED;
          case com.sun.star.style.LineSpacingMode.MINIMUM -> Mode.MINIMUM;
          case com.sun.star.style.LineSpacingMode.LEADING -> Mode.LEADING;
          default -> Mode.PROPORTIONAL;
        };
    return new LineSpacing(mode, spacing.Height);
  }

  static int number(Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }
}
