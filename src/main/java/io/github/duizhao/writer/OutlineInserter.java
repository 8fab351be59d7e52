package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.document.Characters;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.OutlineParagraph;
import io.github.duizhao.template.Template;
import java.util.Optional;

/** Writes the outline of a template into a document. Main thread. */
public final class OutlineInserter {

  private OutlineInserter() {}

  /**
   * Writes the outline into a new, empty document and lays out its page, page number included.
   * Nothing of it can be undone.
   */
  public static void insertIntoEmpty(XTextDocument document, Template template) {
    PageChange.ofNewDocument(document, template.layout());
    write(document, template, document.getText().getStart());
  }

  /**
   * Writes the outline at a place as one undo step.
   *
   * @param stepTitle the name of the undo step
   * @return where the outline starts
   * @throws RefusedException if the place may not be changed; nothing is touched then
   */
  static XTextRange insert(
      XTextDocument document, Template template, XTextRange place, String stepTitle)
      throws RefusedException {
    Optional<Refusal> refusal = WriteAccess.toParagraphs(document, place);
    if (refusal.isPresent()) {
      throw new RefusedException(refusal.get());
    }
    XTextRange[] start = new XTextRange[1];
    UndoStep.run(
        document,
        stepTitle,
        () -> {
          boolean empty = isEmpty(document);
          if (empty) {
            String page = Uno.string(document.getText().getStart(), "PageStyleName");
            PageChange.run(document, page, template.layout(), stepTitle);
          }
          start[0] = write(document, template, empty ? document.getText().getStart() : place);
        });
    return start[0];
  }

  private static boolean isEmpty(XTextDocument document) {
    return Characters.countVisible(document.getText().getString()) == 0;
  }

  private static XTextRange write(XTextDocument document, Template template, XTextRange place) {
    OutlineStyles layout = OutlineStyles.ofUnused(document, template.layout());
    NewParagraphs paragraphs = NewParagraphs.at(place);
    XTextRange start = null;
    for (OutlineParagraph paragraph : Outline.of(template)) {
      paragraphs.addStyled(paragraph.text(), layout.styleOf(paragraph.kind()));
      if (start == null) {
        start = paragraphs.last().getStart();
      }
    }
    return start;
  }
}
