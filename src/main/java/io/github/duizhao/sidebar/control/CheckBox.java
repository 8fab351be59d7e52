package io.github.duizhao.sidebar.control;

import com.sun.star.awt.ItemEvent;
import com.sun.star.awt.XCheckBox;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XItemListener;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.Uno;
import java.util.function.Consumer;

/** A box to tick. */
public final class CheckBox extends Widget {

  CheckBox(XControl control) {
    super(control);
  }

  /** Changes its words. */
  public void label(String words) {
    set("Label", words);
  }

  /** Ticks it or not, without telling the listener. */
  public void tick(boolean ticked) {
    Uno.as(XCheckBox.class, control()).setState((short) (ticked ? 1 : 0));
  }

  /** What happens when the user ticks it. */
  public CheckBox onChange(Consumer<Boolean> action) {
    Uno.as(XCheckBox.class, control())
        .addItemListener(
            new XItemListener() {
              @Override
              public void itemStateChanged(ItemEvent event) {
                action.accept(event.Selected == 1);
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
    return this;
  }

  @Override
  public int heightFor(int width) {
    return lineHeight();
  }
}
