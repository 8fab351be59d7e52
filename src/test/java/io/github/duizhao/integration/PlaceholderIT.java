package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.awt.Key;
import com.sun.star.awt.KeyEvent;
import com.sun.star.awt.KeyModifier;
import com.sun.star.ui.XAcceleratorConfiguration;
import com.sun.star.ui.XModuleUIConfigurationManagerSupplier;
import com.sun.star.ui.XUIConfigurationManager;
import com.sun.star.uno.UnoRuntime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One goes from place to fill in to place to fill in while typing. */
@ExtendWith(SharedOffice.class)
class PlaceholderIT {

  private static final String PROTOCOL = "vnd.io.github.duizhao:";
  private static final String TEXT = "一是每周读〔待填：篇目〕。\n二是由〔待填：姓名〕检查。\n完〔2024〕5号。";

  @Test
  void goesRoundInBothDirections(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(TEXT);
      window.caret().gotoStart(false);
      goTo(window, "nextPlaceholder", "〔待填：篇目〕");
      goTo(window, "nextPlaceholder", "〔待填：姓名〕");
      goTo(window, "nextPlaceholder", "〔待填：篇目〕");
      goTo(window, "previousPlaceholder", "〔待填：姓名〕");
      goTo(window, "previousPlaceholder", "〔待填：篇目〕");
    }
  }

  @Test
  void goesOnFromWhatWasTyped(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.setText(TEXT);
      window.caret().gotoStart(false);
      goTo(window, "nextPlaceholder", "〔待填：篇目〕");
      window.caret().setString("《党章》");
      goTo(window, "nextPlaceholder", "〔待填：姓名〕");
      goTo(window, "nextPlaceholder", "〔待填：姓名〕");
    }
  }

  @Test
  void hasKeysOfItsOwn(Office office) throws Exception {
    int both = KeyModifier.MOD1 | KeyModifier.MOD2;
    assertThat(command(office, Key.N, both)).isEqualTo(PROTOCOL + "nextFinding");
    assertThat(command(office, Key.N, both | KeyModifier.SHIFT))
        .isEqualTo(PROTOCOL + "previousFinding");
    assertThat(command(office, Key.J, both)).isEqualTo(PROTOCOL + "nextPlaceholder");
    assertThat(command(office, Key.J, both | KeyModifier.SHIFT))
        .isEqualTo(PROTOCOL + "previousPlaceholder");
  }

  private static String command(Office office, short key, int modifiers) throws Exception {
    Object supplier =
        office
            .context()
            .getServiceManager()
            .createInstanceWithContext(
                "com.sun.star.ui.ModuleUIConfigurationManagerSupplier", office.context());
    XUIConfigurationManager manager =
        UnoRuntime.queryInterface(XModuleUIConfigurationManagerSupplier.class, supplier)
            .getUIConfigurationManager("com.sun.star.text.TextDocument");
    XAcceleratorConfiguration keys =
        UnoRuntime.queryInterface(XAcceleratorConfiguration.class, manager.getShortCutManager());
    KeyEvent event = new KeyEvent();
    event.KeyCode = key;
    event.Modifiers = (short) modifiers;
    return keys.getCommandByKeyEvent(event);
  }

  private static void goTo(WriterWindow window, String command, String words) throws Exception {
    window.dispatch(PROTOCOL + command);
    Poll.until(command + " " + words, () -> window.selection().equals(words), window::selection);
  }
}
