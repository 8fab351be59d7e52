package io.github.duizhao.sidebar.control;

import com.sun.star.awt.ActionEvent;
import com.sun.star.awt.XActionListener;
import com.sun.star.awt.XButton;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XWindow2;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.MainThread;
import io.github.duizhao.writer.Uno;
import java.util.function.BooleanSupplier;

/** A button. */
public final class Button extends Widget {

  private final MainThread main;
  private final BooleanSupplier mayAct;

  Button(XControl control, MainThread main, BooleanSupplier mayAct) {
    super(control);
    this.main = main;
    this.mayAct = mayAct;
  }

  /**
   * What it does when it is pressed. The office calls a button's listeners without its lock; the
   * action gets the lock, so that no other thread closes the document while it is read.
   */
  public Button onPress(Runnable action) {
    Uno.as(XButton.class, control())
        .addActionListener(
            new XActionListener() {
              @Override
              public void actionPerformed(ActionEvent event) {
                main.later(
                    () -> {
                      if (mayAct.getAsBoolean()) {
                        action.run();
                      }
                    });
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
    return this;
  }

  /** Whether it can be pressed. */
  public boolean isEnabled() {
    return Uno.as(XWindow2.class, control()).isEnabled();
  }

  /** Names it where its words are only a mark: to screen readers, and where the pointer rests. */
  public Button named(String name) {
    call(name);
    explain(name);
    return this;
  }

  /** Changes its words. */
  public void label(String words) {
    set("Label", words);
  }

  @Override
  public int heightFor(int width) {
    return lineHeight();
  }
}
