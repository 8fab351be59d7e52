package io.github.duizhao.sidebar.control;

import com.sun.star.awt.XControl;
import com.sun.star.awt.XFixedText;
import io.github.duizhao.writer.Uno;

/** Words to read, wrapped to the width. An empty text takes no room. */
public final class Text extends Widget {

  Text(XControl control) {
    super(control);
  }

  /**
   * Shows a text.
   *
   * @return whether it differs from the one before
   */
  public boolean show(String text) {
    XFixedText fixed = Uno.as(XFixedText.class, control());
    if (fixed.getText().equals(text)) {
      return false;
    }
    fixed.setText(text);
    window().setVisible(!text.isEmpty());
    return true;
  }

  @Override
  public int heightFor(int width) {
    return Uno.as(XFixedText.class, control()).getText().isEmpty() ? 0 : super.heightFor(width);
  }
}
