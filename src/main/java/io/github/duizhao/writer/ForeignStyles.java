package io.github.duizhao.writer;

import com.sun.star.container.XEnumerationAccess;
import com.sun.star.container.XIndexAccess;
import com.sun.star.container.XNameAccess;
import com.sun.star.style.XStyle;
import com.sun.star.text.XEndnotesSupplier;
import com.sun.star.text.XFootnotesSupplier;
import com.sun.star.text.XText;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextFramesSupplier;
import com.sun.star.text.XTextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The paragraph styles that text outside a statement uses: in tables, frames, notes, headers and
 * footers, and above its title. Main thread.
 */
final class ForeignStyles {

  private static final List<String> HEADERS_AND_FOOTERS =
      List.of(
          "HeaderText",
          "HeaderTextLeft",
          "HeaderTextFirst",
          "FooterText",
          "FooterTextLeft",
          "FooterTextFirst");

  private final XTextDocument document;
  private final XNameAccess styles;
  private final Set<String> found = new HashSet<>();

  private ForeignStyles(XTextDocument document) {
    this.document = document;
    this.styles = Styles.family(document, "ParagraphStyles");
  }

  /**
   * Their names, with those of the styles that they inherit from.
   *
   * @param statement the indexes of the paragraphs that are the statement's
   */
  static Set<String> of(XTextDocument document, Set<Integer> statement) {
    ForeignStyles foreign = new ForeignStyles(document);
    try {
      foreign.read(statement);
    } catch (com.sun.star.uno.Exception e) {
      throw new WriterException("reading styles in use", e);
    }
    return foreign.found;
  }

  private void read(Set<Integer> statement) throws com.sun.star.uno.Exception {
    BodyParagraphs body = new BodyParagraphs(document);
    for (int i = 0; body.hasNext(); i++) {
      XTextRange paragraph = body.next();
      if (!statement.contains(i) || Uno.find(paragraph, "TextTable").isPresent()) {
        add(paragraph);
      }
    }
    XNameAccess frames = Uno.as(XTextFramesSupplier.class, document).getTextFrames();
    for (String name : frames.getElementNames()) {
      addAll(frames.getByName(name));
    }
    addEach(Uno.as(XFootnotesSupplier.class, document).getFootnotes());
    addEach(Uno.as(XEndnotesSupplier.class, document).getEndnotes());
    XNameAccess pages = Styles.family(document, "PageStyles");
    for (String name : pages.getElementNames()) {
      XStyle page = Styles.style(pages, name);
      if (page.isInUse()) {
        HEADERS_AND_FOOTERS.forEach(part -> Uno.find(page, part).ifPresent(this::addAll));
      }
    }
  }

  private void addEach(XIndexAccess texts) throws com.sun.star.uno.Exception {
    for (int i = 0; i < texts.getCount(); i++) {
      addAll(texts.getByIndex(i));
    }
  }

  private void addAll(Object text) {
    if (Uno.maybe(XText.class, text).isPresent()
        && Uno.maybe(XEnumerationAccess.class, text).isPresent()) {
      BodyParagraphs.of(text).forEachRemaining(this::add);
    }
  }

  private void add(XTextRange paragraph) {
    String name = Uno.string(paragraph, "ParaStyleName");
    while (!name.isEmpty() && styles.hasByName(name) && found.add(name)) {
      name = Styles.style(styles, name).getParentStyle();
    }
  }
}
