package io.github.duizhao.sidebar.control;

import com.sun.star.awt.Key;
import com.sun.star.awt.KeyEvent;
import com.sun.star.awt.PosSize;
import com.sun.star.awt.Size;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XKeyListener;
import com.sun.star.awt.XLayoutConstrains;
import com.sun.star.awt.XVclWindowPeer;
import com.sun.star.awt.XWindow;
import com.sun.star.awt.XWindow2;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.Uno;

/** A native control as a cell of a layout. */
public class Widget implements Cell {

  private final XControl control;
  private boolean shown = true;

  Widget(XControl control) {
    this.control = control;
  }

  /** The control. */
  protected final XControl control() {
    return control;
  }

  final XWindow window() {
    return Uno.as(XWindow.class, control);
  }

  /** Sets a property of its model. */
  protected final void set(String property, Object value) {
    Uno.set(control.getModel(), property, value);
  }

  /** Makes it usable or not, and says why not where the pointer rests. */
  public void setEnabled(boolean enabled, String reason) {
    // What is set on the window alone is lost when that follows its model anew; and a model that
    // has the value already tells its window nothing.
    set("Enabled", enabled);
    Uno.as(XWindow2.class, control).setEnable(enabled);
    set("HelpText", enabled ? "" : reason);
  }

  /** Says more of it than its words do, where the pointer rests and to screen readers. */
  public void explain(String words) {
    set("HelpText", words);
  }

  /** Names it to screen readers, where the label before it is not its name. */
  public void call(String name) {
    Uno.as(XVclWindowPeer.class, control.getPeer()).setProperty("AccessibleName", name);
  }

  /** What Enter does in it. */
  public Widget onEnter(Runnable action) {
    window()
        .addKeyListener(
            new XKeyListener() {
              @Override
              public void keyPressed(KeyEvent event) {
                if (event.KeyCode == Key.RETURN && event.Modifiers == 0) {
                  action.run();
                }
              }

              @Override
              public void keyReleased(KeyEvent event) {
                // The press was enough.
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
    return this;
  }

  /** Gives it the keyboard. */
  public void focus() {
    window().setFocus();
  }

  /**
   * Shows or hides it; a new layout is up to the caller.
   *
   * @return whether that is a change
   */
  public boolean show(boolean show) {
    boolean changed = shown != show;
    if (changed) {
      shown = show;
      window().setVisible(show);
    }
    return changed;
  }

  @Override
  public boolean isShown() {
    return shown;
  }

  /** The height of its text wrapped to a width. */
  @Override
  public int heightFor(int width) {
    return Uno.as(XLayoutConstrains.class, control).calcAdjustedSize(new Size(width, 0)).Height;
  }

  @Override
  public int naturalWidth() {
    return Uno.as(XLayoutConstrains.class, control).getPreferredSize().Width;
  }

  /** The height of one line of it. */
  public int lineHeight() {
    return Uno.as(XLayoutConstrains.class, control).getPreferredSize().Height;
  }

  @Override
  public void place(int x, int y, int width, int height) {
    window().setPosSize(x, y, width, height, PosSize.POSSIZE);
  }
}
