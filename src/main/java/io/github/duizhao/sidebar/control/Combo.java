package io.github.duizhao.sidebar.control;

import com.sun.star.awt.ItemEvent;
import com.sun.star.awt.Key;
import com.sun.star.awt.KeyEvent;
import com.sun.star.awt.MouseEvent;
import com.sun.star.awt.TextEvent;
import com.sun.star.awt.XComboBox;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XItemListener;
import com.sun.star.awt.XKeyListener;
import com.sun.star.awt.XMouseListener;
import com.sun.star.awt.XTextComponent;
import com.sun.star.awt.XTextListener;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.Uno;
import java.util.List;
import java.util.function.Consumer;

/** A line to write in, with a list that drops down and offers what one may want to write. */
public final class Combo extends Widget {

  /** As wide as it would like to be, in lines of text. */
  private static final int WIDE = 8;

  private final DropDown dropDown;
  private final Consumer<KeyEvent> panelKeys;

  /**
   * Whether the list had dropped down after the last key. The office tells of a key only when it
   * has done its work, so that Enter is told of when it has closed the list.
   */
  private boolean open;

  private Runnable enter = () -> {};

  /**
   * A control as a field.
   *
   * @param panelKeys what keys do in every control of the panel
   */
  Combo(XControl control, DropDown dropDown, Consumer<KeyEvent> panelKeys) {
    super(control);
    this.dropDown = dropDown;
    this.panelKeys = panelKeys;
    window().addKeyListener(new Keys());
    window().addMouseListener(new Mouse());
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
    enter = action;
    return this;
  }

  private void look() {
    open = dropDown.isOpen(control());
  }

  private final class Keys implements XKeyListener {
    @Override
    public void keyPressed(KeyEvent event) {
      boolean wasOpen = open;
      // What is typed neither opens nor closes the list.
      if (wasOpen || event.KeyCode == Key.DOWN || event.KeyCode == Key.F4) {
        look();
      }
      boolean taken = wasOpen && (event.KeyCode == Key.RETURN || event.KeyCode == Key.ESCAPE);
      if (taken) {
        return;
      }
      panelKeys.accept(event);
      if (event.KeyCode == Key.RETURN && event.Modifiers == 0) {
        enter.run();
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
  }

  private final class Mouse implements XMouseListener {
    @Override
    public void mousePressed(MouseEvent event) {
      look();
    }

    @Override
    public void mouseReleased(MouseEvent event) {
      look();
    }

    @Override
    public void mouseEntered(MouseEvent event) {
      if (open) {
        look();
      }
    }

    @Override
    public void mouseExited(MouseEvent event) {
      // Nothing opens by that.
    }

    @Override
    public void disposing(EventObject event) {
      // It ends with its control.
    }
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
