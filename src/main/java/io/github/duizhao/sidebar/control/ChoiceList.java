package io.github.duizhao.sidebar.control;

import com.sun.star.awt.ActionEvent;
import com.sun.star.awt.FocusEvent;
import com.sun.star.awt.ItemEvent;
import com.sun.star.awt.MouseEvent;
import com.sun.star.awt.XActionListener;
import com.sun.star.awt.XControl;
import com.sun.star.awt.XFocusListener;
import com.sun.star.awt.XItemListener;
import com.sun.star.awt.XListBox;
import com.sun.star.awt.XMouseListener;
import com.sun.star.lang.EventObject;
import io.github.duizhao.writer.Uno;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** A list to choose one line from, open or dropping down. */
public final class ChoiceList extends Widget {

  private boolean filling;

  ChoiceList(XControl control) {
    super(control);
  }

  /** Shows the lines, with one of them chosen (-1 for none), without telling the listener. */
  public void show(List<String> lines, int chosen) {
    filling = true;
    try {
      XListBox list = list();
      List<String> before = Arrays.asList(list.getItems());
      if (before.size() != lines.size()) {
        list.removeItems((short) 0, list.getItemCount());
        list.addItems(lines.toArray(new String[0]), (short) 0);
      } else {
        rename(list, before, lines);
      }
      short now = list.getSelectedItemPos();
      if (chosen >= 0 && now != chosen) {
        list.selectItemPos((short) chosen, true);
      } else if (chosen < 0 && now >= 0) {
        list.selectItemPos(now, false);
      }
    } finally {
      filling = false;
    }
  }

  /** Only the lines that differ, so that an open list stays scrolled as it is. */
  private static void rename(XListBox list, List<String> before, List<String> lines) {
    for (short i = 0; i < lines.size(); i++) {
      if (!before.get(i).equals(lines.get(i))) {
        list.removeItems(i, (short) 1);
        list.addItem(lines.get(i), i);
      }
    }
  }

  /** What happens when the user chooses a line. */
  public ChoiceList onChoose(IntConsumer action) {
    list()
        .addItemListener(
            new XItemListener() {
              @Override
              public void itemStateChanged(ItemEvent event) {
                if (!filling) {
                  action.accept(list().getSelectedItemPos());
                }
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
    return this;
  }

  /** What happens on a double click or Enter on a line. */
  public ChoiceList onActivate(Runnable action) {
    list()
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

  /** What happens when it gets the keyboard. */
  public ChoiceList onFocus(Runnable action) {
    window()
        .addFocusListener(
            new XFocusListener() {
              @Override
              public void focusGained(FocusEvent event) {
                action.run();
              }

              @Override
              public void focusLost(FocusEvent event) {
                // What is chosen stays chosen.
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
    return this;
  }

  /**
   * What happens after a click on a line, be it chosen already or not: of one that is chosen
   * already {@link #onChoose} is told nothing.
   */
  public ChoiceList onClick(IntConsumer action) {
    window()
        .addMouseListener(
            new XMouseListener() {
              @Override
              public void mouseReleased(MouseEvent event) {
                action.accept(list().getSelectedItemPos());
              }

              @Override
              public void mousePressed(MouseEvent event) {
                // The line is chosen when the button goes up.
              }

              @Override
              public void mouseEntered(MouseEvent event) {
                // Resting there chooses nothing.
              }

              @Override
              public void mouseExited(MouseEvent event) {
                // Nothing to do.
              }

              @Override
              public void disposing(EventObject event) {
                // It ends with its control.
              }
            });
    return this;
  }

  private XListBox list() {
    return Uno.as(XListBox.class, control());
  }

  @Override
  public int heightFor(int width) {
    return lineHeight();
  }
}
