package io.github.duizhao.integration;

import com.sun.star.awt.XWindow;
import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XIndexAccess;
import com.sun.star.document.XUndoManager;
import com.sun.star.document.XUndoManagerSupplier;
import com.sun.star.frame.FeatureStateEvent;
import com.sun.star.frame.XController;
import com.sun.star.frame.XController2;
import com.sun.star.frame.XDispatch;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XFrame;
import com.sun.star.frame.XModel2;
import com.sun.star.frame.XStatusListener;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.EventObject;
import com.sun.star.lang.WrappedTargetException;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextViewCursor;
import com.sun.star.text.XTextViewCursorSupplier;
import com.sun.star.ui.XDeck;
import com.sun.star.ui.XPanel;
import com.sun.star.ui.XSidebarProvider;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.URL;
import com.sun.star.util.XCloseable;
import com.sun.star.util.XURLTransformer;
import com.sun.star.view.XSelectionSupplier;
import io.github.duizhao.writer.Uno;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A text document in its window. */
final class WriterWindow implements AutoCloseable {

  private static final String DECK = "DuizhaoDeck";

  private final Office office;
  private final XTextDocument document;
  private final XController2 controller;

  WriterWindow(Office office, XTextDocument document) {
    this(office, document, document.getCurrentController());
  }

  private WriterWindow(Office office, XTextDocument document, XController controller) {
    this.office = office;
    this.document = document;
    this.controller = UnoRuntime.queryInterface(XController2.class, controller);
  }

  /** Opens another window on the same document. */
  WriterWindow anotherWindow() throws com.sun.star.uno.Exception {
    dispatch(".uno:NewWindow");
    return Poll.forValue("another window", this::otherController);
  }

  private WriterWindow otherController() throws com.sun.star.uno.Exception {
    XEnumeration views = UnoRuntime.queryInterface(XModel2.class, document).getControllers();
    while (views.hasMoreElements()) {
      XController view = UnoRuntime.queryInterface(XController.class, views.nextElement());
      if (!UnoRuntime.areSame(view, controller)) {
        return new WriterWindow(office, document, view);
      }
    }
    return null;
  }

  /** Closes this window alone; its document stays open in another. */
  void closeWindow() throws com.sun.star.util.CloseVetoException {
    UnoRuntime.queryInterface(XCloseable.class, frame()).close(true);
  }

  XTextDocument document() {
    return document;
  }

  XController2 controller() {
    return controller;
  }

  XFrame frame() {
    return controller().getFrame();
  }

  /** The whole text, paragraphs separated by line feeds. */
  String text() {
    return document.getText().getString();
  }

  /** Replaces the whole text; every line becomes a paragraph. */
  void setText(String text) throws Exception {
    StandardLayout.ofStyles(document);
    // One step with a name of its own, so that an open deck sees that all of it is done.
    XUndoManager undo =
        UnoRuntime.queryInterface(XUndoManagerSupplier.class, document).getUndoManager();
    undo.enterUndoContext("statement");
    // What the office takes for the end of a paragraph; a line feed is a line break to it.
    document.getText().setString(text.replace('\n', '\r'));
    StandardLayout.ofHeadings(Edits.of(this), text);
    undo.leaveUndoContext();
  }

  /** The cursor of the view. */
  XTextViewCursor caret() {
    return UnoRuntime.queryInterface(XTextViewCursorSupplier.class, controller()).getViewCursor();
  }

  /** The selected words, "" for none; unlike the cursor of the view, also those in tables. */
  String selection() {
    Object selection =
        UnoRuntime.queryInterface(XSelectionSupplier.class, controller()).getSelection();
    XIndexAccess ranges = UnoRuntime.queryInterface(XIndexAccess.class, selection);
    try {
      return UnoRuntime.queryInterface(XTextRange.class, ranges.getByIndex(0)).getString();
    } catch (com.sun.star.lang.IndexOutOfBoundsException | WrappedTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The steps that can be undone. */
  UndoSteps undoSteps() {
    return new UndoSteps(document);
  }

  /** Stores a copy of the document. */
  void store(Path file, String filter) throws com.sun.star.io.IOException {
    UnoRuntime.queryInterface(XStorable.class, document)
        .storeToURL(
            "file://" + file.toUri().getRawPath(),
            new PropertyValue[] {Uno.value("FilterName", filter)});
  }

  /** Opens the deck and waits until its panels are there. */
  void openDeck() {
    XSidebarProvider sidebar = controller().getSidebar();
    sidebar.setVisible(true);
    sidebar.showDecks(true);
    XDeck deck = Poll.forValue("the deck", this::deck);
    // Activating an active deck closes it.
    if (!deck.isActive()) {
      deck.activate(true);
    }
    Poll.until("the deck is active", deck::isActive);
    Poll.until("the panels", () -> deck.getPanels().getCount() > 0);
  }

  /** The deck, or null as long as the sidebar has none. */
  XDeck deck() throws com.sun.star.uno.Exception {
    Object deck = controller().getSidebar().getDecks().getByName(DECK);
    return UnoRuntime.queryInterface(XDeck.class, deck);
  }

  /** The names of the deck's panels, in their order. */
  List<String> panelNames() throws Exception {
    return List.of(deck().getPanels().getElementNames());
  }

  /** The names of the panels that are not folded up. */
  List<String> unfoldedPanels() {
    try {
      List<String> unfolded = new ArrayList<>();
      for (String name : panelNames()) {
        Object panel = deck().getPanels().getByName(name);
        if (UnoRuntime.queryInterface(XPanel.class, panel).isExpanded()) {
          unfolded.add(name);
        }
      }
      return unfolded;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A panel of the deck, which is open. */
  Panel panel(String name) {
    Object dialog = Poll.forValue("panel " + name, () -> Panel.dialog(deck(), name));
    return new Panel(UnoRuntime.queryInterface(XWindow.class, dialog));
  }

  /** Who carries out a command, such as {@code vnd.io.github.duizhao:check}; null for nobody. */
  XDispatch queryDispatch(String command) throws com.sun.star.uno.Exception {
    return UnoRuntime.queryInterface(XDispatchProvider.class, frame())
        .queryDispatch(url(command), "_self", 0);
  }

  /** Carries out a command, and returns when its handler has returned. */
  void dispatch(String command, PropertyValue... arguments) throws com.sun.star.uno.Exception {
    XDispatch dispatch = queryDispatch(command);
    if (dispatch == null) {
      throw new IllegalArgumentException("Nobody carries out " + command);
    }
    dispatch.dispatch(url(command), arguments);
  }

  /** Whether a command says that it can be carried out now. */
  boolean isEnabled(String command) throws com.sun.star.uno.Exception {
    AtomicBoolean enabled = new AtomicBoolean();
    XStatusListener listener =
        new XStatusListener() {
          @Override
          public void statusChanged(FeatureStateEvent event) {
            enabled.set(event.IsEnabled);
          }

          @Override
          public void disposing(EventObject event) {
            // It is asked once.
          }
        };
    XDispatch dispatch = queryDispatch(command);
    dispatch.addStatusListener(listener, url(command));
    dispatch.removeStatusListener(listener, url(command));
    return enabled.get();
  }

  private URL url(String command) throws com.sun.star.uno.Exception {
    URL[] url = {new URL()};
    url[0].Complete = command;
    office.service(XURLTransformer.class, "com.sun.star.util.URLTransformer").parseStrict(url);
    return url[0];
  }

  /** Closes the document without saving it. */
  @Override
  public void close() throws com.sun.star.util.CloseVetoException {
    UnoRuntime.queryInterface(XCloseable.class, document).close(true);
  }
}
