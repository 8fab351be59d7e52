package io.github.duizhao.integration;

import com.sun.star.awt.Key;
import com.sun.star.awt.KeyEvent;
import com.sun.star.awt.XToolkitRobot;
import com.sun.star.awt.XWindow;

/** Presses keys in a window, where they go to whatever has the keyboard. */
final class Keyboard {

  private final XToolkitRobot robot;
  private final XWindow window;

  Keyboard(Office office, XWindow window) throws com.sun.star.uno.Exception {
    this.robot = office.service(XToolkitRobot.class, "com.sun.star.awt.Toolkit");
    this.window = window;
  }

  /** Types words, a key for each character. */
  void type(String words) {
    words.chars().forEach(character -> press((short) 0, (char) character, (short) 0));
  }

  void enter() {
    press(Key.RETURN, '\r', (short) 0);
  }

  void escape() {
    press(Key.ESCAPE, (char) 27, (short) 0);
  }

  void down() {
    press(Key.DOWN, (char) 0, (short) 0);
  }

  void tab() {
    press(Key.TAB, '\t', (short) 0);
  }

  /**
   * Presses a key.
   *
   * @param code of {@link Key}, 0 for a key that only has a character
   * @param modifiers of {@link com.sun.star.awt.KeyModifier}
   */
  void press(short code, char character, short modifiers) {
    KeyEvent event = new KeyEvent();
    event.Source = window;
    event.KeyCode = code;
    event.KeyChar = character;
    event.KeyFunc = 0;
    event.Modifiers = modifiers;
    robot.keyPress(event);
  }
}
