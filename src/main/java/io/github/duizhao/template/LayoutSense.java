package io.github.duizhao.template;

import io.github.duizhao.message.Message;
import io.github.duizhao.template.LayoutFile.ElementFile;
import io.github.duizhao.template.LayoutFile.PageFile;
import java.util.List;

/** Whether the values of a layout go together: each may be right and all of them no page. */
final class LayoutSense {

  /** What has to be left for the text, in millimetres. */
  private static final double LEAST_FIELD = 30;

  private final LayoutFile file;
  private final FaultSink faults;
  private boolean sound = true;

  private LayoutSense(LayoutFile file, FaultSink faults) {
    this.file = file;
    this.faults = faults;
  }

  /** Tells what does not go together. */
  static boolean check(LayoutFile file, FaultSink faults) {
    LayoutSense sense = new LayoutSense(file, faults);
    sense.checkPage(file.page());
    sense.checkRange("pitch", file.pitch().points(), file.pitch().least(), file.pitch().most());
    if (file.indent().least() > file.indent().most()) {
      sense.fault("indent", Message.of("layout-fault.order"));
    }
    sense.checkFont("western", file.western());
    file.elements().forEach(sense::checkElement);
    sense.checkFont("pageNumber.font", file.pageNumber().font());
    sense.checkFonts("pageNumber.accepted", file.pageNumber().accepted());
    if (!file.pageNumber().acceptedAlignments().contains(file.pageNumber().alignment())) {
      sense.fault("pageNumber.acceptedAlignments", notAmong(file.pageNumber().alignment()));
    }
    if (!file.pageNumber().accepted().contains(file.pageNumber().font())) {
      sense.fault("pageNumber.accepted", notAmong(file.pageNumber().font()));
    }
    return sense.sound;
  }

  private void checkPage(PageFile page) {
    if (page.width() - page.left() - page.right() < LEAST_FIELD
        || page.height() - page.top() - page.bottom() < LEAST_FIELD) {
      fault("page", Message.of("layout-fault.field", LEAST_FIELD));
    }
  }

  private void checkElement(String name, ElementFile element) {
    String path = "elements." + name;
    double least = element.leastSize() == null ? element.size() : element.leastSize();
    double most = element.mostSize() == null ? element.size() : element.mostSize();
    checkRange(path, element.size(), least, most);
    checkFont(path + ".font", element.font());
    if (element.accepted() != null) {
      checkFonts(path + ".accepted", element.accepted());
      if (!element.accepted().contains(element.font())) {
        fault(path + ".accepted", notAmong(element.font()));
      }
    }
  }

  private void checkRange(String path, double value, double least, double most) {
    if (value < least || value > most) {
      fault(path, Message.of("layout-fault.outside", value, least, most));
    }
  }

  private void checkFonts(String path, List<String> families) {
    families.forEach(family -> checkFont(path, family));
  }

  private void checkFont(String path, String family) {
    if (!file.fonts().containsKey(family)) {
      fault(path, Message.of("layout-fault.font", family, String.join("、", file.fonts().keySet())));
    }
  }

  private static Message notAmong(String value) {
    return Message.of("layout-fault.own", value);
  }

  private void fault(String path, Message message) {
    sound = false;
    faults.fault(path, message);
  }
}
