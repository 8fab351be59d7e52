package io.github.duizhao.integration;

import static io.github.duizhao.integration.ExtensionFile.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;

/** The menu is where it belongs, and its commands reach us. */
@ExtendWith(SharedOffice.class)
class MenuIT {

  private static final String MENU = "对照检查(S)";
  private static final String PROTOCOL = "vnd.io.github.duizhao:";

  @Test
  void isInTheMenuBarOfWriter(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      MenuBar bar = new MenuBar(office, window.frame().getContainerWindow());
      Poll.until("the menu", () -> bar.titles().contains(MENU));
      assertThat(bar.entries(MENU))
          .hasSameSizeAs(commands())
          .contains("打开侧边栏(D)", "插入提纲(I)", "补齐缺失部分(R)", "检查全文(C)");
    }
  }

  @Test
  void isNotInTheMenuBarOfWebDocuments(Office office) throws Exception {
    try (WriterWindow window = office.newWebDocument()) {
      MenuBar bar = new MenuBar(office, window.frame().getContainerWindow());
      Poll.until("a menu bar", () -> bar.titles().contains("工具(T)"));
      assertThat(bar.titles()).doesNotContain(MENU);
    }
  }

  @Test
  void hasOnlyCommandsThatSomebodyCarriesOut(Office office) throws Exception {
    try (WriterWindow window = office.newDocument()) {
      assertThat(commands()).hasSizeGreaterThan(5);
      for (String command : commands()) {
        assertThat(window.queryDispatch(command)).as(command).isNotNull();
      }
    }
  }

  private static List<String> commands() throws Exception {
    try (ExtensionFile extension = new ExtensionFile()) {
      return elements(extension.xml("registry/Addons.xcu"), "value").stream()
          .map(Element::getTextContent)
          .filter(value -> value.startsWith(PROTOCOL))
          .distinct()
          .toList();
    }
  }
}
