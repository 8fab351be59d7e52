package io.github.duizhao.sidebar.control;

import com.sun.star.awt.ItemEvent;
import com.sun.star.awt.TextEvent;
import com.sun.star.awt.XComboBox;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XItemListener;
import com.sun.star.awt.XTextComponent;
import com.sun.star.awt.XTextListener;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.Uno;
import java.util.List;

/** A line to write in, with a list that drops down and offers what one may want to write. */
public final class Combo extends Widget {

  /** As wide as it would like to be, in lines of text. */
  private static final int WIDE = 8;

  private final DropDown dropDown;

  Combo(XControl control, DropDown dropDown) {
    super(control);
    this.dropDown = dropDown;
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

  /** Offers lines; none of them is written. */
  public void offer(List<String> lines) {
    XComboBox box = box();
    if (List.of(box.getItems()).equals(lines)) {
      return;
    }
    box.removeItems((short) 0, box.getItemCount());
    box.addItems(lines.toArray(new String[0]), (short) 0);
  }

  /** What happens when its words have changed, by the user or by {@link #write}. */
  public Combo onChange(Runnable action) {
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
    box()
        .addItemListener(
            new XItemListener() {
              @Override
              public void itemStateChanged(ItemEvent event) {
                action.run();
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
    return this;
  }

  /** What Enter does in it; where the list has dropped down, Enter just takes what is chosen. */
  @Override
  public Combo onEnter(Runnable action) {
    super.onEnter(
        () -> {
          if (!dropDown.isOpen(control())) {
            action.run();
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

  private XComboBox box() {
    return Uno.as(XComboBox.class, control());
  }
}
