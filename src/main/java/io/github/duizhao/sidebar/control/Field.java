package io.github.duizhao.sidebar.control;

import com.sun.star.awt.XControl;
import com.sun.star.awt.XTextComponent;
import io.github.duizhao.writer.Uno;

/**
 * A line to write in. It is asked for its words when they are needed: some back ends tell of a
 * change only later.
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

  /** Shows words. */
  public void write(String words) {
    component().setText(words);
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
