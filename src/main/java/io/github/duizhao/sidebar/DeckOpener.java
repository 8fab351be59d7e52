package io.github.duizhao.sidebar;

import com.sun.star.container.NoSuchElementException;
import com.sun.star.container.XNameAccess;
import com.sun.star.frame.XController2;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.ui.XDeck;
import com.sun.star.ui.XSidebarProvider;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterDocument;
import io.github.duizhao.writer.WriterException;

/**
 * Opens the deck. The list of decks fills some time after the sidebar is shown, so the deck is
 * looked for again until it is there, for as long as a slow machine needs.
 */
final class DeckOpener {

  static final String DECK = "DuizhaoDeck";
  private static final long PAUSE_MILLISECONDS = 100;
  private static final int TRIES = 100;

  private DeckOpener() {}

  static void open(WriterDocument document, MainThread main) {
    XSidebarProvider sidebar = Uno.as(XController2.class, document.controller()).getSidebar();
    sidebar.setVisible(true);
    sidebar.showDecks(true);
    activate(document, sidebar, main, TRIES);
  }

  private static void activate(
      WriterDocument document, XSidebarProvider sidebar, MainThread main, int tries) {
    if (document.isClosed()) {
      return;
    }
    XNameAccess decks = Uno.as(XNameAccess.class, sidebar.getDecks());
    if (decks.hasByName(DECK)) {
      try {
        XDeck deck = Uno.as(XDeck.class, decks.getByName(DECK));
        // Activating an active deck closes it.
        if (!deck.isActive()) {
          deck.activate(true);
        }
      } catch (NoSuchElementException | WrappedTargetException e) {
        throw new WriterException("opening the deck", e);
      }
    } else if (tries > 0) {
      Workers.after(
          PAUSE_MILLISECONDS,
          () -> main.later(() -> Guard.run(() -> activate(document, sidebar, main, tries - 1))));
    } else {
      throw new WriterException("the sidebar does not list the deck", null);
    }
  }
}
