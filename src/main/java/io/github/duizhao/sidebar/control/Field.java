package io.github.duizhao.sidebar.control;

import com.sun.star.awt.TextEvent;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XTextComponent;
import com.sun.star.awt.XTextListener;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.Uno;

/**
 * A line or several to write in. It is asked for its words when they are needed: some back ends
 * tell of a change only later.
 */
public final class Field extends Widget {

  /** As wide as it would like to be, in lines of text. */
  private static final int WIDE = 8;

  Field(XControl control) {
    super(control);
  }

  /** What stands in it. */
  public String words() {
    return component().getText();
  }

  /** Shows words; where they stand already, the caret stays. */
  public void write(String words) {
    if (!words().equals(words)) {
      component().setText(words);
    }
  }

  /** What happens when its words have changed, by the user or by {@link #write}. */
  public Field onChange(Runnable action) {
    component()
        .addTextListener(
            new XTextListener() {
              @Override
              public void textChanged(TextEvent event) {
                action.run();
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
    return this;
  }

  @Override
  public int naturalWidth() {
    return WIDE * lineHeight();
  }

  @Override
  public int heightFor(int width) {
    return lineHeight();
  }

  private XTextComponent component() {
    return Uno.as(XTextComponent.class, control());
  }
}
