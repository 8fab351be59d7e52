package io.github.duizhao.sidebar.control;

import com.sun.star.awt.ActionEvent;
import com.sun.star.awt.XActionListener;
import com.sun.star.awt.XButton;
import com.sun.star.awt.XControl;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.Uno;

/** A button. */
public final class Button extends Widget {

  Button(XControl control) {
    super(control);
  }

  /** What it does when it is pressed. */
  public Button onPress(Runnable action) {
    Uno.as(XButton.class, control())
        .addActionListener(
            new XActionListener() {
              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
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
