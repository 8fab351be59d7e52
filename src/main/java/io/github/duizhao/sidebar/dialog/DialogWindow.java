package io.github.duizhao.sidebar.dialog;

import com.sun.star.awt.PosSize;
import com.sun.star.awt.Rectangle;
import com.sun.star.awt.WindowAttribute;
import com.sun.star.awt.WindowClass;
import com.sun.star.awt.WindowDescriptor;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XDialog2;
import com.sun.star.awt.XStyleSettingsSupplier;
import com.sun.star.awt.XToolkit;
import com.sun.star.awt.XTopWindow;
import com.sun.star.awt.XWindow;
import com.sun.star.awt.XWindowPeer;
import com.sun.star.lang.DisposedException;
import com.sun.star.lang.IllegalArgumentException;
import com.sun.star.lang.XComponent;
import com.sun.star.uno.XComponentContext;
import io.github.duizhao.sidebar.control.Button;
import io.github.duizhao.sidebar.control.Column;
import io.github.duizhao.sidebar.control.PanelWindow;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.Uno;
import io.github.duizhao.writer.WriterException;

/**
 * A window of its own over a document's window, with native controls that are laid out by their
 * words and the system's font. Esc and the close button of the frame close it; Enter in a line to
 * write in presses its main button. Main thread only.
 *
 * <p>It waits for nobody: the document can be read and written meanwhile. A dialog that belongs to
 * another one comes first: until it is closed, the buttons of the other bring it to the front.
 *
 * <p>In use: make the controls with {@link #controls}, one before the other in the order of the Tab
 * key and each field after its label; then {@link #layout}; then {@link #show}.
 */
public final class DialogWindow {

  private final XWindow window;
  private final PanelWindow controls;
  private final MainThread main;
  private Column layout = new Column(0);
  private Button mainButton;
  private Runnable mainAction = () -> {};
  private Runnable closed = () -> {};
  private DialogWindow child;
  private boolean ended;

  /**
   * A dialog that is not shown yet.
   *
   * @param owner the window that it stays above, such as a frame's container window
   */
  public DialogWindow(XComponentContext context, XWindow owner, String title) {
    this.window = create(Uno.as(XWindowPeer.class, owner));
    this.main = new MainThread(context);
    Uno.as(XDialog2.class, window).setTitle(title);
    this.controls = new PanelWindow(context, window, null);
    colour(controls.window());
    controls.onLeave(this::closeSoon);
    controls.onAccept(() -> main.later(this::pressMain));
    controls.gate(this::isFree);
    Uno.as(XTopWindow.class, window)
        .addTopWindowListener(new ClosingListener(this::closeSoon, this::end));
  }

  /** A dialog that belongs to another one. */
  public DialogWindow(XComponentContext context, DialogWindow owner, String title) {
    this(context, owner.window, title);
    owner.child = this;
  }

  /** Where its controls are made and found by their names. */
  public PanelWindow controls() {
    return controls;
  }

  /** The button that Enter presses as well, if it can be pressed. */
  public Button mainButton(String name, String words, Runnable action) {
    mainAction = action;
    mainButton = controls.button(name, words).onPress(action);
    return mainButton;
  }

  /** The button that closes it as Esc does. */
  public Button closeButton(String name, String words) {
    return controls.button(name, words).onPress(this::close);
  }

  /** What is done once when it has been closed, in whatever way. */
  public void onClosed(Runnable action) {
    closed = action;
  }

  /**
   * Lays out its controls and gives it the size that they prefer, as far as the screen has room.
   *
   * @param width of the content in pixels; ask a control for its line height to tell it in lines
   */
  public void layout(Column column, int width) {
    layout = column;
    Rectangle screen = toolkit().getWorkArea();
    int wide = fit(width, screen.Width);
    int high = fit(column.preferredHeight(wide), screen.Height);
    window.setPosSize(0, 0, wide, high, PosSize.SIZE);
    controls.layout(column);
  }

  /** To be called when words have changed, so that heights may differ; it grows where needed. */
  public void relayout() {
    Rectangle size = window.getPosSize();
    int needed = fit(layout.minimumHeight(size.Width), toolkit().getWorkArea().Height);
    if (needed > size.Height) {
      window.setPosSize(0, 0, size.Width, needed, PosSize.SIZE);
    }
    controls.relayout();
  }

  /** Shows it; returns at once. */
  public void show() {
    window.setVisible(true);
    controls.focus(1);
  }

  /** Brings it before the other windows. */
  public void toFront() {
    Uno.as(XTopWindow.class, window).toFront();
  }

  /** Closes it. */
  public void close() {
    if (!ended) {
      window.setVisible(false);
      end();
    }
  }

  /** Whether no dialog that belongs to it is open; such a one comes to the front. */
  private boolean isFree() {
    if (child == null || child.ended) {
      return !ended;
    }
    child.toFront();
    return false;
  }

  /** A control cannot end while it answers a key. */
  private void closeSoon() {
    main.later(
        () -> {
          if (isFree()) {
            close();
          }
        });
  }

  private void pressMain() {
    if (isFree() && mainButton != null && mainButton.isEnabled()) {
      mainAction.run();
    }
  }

  private void end() {
    if (ended) {
      return;
    }
    ended = true;
    try {
      controls.dispose();
      Uno.as(XComponent.class, window).dispose();
    } catch (DisposedException e) {
      // The window that it belongs to was closed, and this one with it.
      ended = true;
    }
    closed.run();
  }

  private XToolkit toolkit() {
    return Uno.as(XWindowPeer.class, window).getToolkit();
  }

  /** Nine tenths of the screen leave room for a frame and a task bar. */
  private static int fit(int wanted, int screen) {
    return screen > 0 ? Math.min(wanted, screen * 9 / 10) : wanted;
  }

  /** By itself it has the colour of fields, so that those of several lines could not be seen. */
  private void colour(XWindow content) {
    int colour = Uno.as(XStyleSettingsSupplier.class, window).getStyleSettings().getDialogColor();
    Uno.as(XWindowPeer.class, window).setBackground(colour);
    Uno.as(XControl.class, content).getPeer().setBackground(colour);
  }

  private static XWindow create(XWindowPeer owner) {
    WindowDescriptor descriptor = new WindowDescriptor();
    descriptor.Type = WindowClass.TOP;
    descriptor.WindowServiceName = "dialog";
    descriptor.Parent = owner;
    descriptor.ParentIndex = -1;
    descriptor.Bounds = new Rectangle();
    descriptor.WindowAttributes =
        WindowAttribute.BORDER
            | WindowAttribute.MOVEABLE
            | WindowAttribute.SIZEABLE
            | WindowAttribute.CLOSEABLE;
    try {
      return Uno.as(XWindow.class, owner.getToolkit().createWindow(descriptor));
    } catch (IllegalArgumentException e) {
      throw new WriterException("a dialog", e);
    }
  }
}
