package io.github.duizhao.writer;

import com.sun.star.text.XParagraphCursor;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import io.github.duizhao.document.Characters;
import io.github.duizhao.template.HeadingNumbers;
import io.github.duizhao.template.Outline;
import io.github.duizhao.template.OutlineParagraph;
import io.github.duizhao.template.OutlineParagraph.Kind;
import io.github.duizhao.template.RememberedTemplate;
import io.github.duizhao.template.Template;
import java.util.List;
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
    OutlineStyles styles = OutlineStyles.ofUnused(document, template.layout());
    List<OutlineParagraph> outline = Outline.of(template);
    boolean list = template.numbering() == HeadingNumbers.LIST;
    String body = styles.styleOf(Kind.BODY);
    List<String> words =
        outline.stream().map(paragraph -> list ? paragraph.words() : paragraph.text()).toList();
    // Writing all in one style and then walking over it takes a third of the calls.
    XTextCursor cursor = NewParagraphs.at(place).addAllStyled(words, body);
    XTextRange start = cursor.getStart();
    XParagraphCursor walk = Uno.as(XParagraphCursor.class, cursor);
    HeadingNumbering numbering = new HeadingNumbering(document, template.layout());
    for (OutlineParagraph paragraph : outline) {
      if (paragraph.kind() != Kind.BODY) {
        Uno.set(cursor, "ParaStyleName", styles.styleOf(paragraph.kind()));
      }
      if (list && !paragraph.number().isEmpty()) {
        walk.gotoEndOfParagraph(true);
        numbering.number(cursor, paragraph.kind().level(), 0);
      }
      walk.gotoNextParagraph(false);
    }
    return start;
  }
}
