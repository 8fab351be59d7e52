package io.github.duizhao.writer;

import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.document.Characters;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.OutlineParagraph;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import java.util.Optional;

/** Writes the outline of a template into a document. Main thread. */
public final class OutlineInserter {

  private OutlineInserter() {}

  /**
   * Writes the outline into a new, empty document, which remembers the template, and lays out its
   * page, page number included. Nothing of it can be undone.
   *
   * @param carried the template itself, where it may not be known elsewhere, or ""
   */
  public static void insertIntoEmpty(XTextDocument document, Template template, String carried) {
    TemplateMemory.put(document, RememberedTemplate.of(template), carried);
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
    boolean list = template.numbering() == HeadingNumbers.LIST;
    HeadingNumbering numbering = new HeadingNumbering(document, template.layout());
    NewParagraphs paragraphs = NewParagraphs.at(place);
    XTextRange start = null;
    for (OutlineParagraph paragraph : Outline.of(template)) {
      boolean listed = list && !paragraph.number().isEmpty();
      String words = listed ? paragraph.words() : paragraph.text();
      paragraphs.addStyled(words, layout.styleOf(paragraph.kind()));
      if (listed) {
        numbering.number(paragraphs.last(), paragraph.kind().level(), 0);
      }
      if (start == null) {
        start = paragraphs.last().getStart();
      }
    }
    return start;
  }
}
