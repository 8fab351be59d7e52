package io.github.duizhao.sidebar.control;

import com.sun.star.awt.TextEvent;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XTextComponent;
import com.sun.star.awt.XTextListener;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.Uno;
import java.util.function.Consumer;

/** A line to write in. */
public final class Field extends Widget {

  /** As wide as it would like to be, in lines of text. */
  private static final int WIDE = 8;

  private boolean filling;

  Field(XControl control) {
    super(control);
  }

  /** Shows words, without telling the listener. */
  public void write(String words) {
    if (component().getText().equals(words)) {
      return;
    }
    filling = true;
    try {
      component().setText(words);
    } finally {
      filling = false;
    }
  }

  /** What happens when the user writes. */
  public Field onWrite(Consumer<String> action) {
    component()
        .addTextListener(
            new XTextListener() {
              @Override
              public void textChanged(TextEvent event) {
                if (!filling) {
                  action.accept(component().getText());
                }
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
