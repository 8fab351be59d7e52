package io.github.duizhao.sidebar;

import com.sun.star.awt.Point;
import com.sun.star.awt.XWindow;
import com.sun.star.container.XNameAccess;
import com.sun.star.frame.XController2;
import com.sun.star.ui.XDeck;
import com.sun.star.ui.XPanel;
import com.sun.star.ui.XPanels;
import io.github.duizhao.sidebar.control.AccessibleParts;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import io.github.duizhao.writer.WriterException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the measure panel into view where it is worked in, and the others back. A deck cannot be
 * told to scroll: where the panel is out of sight, the others are folded up meanwhile. Main thread.
 */
final class PanelStage implements MeasureStage {

  private static final String MEASURES = "DuizhaoMeasurePanel";

  private final WriterDocument document;
  private final AccessibleParts parts;

  /** The panels that were folded up. */
  private final List<String> folded = new ArrayList<>();

  PanelStage(WriterDocument document, AccessibleParts parts) {
    this.document = document;
    this.parts = parts;
  }

  @Override
  public void enter() {
    Optional<XPanels> panels = panels();
    if (panels.isEmpty()) {
      return;
    }
    XPanel measures = panel(panels.get(), MEASURES);
    boolean inView = measures.isExpanded() && isInView(measures.getDialog());
    if (!measures.isExpanded()) {
      measures.expand(false);
    }
    if (inView) {
      return;
    }
    for (String name : panels.get().getElementNames()) {
      XPanel other = panel(panels.get(), name);
      if (!name.equals(MEASURES) && other.isExpanded()) {
        other.collapse();
        folded.add(name);
      }
    }
  }

  @Override
  public void leave() {
    if (folded.isEmpty()) {
      return;
    }
    panels().ifPresent(panels -> folded.forEach(name -> panel(panels, name).expand(false)));
    folded.clear();
  }

  private Optional<XPanels> panels() {
    XController2 controller = Uno.as(XController2.class, document.controller());
    try {
      XNameAccess decks = Uno.as(XNameAccess.class, controller.getSidebar().getDecks());
      return decks.hasByName(DeckOpener.DECK)
          ? Optional.of(Uno.as(XDeck.class, decks.getByName(DeckOpener.DECK)).getPanels())
              .filter(panels -> panels.hasByName(MEASURES))
          : Optional.empty();
    } catch (com.sun.star.container.NoSuchElementException
        | com.sun.star.lang.WrappedTargetException e) {
      throw new WriterException("the panels of the deck", e);
    }
  }

  private static XPanel panel(XPanels panels, String name) {
    try {
      return Uno.as(XPanel.class, panels.getByName(name));
    } catch (com.sun.star.container.NoSuchElementException
        | com.sun.star.lang.WrappedTargetException e) {
      throw new WriterException("a panel of the deck", e);
    }
  }

  /** Whether all of a panel lies within the window of its document. */
  private boolean isInView(XWindow panel) {
    XWindow window = document.controller().getFrame().getContainerWindow();
    int top = top(panel);
    int windowTop = top(window);
    return top >= windowTop
        && top + panel.getPosSize().Height <= windowTop + window.getPosSize().Height;
  }

  /** Where a window begins on the screen. */
  private int top(XWindow window) {
    return ((Point) parts.ask(window, "getLocationOnScreen")).Y;
  }
}
