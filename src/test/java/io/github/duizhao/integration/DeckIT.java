package io.github.duizhao.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.star.ui.XPanel;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deck as the office makes it from the registry data. */
@ExtendWith(SharedOffice.class)
class DeckIT {

  private static final List<String> PANELS =
      List.of("DuizhaoOutlinePanel", "DuizhaoCheckPanel", "DuizhaoMeasurePanel");

  @Test
  void hasThreePanelsThatShowSomething(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.openDeck();
      assertThat(window.panelNames()).containsExactlyElementsOf(PANELS);
      for (String name : PANELS) {
        Panel panel = window.panel(name);
        Poll.until(name + " has a size", () -> panel.area().Width > 0 && panel.area().Height > 0);
        assertThat(panel.texts()).as(name).isNotEmpty();
      }
    }
  }

  @Test
  void isTitledInChinese(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.openDeck();
      assertThat(window.deck().getTitle()).isEqualTo("对照检查");
      assertThat(titles(window)).containsExactly("提纲", "检查", "措施");
    }
  }

  @Test
  void isTitledInEnglish() throws Exception {
    try (Office office = Office.start(OfficeSettings.ENGLISH);
        WriterWindow window = office.newDocument()) {
      window.openDeck();
      assertThat(window.deck().getTitle()).isEqualTo("Self-examination");
      assertThat(titles(window)).containsExactly("Outline", "Check", "Measures");
    }
  }

  @Test
  void opensByItsCommand(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      window.dispatch("vnd.io.github.duizhao:showDeck");
      Poll.until("the deck is active", () -> window.deck().isActive());
      Poll.until("its panels", () -> window.panelNames().containsAll(PANELS));
    }
  }

  private static List<String> titles(WriterWindow window) throws Exception {
    List<String> titles = new ArrayList<>();
    for (String name : window.panelNames()) {
      Object panel = window.deck().getPanels().getByName(name);
      titles.add(UnoRuntime.queryInterface(XPanel.class, panel).getTitle());
    }
    return titles;
  }
}
