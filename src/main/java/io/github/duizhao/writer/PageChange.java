package io.github.duizhao.writer;

import com.sun.star.document.UndoFailedException;
import com.sun.star.document.XUndoAction;
import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.text.XTextDocument;
import com.sun.star.util.NotLockedException;
import io.github.duizhao.document.Alignment;
import io.github.duizhao.template.LayoutStandard;
import io.github.duizhao.template.LayoutStandard.PageNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sets a page style as a layout says, as an undo action of our own. A page style that is changed
 * through its properties throws the document's undo history away, unless nothing is recorded
 * meanwhile; the view's own command for a footer can be undone, but leaves something behind that
 * makes the office crash when an earlier step is undone (seen with 7.4). Main thread.
 */
final class PageChange implements XUndoAction {

  private static final List<String> PROPERTIES =
      List.of(
          "IsLandscape",
          "Width",
          "Height",
          "TopMargin",
          "BottomMargin",
          "LeftMargin",
          "RightMargin");

  private static final List<String> OF_FOOTER =
      List.of("FooterIsDynamicHeight", "FooterBodyDistance", "FooterHeight");

  private final XTextDocument document;
  private final String style;
  private final LayoutStandard standard;
  private final String title;
  private final Map<String, Object> before = new LinkedHashMap<>();
  private boolean hadFooter;

  private PageChange(XTextDocument document, String style, LayoutStandard standard, String title) {
    this.document = document;
    this.style = style;
    this.standard = standard;
    this.title = title;
  }

  /**
   * Sets a page style inside an {@link UndoStep}, and gives it a footer with the page number if it
   * has no footer.
   */
  static void run(XTextDocument document, String style, LayoutStandard standard, String title) {
    XUndoManager undo = Uno.as(XUndoManagerSupplier.class, document).getUndoManager();
    PageChange change = new PageChange(document, style, standard, title);
    undo.lock();
    try {
      // A page is no text, and neither is its number.
      Recording.paused(document, change::apply);
    } catch (RuntimeException e) {
      change.takeBack();
      throw e;
    } finally {
      unlock(undo);
    }
    undo.addUndoAction(change);
  }

  private static void unlock(XUndoManager undo) {
    try {
      undo.unlock();
    } catch (NotLockedException e) {
      throw new WriterException("recording undo steps again", e);
    }
  }

  /** Sets a page style of a document that nobody has worked on; it cannot be undone. */
  static void ofNewDocument(XTextDocument document, LayoutStandard standard) {
    String style = Uno.string(document.getText().getStart(), "PageStyleName");
    new PageChange(document, style, standard, "").apply();
  }

  @Override
  public String getTitle() {
    return title;
  }

  @Override
  public void undo() throws UndoFailedException {
    try {
      takeBack();
    } catch (RuntimeException e) {
      throw new UndoFailedException(e.getMessage(), this, e);
    }
  }

  @Override
  public void redo() throws UndoFailedException {
    try {
      apply();
    } catch (RuntimeException e) {
      throw new UndoFailedException(e.getMessage(), this, e);
    }
  }

  private Object page() {
    return Styles.style(Styles.family(document, "PageStyles"), style);
  }

  private void apply() {
    Object page = page();
    hadFooter = Uno.flag(page, "FooterIsOn");
    before.clear();
    PROPERTIES.forEach(name -> before.put(name, Uno.get(page, name)));
    if (hadFooter) {
      OF_FOOTER.forEach(name -> before.put(name, Uno.get(page, name)));
    }
    LayoutStandard.Page wanted = standard.page();
    // Header and footer are part of what the layout leaves free.
    int top = Math.max(0, wanted.top() - PageParts.height(page, "Header"));
    int bottom = Math.max(0, wanted.bottom() - footer(page));
    SortedMap<String, Object> values = new TreeMap<>();
    values.put("IsLandscape", wanted.width() > wanted.height());
    values.put("Width", wanted.width());
    values.put("Height", wanted.height());
    values.put("LeftMargin", wanted.left());
    values.put("RightMargin", wanted.right());
    values.put("TopMargin", top);
    values.put("BottomMargin", bottom);
    Uno.setAll(page, values);
  }

  /** Lays out the footer; gives its height. */
  private int footer(Object page) {
    PageNumber number = standard.pageNumber();
    int line = FooterNumber.lineHeight(standard);
    if (hadFooter) {
      int height = number.distance() + Math.max(line, PageParts.textHeight(page, "Footer"));
      Uno.set(page, "FooterIsDynamicHeight", true);
      Uno.set(page, "FooterBodyDistance", number.distance());
      Uno.set(page, "FooterHeight", height);
      return height;
    }
    int height = number.distance() + line;
    Uno.set(page, "FooterIsOn", true);
    Uno.set(page, "FooterIsShared", number.alignment() != Alignment.OUTER);
    Uno.set(page, "FooterIsDynamicHeight", false);
    Uno.set(page, "FooterBodyDistance", number.distance());
    Uno.set(page, "FooterHeight", height);
    FooterNumber.writeAll(document, page, standard);
    return height;
  }

  private void takeBack() {
    Object page = page();
    if (!hadFooter) {
      // In this order: a footer that is shared again first leaves the other one behind.
      Uno.set(page, "FooterIsOn", false);
      Uno.set(page, "FooterIsShared", true);
    }
    before.forEach((name, value) -> Uno.set(page, name, value));
  }
}
